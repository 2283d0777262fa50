import { describe, expect, it } from 'vitest';
import { attribution as german } from '../lang/de/attribution/index.ts';
import type { Upos, Word } from '../syntax/types.ts';
import { headOf, kindOf } from './source-kind.ts';

const word = (lemma: string, upos: Upos): Word => ({ lemma, upos, tag: upos, feats: {} });

describe('what a word is as the head of a possible source', () => {
  it.each([
    ['Minister', 'NOUN', 'person'],
    ['Landwirtschaftsminister', 'NOUN', 'person'],
    ['Verkehrsministerium', 'NOUN', 'organisation'],
    ['Rebellengruppe', 'NOUN', 'group'],
    ['Nachbardorf', 'NOUN', 'place'],
    ['Dienstag', 'NOUN', 'time'],
    ['Weber', 'PROPN', 'PROPN'],
    ['Brücke', 'NOUN', 'NOUN'],
  ] as const)('%s', (lemma, upos, kind) => {
    expect(kindOf(word(lemma, upos), lemma.toLowerCase(), undefined, german)).toBe(kind);
  });

  it('takes a noun of reporting by its class and a pronoun by its form', () => {
    expect(kindOf(word('Gutachten', 'NOUN'), 'gutachten', 'find', german)).toBe('find');
    expect(kindOf(word('er', 'PRON'), 'ihm', undefined, german)).toBe('ihm');
  });

  it('is linear in a word of any length', () => {
    expect(kindOf(word('a'.repeat(200_000), 'NOUN'), 'a', undefined, german)).toBe('NOUN');
  });
});

it('finds the word that a phrase is about', () => {
  const words = [word('der', 'DET'), word('neu', 'ADJ'), word('Minister', 'NOUN'), word('Weber', 'PROPN')];
  expect(headOf(words, 0, 4)).toBe(2);
  expect(headOf(words, 0, 2)).toBe(0);
});
