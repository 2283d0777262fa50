import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HOSTILE } from '../../test/hostile.ts';
import { syntax as german } from '../lang/de/syntax/index.ts';
import { text as germanText } from '../lang/de/text.ts';
import { syntax as english } from '../lang/en/syntax/index.ts';
import { text as englishText } from '../lang/en/text.ts';
import { type Document, readDocument } from '../text/document.ts';
import type { TextLanguage } from '../text/language.ts';
import { analyse, type SyntaxModels } from './analyse.ts';
import type { SyntaxLanguage } from './language.ts';
import { openMorphology } from './morphology/index.ts';
import { openParser } from './parser/model.ts';
import type { Frame, Phrase } from './types.ts';

function reader(code: string, text: TextLanguage, syntax: SyntaxLanguage) {
  const table = (name: string): Uint8Array =>
    readFileSync(new URL(`../../models/${code}.${name}.bin`, import.meta.url));
  const models: SyntaxModels = {
    morphology: openMorphology({ lexicon: table('lexicon'), tagger: table('tagger') }, syntax.morphology),
    parser: openParser(table('parser')),
  };
  return (source: string) => {
    const document = readDocument(source, text);
    return { document, ...analyse(document, syntax, models) };
  };
}

const de = reader('de', germanText, german);
const en = reader('en', englishText, english);

const wordsOf = ({ tokens }: Document, phrase: Phrase | null): string | null =>
  phrase === null
    ? null
    : tokens
        .slice(phrase.first, phrase.last)
        .map(({ text }) => text)
        .join(' ');

/** "lemma(subject, object)" with "-" for what is missing, "p:" before a passive. */
function summary({ document, frames }: { document: Document; frames: readonly Frame[] }): string[] {
  return frames
    .filter(({ kind }) => kind === 'verb')
    .map(({ lemma, subject, object, agent, passive }) => {
      const roles = [subject, passive ? agent : object].map((phrase) => wordsOf(document, phrase) ?? '-');
      return `${passive ? 'p:' : ''}${lemma}(${roles.join(', ')})`;
    });
}

describe('German frames', () => {
  it.each([
    ['Den Präsidenten kritisierte der Minister.', 'kritisieren(der Minister, Den Präsidenten)'],
    ['Der Minister kritisierte den Präsidenten.', 'kritisieren(Der Minister, den Präsidenten)'],
    ['Am Montag nahm die Polizei drei Männer fest.', 'festnehmen(die Polizei, drei Männer)'],
    ['Die Stadt wurde von den Truppen eingenommen.', 'p:einnehmen(Die Stadt, den Truppen)'],
    ['Er sagte, dass die Armee das Dorf geräumt habe.', 'räumen(die Armee, das Dorf)'],
    ['Die Regierung will das Gesetz ändern.', 'ändern(Die Regierung, das Gesetz)'],
  ])('%s', (source, expected) => expect(summary(de(source))).toContain(expected));

  it('reads negation, tense and modal', () => {
    const frame = de('Die Regierung konnte das Gesetz nicht ändern.').frames.find(({ lemma }) => lemma === 'ändern');
    expect(frame).toMatchObject({ negated: true, tense: 'past', modal: 'können', passive: false });
  });
});

describe('English frames', () => {
  it.each([
    ['On Monday the police arrested three men.', 'arrest(the police, three men)'],
    ['The town was captured by the troops.', 'p:capture(The town, the troops)'],
  ])('%s', (source, expected) => expect(summary(en(source))).toContain(expected));
});

describe.each([
  ['German', de],
  ['English', en],
])('%s analysis', (_, read) => {
  it.each(HOSTILE.map((source) => [JSON.stringify(source.slice(0, 40)), source]))('survives %s', (_, source) => {
    const { document, words, tree, frames } = read(source);
    const n = document.tokens.length;
    expect(words).toHaveLength(n);
    expect(tree.heads).toHaveLength(n);
    for (let i = 0; i < n; i++) expect(tree.heads[i]! >= -1 && tree.heads[i]! < n && tree.heads[i] !== i).toBe(true);
    for (const { first, last, predicate } of frames)
      expect(0 <= first && first <= predicate && predicate < last && last <= n).toBe(true);
  });

  it('takes time in proportion to the length of a sentence', () => {
    const time = (words: number): number => {
      const source = 'und der Mann sah die Frau , die das Kind gesehen hat '.repeat(words / 12);
      const start = performance.now();
      read(source);
      return performance.now() - start;
    };
    time(1_200);
    const short = time(2_400);
    expect(time(9_600)).toBeLessThan(12 * short + 200);
  });
});
