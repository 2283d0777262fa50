import { classOf, DIGIT, isLowerAt, isUpperAt, LETTER, MARK, SPACE, symbolEnd, widthOf } from './characters.ts';
import type { TextLanguage } from './language.ts';
import type { Token } from './token.ts';

const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
const HYPHEN = 0x2d;
const HARD_HYPHEN = 0x2011;
const DOT = 0x2e;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"„“”»«]+/iuy;
/** A dot between small letters. */
const SMALL_AROUND = /^\p{Ll}\.\p{Ll}$/u;
const DOMAIN = /\.(?:com|org|net|info|gov|edu|de|at|ch|eu|uk|tv|ru|fr|it|es|us)(?![\p{L}\p{N}])/iuy;
/** No abbreviation is longer, in code units; the bound keeps odd text linear. */
const LONGEST_ABBREVIATION = 16;
const ISO_DATE = /\d{4}-\d{2}-\d{2}(?!\p{N})/uy;
const ROMAN = /^[IVXLC]{2,}$/u;
const INITIALS = /^(?:\p{L}\p{M}*\.)+\p{L}?$/u;

/**
 * Splits a text into tokens. Linear in its length; never fails, whatever the text holds. Abbreviations and ordinals keep
 * their full stop, clitics stand alone, a hyphenated compound is one token, a web address is one token.
 */
export function tokenize(text: string, language: TextLanguage): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.codePointAt(at)!;
    const kind = classOf(code);
    if (kind === SPACE) {
      at += widthOf(code);
    } else if (kind === LETTER || kind === DIGIT || kind === MARK) {
      at = readWord(text, at, language, tokens);
    } else {
      at = readMark(text, at, tokens);
    }
  }
  return tokens;
}

function readMark(text: string, start: number, tokens: Token[]): number {
  const code = text.charCodeAt(start);
  let end = symbolEnd(text, start);
  // Runs of the same dot or dash are one mark: "...", "--".
  if (code === DOT || code === HYPHEN) while (text.charCodeAt(end) === code) end++;
  const mark = text.slice(start, end);
  tokens.push({ start, end, text: mark, kind: /^\p{P}/u.test(mark) ? 'punctuation' : 'symbol' });
  return end;
}

function readWord(text: string, start: number, language: TextLanguage, tokens: Token[]): number {
  const address = addressEnd(text, start);
  if (address > 0) {
    tokens.push({ start, end: address, text: text.slice(start, address), kind: 'word' });
    return address;
  }
  let end = wordEnd(text, start, language);
  const digits = isNumber(text, start, end);
  if (text.charCodeAt(end) === DOT) {
    if (digits ? isOrdinal(text, start, end, language) : isAbbreviation(text, start, end, language)) end++;
  }
  if (digits) {
    tokens.push({ start, end, text: text.slice(start, end), kind: 'number' });
  } else {
    pushWord(text, start, end, language, tokens);
  }
  return end;
}

/** The end of the run of letters, digits and marks at `start`, with the marks that stand inside words and numbers. */
function wordEnd(text: string, start: number, language: TextLanguage): number {
  if (classOf(text.charCodeAt(start)) === DIGIT) {
    ISO_DATE.lastIndex = start;
    if (ISO_DATE.test(text)) return ISO_DATE.lastIndex;
  }
  let at = start;
  let previous = SPACE;
  for (;;) {
    const code = text.codePointAt(at);
    if (code === undefined) return at;
    const kind = classOf(code);
    if (kind === LETTER || kind === DIGIT || kind === MARK) {
      if (kind !== MARK) previous = kind;
      at += widthOf(code);
      continue;
    }
    if (at === start || !joins(text, start, at, code, previous, language)) return at;
    at += 1;
  }
}

/** Whether the mark at `at`, in the word from `start`, ties what stands left of it (a letter or a digit) to what stands right. */
function joins(text: string, start: number, at: number, code: number, left: number, language: TextLanguage): boolean {
  const next = text.codePointAt(at + 1);
  if (next === undefined) return false;
  const right = classOf(next);
  switch (code) {
    case APOSTROPHE:
    case CURLY_APOSTROPHE:
      return left === LETTER && right === LETTER;
    case HYPHEN:
    case HARD_HYPHEN:
      // "20-jährig" and "Covid-19" are words; "20-30" and "3-1" are two numbers.
      return (right === LETTER || right === DIGIT) && !(left === DIGIT && right === DIGIT);
    case DOT:
      if (left === DIGIT) return right === DIGIT;
      if (left !== LETTER || right !== LETTER) return false;
      return joinsLetters(text, start, at, language);
    case 0x2c: // comma
    case 0x3a: // colon
      return left === DIGIT && right === DIGIT;
    case 0x26: // ampersand
      return left === LETTER && right === LETTER && isUpperAt(text, at - 1) && isUpperAt(text, at + 1);
    default:
      return false;
  }
}

/** "z.B.", "U.S.", "example.org" and "ver.di" hold together; a missing blank between two sentences does not. */
function joinsLetters(text: string, start: number, at: number, language: TextLanguage): boolean {
  DOMAIN.lastIndex = at;
  if (DOMAIN.test(text)) return true;
  const single = at === 1 || classOf(text.charCodeAt(at - 2)) !== LETTER;
  if (single) {
    const after = text.charCodeAt(at + 2);
    if (Number.isNaN(after) || classOf(after) !== LETTER) return true;
  }
  // No sentence begins with a small letter; but behind an abbreviation a blank may be missing.
  return (
    SMALL_AROUND.test(text.slice(at - 1, at + 2)) &&
    (at - start > LONGEST_ABBREVIATION || !isAbbreviation(text, start, at, language))
  );
}

function isNumber(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (classOf(text.charCodeAt(at)) === LETTER) return false;
  return classOf(text.charCodeAt(start)) === DIGIT;
}

function isAbbreviation(text: string, start: number, end: number, language: TextLanguage): boolean {
  const word = text.slice(start, end);
  const dotted = `${word}.`;
  if (language.abbreviations.has(dotted) || language.finalAbbreviations.has(dotted)) return true;
  if (language.ordinalDot && ROMAN.test(word))
    return nextInk(text, end + 1) < text.length && !opensSentence(text, end + 1, language);
  // An initial ("J. Smith") or a chain of letters ("U.S."), but not "Plan B. Der …" and the English "I".
  if (!INITIALS.test(dotted)) return false;
  if (word.length > 2) return true;
  return (
    word !== 'I' &&
    isUpperAt(text, start) &&
    isUpperAt(text, nextInk(text, end + 1)) &&
    !opensSentence(text, end + 1, language)
  );
}

function isOrdinal(text: string, start: number, end: number, language: TextLanguage): boolean {
  if (!language.ordinalDot || !/^\d{1,3}(?:\.\d{1,2})?$/u.test(text.slice(start, end))) return false;
  const next = nextInk(text, end + 1);
  if (next >= text.length) return false;
  if (text.charCodeAt(end + 1) === DOT) return false;
  const between = text.slice(end + 1, next);
  if (between.includes('\n\n')) return false;
  if (isLowerAt(text, next)) return true;
  const code = text.codePointAt(next)!;
  if (classOf(code) === DIGIT || ',;/)-–—&'.includes(String.fromCodePoint(code))) return true;
  return isUpperAt(text, next) && !opensSentence(text, end + 1, language);
}

function opensSentence(text: string, at: number, language: TextLanguage): boolean {
  const start = nextInk(text, at);
  return (
    start < text.length && language.sentenceOpeners.has(text.slice(start, wordEnd(text, start, language)).toLowerCase())
  );
}

function nextInk(text: string, at: number): number {
  let next = at;
  while (next < text.length && classOf(text.charCodeAt(next)) === SPACE) next++;
  return next;
}

function addressEnd(text: string, start: number): number {
  const first = text.charCodeAt(start) | 0x20;
  if (first !== 0x68 && first !== 0x77) return 0; // h, w
  ADDRESS.lastIndex = start;
  const match = ADDRESS.exec(text);
  return match === null ? 0 : start + match[0].replace(/[.,;:!?)\]'’]+$/u, '').length;
}

function pushWord(text: string, start: number, end: number, language: TextLanguage, tokens: Token[]): void {
  const word = text.slice(start, end);
  if (language.clitics.length === 0) {
    tokens.push({ start, end, text: word, kind: 'word' });
    return;
  }
  const plain = word.toLowerCase().replaceAll('’', "'");
  const clitic = language.clitics.find((tail) => plain.length > tail.length && plain.endsWith(tail));
  if (clitic === undefined) {
    tokens.push({ start, end, text: word, kind: 'word' });
    return;
  }
  const cut = end - clitic.length;
  tokens.push({ start, end: cut, text: text.slice(start, cut), kind: 'word' });
  tokens.push({ start: cut, end, text: text.slice(cut, end), kind: 'word' });
}
