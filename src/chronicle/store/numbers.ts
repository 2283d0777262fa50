import { HASH_START, hashMore, mix } from '../../names/fold.ts';

const LOW = 2 ** 20;

/** A text as a number of 52 bits, which every database keeps exactly: short to store and quick to look up by. */
export function keyNumber(text: string): number {
  const high = mix(hashMore(HASH_START, text));
  const low = mix(hashMore(mix(high ^ 0x9e3779b9), text));
  return high * LOW + (low % LOW);
}

/** The numbers of some texts, each once, in order. */
export function numbersOf(keys: readonly string[]): number[] {
  return [...new Set(keys.map(keyNumber))].sort((a, b) => a - b);
}
