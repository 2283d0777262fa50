/**
 * The one word edge of Regesta. ASCII `\b` and `\w` take ä, ö, ü and ß for punctuation; these take every letter, mark
 * and digit of Unicode for part of a word, and so the soft hyphen and the joiners that stand inside words.
 */
const WORD = /[\p{L}\p{M}\p{N}\u00AD\u200C\u200D]/u;

/** True when the code point at UTF-16 position `at` of `text` belongs to a word. */
export function isWordAt(text: string, at: number): boolean {
  const code = text.codePointAt(at);
  return code !== undefined && isWordCode(code);
}

/** True when the code point belongs to a word. */
export function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return WORD.test(String.fromCodePoint(code));
}

/** True when no word runs across position `at`, so that a match may begin or end there. */
export function isEdge(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  return !(isWordAt(text, at) && isWordBefore(text, at));
}

function isWordBefore(text: string, at: number): boolean {
  const low = text.charCodeAt(at - 1);
  const paired = low >= 0xdc00 && low <= 0xdfff && at > 1;
  return isWordAt(text, paired ? at - 2 : at - 1) || isWordAt(text, at - 1);
}
