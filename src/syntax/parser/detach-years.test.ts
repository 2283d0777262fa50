import { describe, expect, it } from 'vitest';
import type { Upos, Word } from '../types.ts';
import { detachYears } from './detach-years.ts';

/** "NUMBER DET NOUN VERB": the number hangs on the noun. */
function headOfNumber(number: string, determined: boolean): number {
  const upos: Upos[] = ['NUM', determined ? 'DET' : 'ADJ', 'NOUN', 'VERB'];
  const words = upos.map((tag, i): Word => ({ lemma: i === 0 ? number : '', upos: tag, tag: '', feats: {} }));
  const relations = ['nummod', determined ? 'det' : 'amod', 'nsubj', 'root'];
  return detachYears(words, { heads: Int32Array.from([2, 2, 3, -1]), relations }).heads[0]!;
}

describe('detachYears', () => {
  it('hangs a year before a determiner on the verb', () => expect(headOfNumber('2009', true)).toBe(3));
  it('leaves a number that counts', () => expect(headOfNumber('2009', false)).toBe(2));
  it('leaves what is no year', () => expect(headOfNumber('209', true)).toBe(2));
});
