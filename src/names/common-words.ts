import { HASH_START, hashMore, mix } from './fold.ts';

/** Bits that each word sets in the filter. */
const PROBES = 4;
/** A compound's last part must have so many letters to count. */
const MIN_PART = 4;

/** Codes of what the filter says of a word. */
export const UNKNOWN = 0;
export const COMMON = 1;
export const COMMON_COMPOUND = 2;
export const OTHER_WORD = 3;

/** Sets the bits of a word, lower case, in a filter whose length in bytes is a power of two. */
export function addWord(filter: Uint8Array, lower: string): void {
  for (const bit of probes(lower, filter.length * 8)) filter[bit >> 3]! |= 1 << (bit & 7);
}

/**
 * What Bloom filters of common nouns and of other words know of a word: that it is a noun, a compound of one (its ending
 * is), another word, or nothing. Some one in a hundred unknown words passes for a common one.
 */
export function commonness(filter: Uint8Array, others: Uint8Array, lower: string): number {
  if (filter.length === 0 || lower.length > 60) return UNKNOWN;
  if (has(filter, lower)) return COMMON;
  if (has(others, lower)) return OTHER_WORD;
  const word = lower.slice(lower.lastIndexOf('-') + 1);
  if (word !== lower && has(filter, word)) return COMMON_COMPOUND;
  for (let from = 3; from <= word.length - MIN_PART; from++) {
    if (has(filter, word.slice(from))) return COMMON_COMPOUND;
  }
  return UNKNOWN;
}

function has(filter: Uint8Array, lower: string): boolean {
  for (const bit of probes(lower, filter.length * 8)) if ((filter[bit >> 3]! & (1 << (bit & 7))) === 0) return false;
  return true;
}

function probes(lower: string, bits: number): readonly number[] {
  const a = mix(hashMore(HASH_START, lower));
  const b = mix(a ^ 0x5bd1e995) | 1;
  return Array.from({ length: PROBES }, (_, i) => (a + Math.imul(i, b)) & (bits - 1) & 0x7fffffff);
}
