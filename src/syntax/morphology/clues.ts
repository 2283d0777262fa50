import { hashText } from './hash.ts';
import { allReadings, type Known } from './lookup.ts';
import type { Reading } from './reading.ts';

/** What the tagger sees of a word form by itself, whatever stands around it. All numbers are hashes. */
export interface Clues {
  readonly form: string;
  /** In lower case, with straight apostrophes. */
  readonly lower: string;
  readonly readings: readonly Reading[];
  /** The form in lower case, its digits all alike. */
  readonly word: number;
  readonly shape: number;
  /** The last one to five letters. */
  readonly tails: readonly number[];
  /** The first two and three letters. */
  readonly heads: readonly number[];
  /** The set of tags that the lexicon allows; 0 for an unknown word. */
  readonly ambiguity: number;
  readonly capital: boolean;
  /** Whether it is a finite verb: 0 no, 1 perhaps, 2 nothing else. */
  readonly finite: number;
}

const DIGITS = /\p{Nd}/gu;
const UPPER = /\p{Lu}/u;

/** Collects the clues of a form. */
export function cluesOf(form: string, known: Known): Clues {
  const lower = form.toLowerCase().replaceAll('’', "'");
  const word = lower.replace(DIGITS, '0');
  const n = word.length;
  const readings = allReadings(known);
  const capital = UPPER.test(form.slice(0, 1));
  return {
    form,
    lower,
    readings,
    word: hashText(word),
    shape: hashText(shapeOf(form)),
    tails: [1, 2, 3, 4, 5].map((k) => (k <= n ? hashText(word, n - k) : 0)),
    heads: [2, 3].map((k) => (k < n ? hashText(word, 0, k) : 0)),
    ambiguity: ambiguityOf(known),
    capital,
    finite: capital ? 0 : finiteness(readings),
  };
}

function finiteness(readings: readonly Reading[]): number {
  if (!readings.some(({ verbal }) => verbal !== 0)) return 0;
  return readings.every(({ verbal }) => verbal !== 0) ? 2 : 1;
}

function ambiguityOf({ exact, lower, compound, guessed }: Known): number {
  const sets = [exact, lower, compound, guessed].map((readings) => [...new Set(readings.map(({ tag }) => tag))].sort());
  return sets.every((tags) => tags.length === 0) ? 0 : hashText(sets.map((tags) => tags.join(' ')).join('/'));
}

/** The kinds of characters of a form, runs made one: "EU-Staaten" is "A-Aa". At most eight. */
function shapeOf(form: string): string {
  let shape = '';
  for (const char of form) {
    const kind = kindOf(char);
    if (!shape.endsWith(kind)) shape += kind;
    if (shape.length >= 8) break;
  }
  return shape;
}

function kindOf(char: string): string {
  if (/\p{Lu}/u.test(char)) return 'A';
  if (/\p{L}/u.test(char)) return 'a';
  if (/\p{N}/u.test(char)) return '0';
  return char;
}

/** What stands before the first and after the last word of a sentence. */
export const EDGE: Clues = {
  form: '',
  lower: '',
  readings: [],
  word: 1,
  shape: 1,
  tails: [0, 0, 0, 0, 0],
  heads: [0, 0],
  ambiguity: 1,
  capital: false,
  finite: 0,
};
