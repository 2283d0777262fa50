import { recent } from '../engine/recent.ts';

/** Letters that have no decomposition into a plain letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ə: 'e',
  ǝ: 'e',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
};
const PLAIN = /^[a-z0-9]*$/u;
const SPECIAL = /[ßẞæœøđðþłıəǝħŧŋ]/gu;
const MARKS = /[\p{M}\u00AD\u200B-\u200D]/gu;
const SILENT = /['’‘ʻʼ`´.]/gu;
const BREAKS = /[^\p{L}\p{N}]+/gu;

/** What had to be changed before; longer names are rare, and are not worth remembering. */
const folded = recent<string>();
const MEMORABLE = 40;

/**
 * The form under which a name is looked up: lower case, without accents, apostrophes and full stops; hyphens and all
 * else that is no letter or digit become one space. "Bad Sooden-Allendorf" is "bad sooden allendorf", "Xankəndi" is
 * "xankendi". Empty for a text without letters and digits.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const known = folded.get(lower);
  if (known !== undefined) return known;
  const plain = lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(SPECIAL, (letter) => LETTERS[letter]!)
    .replace(SILENT, '')
    .replace(BREAKS, ' ')
    .trim();
  if (lower.length <= MEMORABLE) folded.set(lower, plain);
  return plain;
}

/** Start value for {@link hashMore}. */
export const HASH_START = 0x811c9dc5;

/** A 32-bit hash (FNV-1a over UTF-16 code units) of a text that goes on from `start`; unsigned. */
export function hashMore(start: number, text: string): number {
  let hash = start;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Spreads the bits of a hash, so that its top bits can serve as a bucket; unsigned. */
export function mix(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
