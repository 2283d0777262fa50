import { HASH_START } from './fold.ts';

/** What words spelled in a certain way mostly are, in the order of their weights in the table. */
export const SPELLINGS = ['place', 'surname', 'given', 'noun'] as const;
const KINDS = SPELLINGS.length;

/** Shortest and longest stretch of letters that counts. */
const SHORTEST = 2;
const LONGEST = 5;
/** Longer words are judged by their end. */
const MAX_LETTERS = 24;

/** Calls `use` with the slot of every stretch of letters of the word, its edges marked; `slots` is a power of two. */
export function eachStretch(lower: string, slots: number, use: (slot: number) => void): void {
  const word = ` ${lower.length > MAX_LETTERS ? lower.slice(-MAX_LETTERS) : lower} `;
  for (let from = 0; from < word.length; from++) {
    let hash = HASH_START;
    const end = Math.min(word.length, from + LONGEST);
    for (let at = from; at < end; at++) {
      hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
      if (at - from + 1 >= SHORTEST) use((Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 8) & (slots - 1));
    }
  }
}

/**
 * How much a word looks like a place, a surname, a given name or a common noun: for each the share in percent, by the
 * letters alone. Null where the table is empty.
 */
export function spellingOf(weights: Int8Array, scale: number, lower: string): readonly number[] | null {
  if (weights.length === 0) return null;
  const sums = new Array<number>(KINDS).fill(0);
  eachStretch(lower, weights.length / KINDS, (slot) => {
    for (let kind = 0; kind < KINDS; kind++) sums[kind]! += weights[slot * KINDS + kind]!;
  });
  const top = Math.max(...sums);
  const odds = sums.map((sum) => Math.exp((sum - top) * scale));
  const all = odds.reduce((sum, one) => sum + one, 0);
  return odds.map((one) => (100 * one) / all);
}
