import { describe, expect, it } from 'vitest';
import type { Upos, Word } from '../types.ts';
import { detachFromDates } from './detach-dates.ts';

/** "VERB Januar PREPOSITION NOUN": the noun hangs on the date, the date on the verb. */
function headOfNoun(noun: string, upos: Upos): number {
  const words = (
    [
      ['sprechen', 'VERB'],
      ['Januar', 'PROPN'],
      ['in', 'ADP'],
      [noun, upos],
    ] as const
  ).map(([lemma, tag]): Word => ({ lemma, upos: tag, tag: '', feats: {} }));
  const tree = { heads: Int32Array.from([-1, 0, 3, 1]), relations: ['root', 'obl', 'case', 'nmod'] };
  return detachFromDates(words, tree, new Set(['Januar', 'Februar'])).heads[3]!;
}

describe('detachFromDates', () => {
  it('hangs a place on what the date hangs on', () => expect(headOfNoun('Halle', 'NOUN')).toBe(0));
  it('leaves a second date', () => expect(headOfNoun('Februar', 'PROPN')).toBe(1));
  it('leaves a number', () => expect(headOfNoun('2009', 'NUM')).toBe(1));
});
