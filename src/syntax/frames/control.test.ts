import { describe, expect, it } from 'vitest';
import { frames as language } from '../../lang/de/syntax/frames.ts';
import { text } from '../../lang/de/text.ts';
import { readDocument } from '../../text/document.ts';
import type { Features, Upos, Word } from '../types.ts';
import { readFrames } from './frames.ts';

/** A word by its lemma and tag, what it hangs on and how, and its verb form. */
type Row = readonly [lemma: string, upos: Upos, head: number, relation: string, form?: string, tag?: string];

function framesOf(source: string, rows: readonly Row[]) {
  const document = readDocument(source, text);
  const words = rows.map(([lemma, upos, , , form, tag]): Word => {
    const feats: Features =
      form === undefined ? {} : { VerbForm: form, ...(form === 'Fin' ? { Tense: 'Past', Mood: 'Ind' } : {}) };
    return { lemma, upos, tag: tag ?? upos, feats };
  });
  const tree = {
    heads: Int32Array.from(rows, ([, , head]) => head),
    relations: rows.map(([, , , relation]) => relation),
  };
  const frames = readFrames(document, { words, nominal: new Uint16Array(words.length) }, tree, language);
  return { frames, form: (token: number | undefined) => (token === undefined ? null : document.tokens[token]!.text) };
}

const infinitive = (verb: string, object: boolean): Row[] => [
  ['er', 'PRON', 1, 'nsubj'],
  [verb, 'VERB', -1, 'root', 'Fin'],
  ['sie', 'PRON', 1, object ? 'obj' : 'obl'],
  ['zu', 'PART', 4, 'mark'],
  ['gehen', 'VERB', 1, 'xcomp', 'Inf'],
];

describe('who is understood to do what an infinitive says', () => {
  it.each([
    ['Er versprach ihr zu gehen', infinitive('versprechen', false), 'Er'],
    ['Er bat sie zu gehen', infinitive('bitten', true), 'sie'],
  ])('%s', (source, rows, expected) => {
    const { frames, form } = framesOf(source, rows);
    expect(form(frames.find(({ lemma }) => lemma === 'gehen')!.controller?.head)).toBe(expected);
  });

  it('is nobody for an expletive', () => {
    const rows = infinitive('gelten', false).with(0, ['es', 'PRON', 1, 'nsubj']);
    const { frames } = framesOf('Es galt hier zu gehen', rows);
    expect(frames.find(({ lemma }) => lemma === 'gehen')!.controller).toBeUndefined();
  });
});

describe('an auxiliary behind joined verbs', () => {
  it('counts for all of them', () => {
    const { frames } = framesOf('weil er verhaftet und verhört wurde', [
      ['weil', 'SCONJ', 2, 'mark'],
      ['er', 'PRON', 2, 'nsubj'],
      ['verhaften', 'VERB', -1, 'root', 'Part', 'VVPP'],
      ['und', 'CCONJ', 4, 'cc'],
      ['verhören', 'VERB', 2, 'conj', 'Part', 'VVPP'],
      ['werden', 'AUX', 4, 'aux:pass', 'Fin'],
    ]);
    expect(frames.map(({ lemma, passive, tense }) => [lemma, passive, tense])).toEqual([
      ['verhaften', true, 'past'],
      ['verhören', true, 'past'],
    ]);
  });
});
