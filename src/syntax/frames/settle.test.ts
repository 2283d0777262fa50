import { describe, expect, it } from 'vitest';
import { frames as language } from '../../lang/de/syntax/frames.ts';
import { text } from '../../lang/de/text.ts';
import { readDocument } from '../../text/document.ts';
import type { Features, Upos, Word } from '../types.ts';
import { readFrames } from './frames.ts';

const FINITE: Features = { VerbForm: 'Fin', Person: '3', Mood: 'Ind', Tense: 'Pres' };
const NOMINATIVE_OR_ACCUSATIVE_PLURAL = 0x8008;
const ACCUSATIVE_PLURAL = 0x8000;
const DATIVE_PLURAL = 0x0800;

/** A word by its lemma and tag, what it hangs on and how, what it declines to, and its features. */
type Row = readonly [lemma: string, upos: Upos, head: number, relation: string, mask?: number, feats?: Features];

function rolesOf(source: string, rows: readonly Row[]) {
  const document = readDocument(source, text);
  const words = rows.map(([lemma, upos, , , , feats]): Word => ({ lemma, upos, tag: upos, feats: feats ?? {} }));
  const tree = {
    heads: Int32Array.from(rows, ([, , head]) => head),
    relations: rows.map(([, , , relation]) => relation),
  };
  const analysis = { words, nominal: Uint16Array.from(rows, ([, , , , mask]) => mask ?? 0) };
  const frame = readFrames(document, analysis, tree, language).find(({ kind }) => kind === 'verb')!;
  const form = (role: 'subject' | 'object' | 'indirect') => frame[role] && document.tokens[frame[role].head]!.text;
  return [form('subject'), form('object'), form('indirect')];
}

const verb = (lemma: string, plural: boolean, head = -1, relation = 'root'): Row => [
  ...([lemma, 'VERB', head, relation, 0] as const),
  { ...FINITE, Number: plural ? 'Plur' : 'Sing' },
];

describe('the roles of a German clause', () => {
  it('have no object beside a verb that takes none', () => {
    const rows: Row[] = [
      ['Schiff', 'NOUN', 1, 'nsubj', NOMINATIVE_OR_ACCUSATIVE_PLURAL],
      verb('sinken', true),
      ['Boot', 'NOUN', 1, 'obj', NOMINATIVE_OR_ACCUSATIVE_PLURAL],
    ];
    expect(rolesOf('Schiffe sanken Boote', rows)).toEqual(['Schiffe', null, null]);
  });

  it('make the object the subject where there is no other', () => {
    const rows: Row[] = [
      ['da', 'ADV', 1, 'advmod'],
      verb('kommen', true),
      ['Schiff', 'NOUN', 1, 'obj', NOMINATIVE_OR_ACCUSATIVE_PLURAL],
    ];
    expect(rolesOf('Da kommen Schiffe', rows)).toEqual(['Schiffe', null, null]);
  });

  it('keep an object that does not agree', () => {
    const rows: Row[] = [
      ['dort', 'ADV', 1, 'advmod'],
      verb('bauen', false),
      ['Schiff', 'NOUN', 1, 'obj', NOMINATIVE_OR_ACCUSATIVE_PLURAL],
    ];
    expect(rolesOf('Dort baut Schiffe', rows)).toEqual([null, 'Schiffe', null]);
  });

  it('take the noun for the subject that the verb was hung on', () => {
    const rows: Row[] = [
      ['Werft', 'NOUN', -1, 'root', NOMINATIVE_OR_ACCUSATIVE_PLURAL],
      verb('bauen', true, 0, 'acl'),
      ['Schiff', 'NOUN', 1, 'obj', ACCUSATIVE_PLURAL],
    ];
    expect(rolesOf('Werften bauen Schiffe', rows)).toEqual(['Werften', 'Schiffe', null]);
  });

  it('take no time for an object, and the next one in its place', () => {
    const rows: Row[] = [
      ['sie', 'PRON', 1, 'nsubj', 0, { Case: 'Nom' }],
      verb('bauen', true),
      ['Jahr', 'NOUN', 1, 'obj', ACCUSATIVE_PLURAL],
      ['lang', 'ADV', 2, 'advmod'],
      ['Schiff', 'NOUN', 1, 'obj', ACCUSATIVE_PLURAL],
    ];
    expect(rolesOf('Sie bauen Jahre lang Schiffe', rows)).toEqual(['Sie', 'Schiffe', null]);
  });

  it('give a verb of the dative no object', () => {
    const rows: Row[] = [
      ['sie', 'PRON', 1, 'nsubj', 0, { Case: 'Nom' }],
      verb('helfen', true),
      ['Kind', 'NOUN', 1, 'obj', DATIVE_PLURAL],
    ];
    expect(rolesOf('Sie helfen Kindern', rows)).toEqual(['Sie', null, 'Kindern']);
  });
});
