import { isWordCode } from './edges.ts';

/** Classes of characters that the tokeniser tells apart. */
export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const MARK = 3;
export const OTHER = 4;

const SPACES = /\s/u;
const LETTERS = /\p{L}/u;
const DIGITS = /\p{Nd}/u;
const EXTENDERS = /\p{M}|\p{Emoji_Modifier}|\u200D/u;

const LOW = Uint8Array.from({ length: 0x250 }, (_, code) => classify(code));

function classify(code: number): number {
  const char = String.fromCodePoint(code);
  if (SPACES.test(char)) return SPACE;
  if (LETTERS.test(char)) return LETTER;
  if (DIGITS.test(char)) return DIGIT;
  return isWordCode(code) ? MARK : OTHER;
}

/** The class of a code point. `MARK` is what continues a word without being a letter or a digit (accents, soft hyphens). */
export function classOf(code: number): number {
  return code < LOW.length ? LOW[code]! : classify(code);
}

/** Units of UTF-16 that the code point takes. */
export function widthOf(code: number): number {
  return code > 0xffff ? 2 : 1;
}

/** The end of the symbol at `start`: one code point with what modifies or joins it, so that no emoji is cut apart. */
export function symbolEnd(text: string, start: number): number {
  let end = start + widthOf(text.codePointAt(start)!);
  for (;;) {
    const code = text.codePointAt(end);
    if (code === undefined || code < 0x300 || !EXTENDERS.test(String.fromCodePoint(code))) return end;
    end += widthOf(code);
    if (code === 0x200d) {
      const joined = text.codePointAt(end);
      if (joined !== undefined && classOf(joined) === OTHER) end += widthOf(joined);
    }
  }
}

/** True for a capital letter of any script at `at`. */
export function isUpperAt(text: string, at: number): boolean {
  const code = text.codePointAt(at);
  if (code === undefined) return false;
  if (code < 128) return code >= 65 && code <= 90;
  return /\p{Lu}|\p{Lt}/u.test(String.fromCodePoint(code));
}

/** True for a small letter of any script at `at`. */
export function isLowerAt(text: string, at: number): boolean {
  const code = text.codePointAt(at);
  if (code === undefined) return false;
  if (code < 128) return code >= 97 && code <= 122;
  return /\p{Ll}/u.test(String.fromCodePoint(code));
}
