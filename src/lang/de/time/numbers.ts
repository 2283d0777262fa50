import { type Entry, type TokenReader, table } from '../../../engine/lexicon.ts';
import { NUMBER, ORDINAL, YEAR } from '../../../time/kinds.ts';
import { DAY_DOT, DAY_NUMBER } from './kinds.ts';

const ONES =
  'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
    ' ',
  );
const TENS = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');

/** The number word of a whole number from 0 to 999, as it stands before a noun in compounds: "ein", "einundzwanzig". */
function spell(n: number): string {
  if (n < 20) return ONES[n]!;
  if (n < 100) return `${n % 10 === 0 ? '' : `${ONES[n % 10]}und`}${TENS[Math.floor(n / 10) - 2]}`;
  const rest = n % 100;
  return `${n < 200 ? 'ein' : ONES[Math.floor(n / 100)]}hundert${rest === 0 ? '' : spell(rest)}`;
}

const cardinals = new Map<string, number>();
for (let n = 2; n <= 999; n++) cardinals.set(spell(n), n);
cardinals.set('hundert', 100).set('tausend', 1000).set('eintausend', 1000).set('dutzend', 12).set('zwo', 2);
for (const form of ['ein', 'eine', 'einem', 'einen', 'einer', 'eines', 'eins']) cardinals.set(form, 1);
for (const [word, n] of [
  ['eineinhalb', 1.5],
  ['anderthalb', 1.5],
  ['zweieinhalb', 2.5],
  ['dreieinhalb', 3.5],
  ['viereinhalb', 4.5],
  ['fünfeinhalb', 5.5],
  ['sechseinhalb', 6.5],
  ['siebeneinhalb', 7.5],
  ['achteinhalb', 8.5],
  ['neuneinhalb', 9.5],
] as const)
  cardinals.set(word, n);
for (const form of [
  'halbe',
  'halben',
  'halbes',
  'halber',
  'einer halben',
  'eine halbe',
  'ein halbes',
  'einem halben',
  'einen halben',
  'eines halben',
])
  cardinals.set(form, 0.5);
for (const word of [...cardinals.keys()])
  if (word.includes('ß')) cardinals.set(word.replaceAll('ß', 'ss'), cardinals.get(word)!);

const IRREGULAR: Readonly<Record<number, string>> = { 1: 'erst', 3: 'dritt', 7: 'siebt', 8: 'acht' };
const ENDINGS = ['e', 'en', 'er', 'es', 'em'];
const ordinals = new Map<string, number>();
for (let n = 1; n <= 31; n++) {
  const stem = IRREGULAR[n] ?? `${spell(n)}${n < 20 ? 't' : 'st'}`;
  for (const ending of ENDINGS) ordinals.set(stem + ending, n);
}

/** Words for no certain number. */
const vague = Object.fromEntries(
  `einige einigen einiger mehrere mehreren mehrerer wenige wenigen weniger viele vielen vieler zahlreiche zahlreichen etliche
   etlichen paar unzählige unzähligen`
    .split(/\s+/u)
    .concat('ein paar', 'den paar', 'ein paar wenige', 'ein paar wenigen', 'einem guten dutzend')
    .map((word) => [word, null]),
);

/** Number words, spelt out up to 999, halves among them. */
export const numberWords = table<number | null>('de.numbers', NUMBER, cardinals);
/** Number words of no certain value. */
export const vagueNumbers = table<number | null>('de.vague-numbers', NUMBER, vague);
/** Ordinal words up to "einunddreißigste". */
export const ordinalWords = table('de.ordinals', ORDINAL, ordinals);

/** The value of a number word or of digits at the start of a compound ("sechs", "20"); null where it is none. */
export function cardinal(word: string): number | null {
  const spelt = cardinals.get(word);
  if (spelt !== undefined) return spelt;
  return /^\d{1,4}(?:,\d{1,2})?$/u.test(word) ? Number(word.replace(',', '.')) : null;
}

const number = (value: number): Entry => ({ kind: NUMBER.name, value, rule: 'de.digits' });

/** Numbers in digits: "12", "1.500", "1,5". */
export const readNumber: TokenReader = (token, lower) => {
  if (token.kind !== 'number') return null;
  if (/^\d{1,9}$/u.test(lower)) return number(Number(lower));
  if (/^\d{1,3}(?:\.\d{3}){1,3}$/u.test(lower)) return number(Number(lower.replaceAll('.', '')));
  return /^\d{1,6},\d{1,3}$/u.test(lower) ? number(Number(lower.replace(',', '.'))) : null;
};

/** Days of a month in digits with their dot ("19."), which a word for an ordinal is not. */
export const readDayDot: TokenReader = (token, lower) =>
  token.kind === 'number' && /^(?:[1-9]|[12]\d|3[01])\.$/u.test(lower)
    ? { kind: DAY_DOT.name, value: Number(lower.slice(0, -1)), rule: 'de.day-numbers' }
    : null;

/** Days of a month in digits, for a sentence that ends with one ("am 19."). */
export const readDayNumber: TokenReader = (token, lower) =>
  token.kind === 'number' && /^(?:[1-9]|[12]\d|3[01])$/u.test(lower)
    ? { kind: DAY_NUMBER.name, value: Number(lower), rule: 'de.day-numbers' }
    : null;

/** Ordinals in digits: "19.". */
export const readOrdinal: TokenReader = (token, lower) =>
  token.kind === 'number' && /^\d{1,3}\.$/u.test(lower)
    ? { kind: ORDINAL.name, value: Number(lower.slice(0, -1)), rule: 'de.ordinals' }
    : null;

/** Numbers of four digits that may be years. */
export const readYear: TokenReader = (token, lower) =>
  token.kind === 'number' && /^(?:1\d|20)\d{2}$/u.test(lower)
    ? { kind: YEAR.name, value: Number(lower), rule: 'de.years' }
    : null;
