/**
 * The one rule by which the text of a file becomes an article's text, before anything is read or hashed:
 *
 * 1. every line break becomes `\n`, paragraph separators become a blank line;
 * 2. letters and their accents are composed (Unicode NFC);
 * 3. marks that nobody sees go: soft hyphens, zero-width spaces, word joiners, byte order marks, control characters;
 * 4. half of a surrogate pair becomes U+FFFD;
 * 5. white space at the end of a line goes, two or more blank lines become one, and none is left around the text.
 *
 * No-break and thin spaces stay, since they hold "10 000" together, and so do joiners inside emoji.
 */
export function normaliseText(text: string): string {
  return wellFormed(text)
    .replace(/\r\n?|[\u0085\u2028\v\f]/gu, '\n')
    .replace(/\u2029/gu, '\n\n')
    .normalize('NFC')
    .replace(/[\u00ad\u200b\u2060\ufeff]|[^\P{Cc}\t\n]/gu, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

/** The text with each half of a surrogate pair replaced by U+FFFD, unit for unit, so that all offsets stay. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd');
}
