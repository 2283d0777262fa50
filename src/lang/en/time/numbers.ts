import { type TokenReader, table } from '../../../engine/lexicon.ts';
import { NUMBER, ORDINAL, YEAR } from '../../../time/kinds.ts';

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** Numbers in words, up to ninety. */
const cardinals: Readonly<Record<string, number>> = {
  ...Object.fromEntries(ones.split(' ').map((word, i) => [word, i])),
  ...Object.fromEntries(tens.split(' ').map((word, i) => [word, (i + 2) * 10])),
};

/** Ordinals in words, up to thirtieth. */
const ordinals: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
      .split(' ')
      .map((word, i) => [word, i + 1]),
  ),
  thirtieth: 30,
  last: -1,
  final: -1,
};

/** Number words. */
export const numberWords = table('en.numbers', NUMBER, cardinals);
/** Ordinal words; "last" counts from the end. */
export const ordinalWords = table('en.ordinals', ORDINAL, ordinals);

/** The value of a number word, simple or with a hyphen ("twenty-one"); null where it is none. */
export function cardinal(word: string): number | null {
  const simple = Object.hasOwn(cardinals, word) ? cardinals[word] : undefined;
  if (simple !== undefined) return simple;
  const [ten = '', one = '', more] = word.split('-');
  const [t, o] = [
    Object.hasOwn(cardinals, ten) ? cardinals[ten]! : 0,
    Object.hasOwn(cardinals, one) ? cardinals[one]! : 0,
  ];
  return more === undefined && t >= 20 && t % 10 === 0 && o >= 1 && o <= 9 ? t + o : null;
}

function ordinal(word: string): number | null {
  const [ten = '', one = '', more] = word.split('-');
  const t = Object.hasOwn(cardinals, ten) ? cardinals[ten]! : 0;
  const o = Object.hasOwn(ordinals, one) ? ordinals[one]! : 0;
  return more === undefined && t >= 20 && t % 10 === 0 && o >= 1 && o <= 9 ? t + o : null;
}

/** Numbers in digits: "12", "1,500", "1.5". */
export const readNumber: TokenReader = (token, lower) => {
  if (token.kind !== 'number') {
    const value = lower.includes('-') ? cardinal(lower) : null;
    return value === null ? null : { kind: NUMBER.name, value, rule: 'en.numbers' };
  }
  if (!/^\d{1,9}(?:,\d{3}){0,3}(?:\.\d{1,4})?$/u.test(lower)) return null;
  return { kind: NUMBER.name, value: Number(lower.replaceAll(',', '')), rule: 'en.digits' };
};

/** Ordinals: "3rd", "21st", "twenty-first". */
export const readOrdinal: TokenReader = (_token, lower) => {
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/u.exec(lower);
  const value = digits !== null ? Number(digits[1]) : lower.includes('-') ? ordinal(lower) : null;
  return value === null ? null : { kind: ORDINAL.name, value, rule: 'en.ordinals' };
};

/** Numbers of four digits that may be years. */
export const readYear: TokenReader = (token, lower) => {
  if (token.kind !== 'number' || !/^(?:1\d|20)\d{2}$/u.test(lower)) return null;
  return { kind: YEAR.name, value: Number(lower), rule: 'en.year' };
};
