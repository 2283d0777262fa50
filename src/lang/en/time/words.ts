import { table } from '../../../engine/lexicon.ts';
import { CLOCK, CUE, DATE, DIRECTION, MODIFIER, NUMBER, PART, SEASON, WORD } from '../../../time/kinds.ts';
import { clock, date, shift } from '../../../time/meanings.ts';
import type { Direction, PartOfDay, Season } from '../../../time/semantics.ts';
import type { TimexMod } from '../../../time/types.ts';
import { COUNTED, HALF, REFERENCE, ZONE } from './kinds.ts';

const list = (words: string): Record<string, string> =>
  Object.fromEntries(
    words
      .split(/\s+/u)
      .filter(Boolean)
      .map((word) => [word, word]),
  );

/** Function words and marks that stand inside expressions. */
export const functionWords = table(
  'en.words',
  WORD,
  list(`the a an of at on in to and or , ( ) / - – — ' ’ that this these same ago later earlier before after from now every
    each other all entire whole half year's day's until till per past quarter o'clock o’clock minutes minute only some
    's ’s s day night opening time once twice times thrice week end decade century bc bce ad ce b.c. a.d. year season fiscal
    financial previous following next last first coming recent prior preceding hence mid early late beginning start
    middle close as few more another long weekend weekends weekdays weekday tonight time single very afterwards previously old aged hours times`),
);

/** The same words where they only surround an expression. */
export const cueWords = table(
  'en.cues',
  CUE,
  list(`in on at of since until till by before after during from to between and or around about circa c. ca. ca c through throughout
    for than as within over aged the till terror terrorist took takes take lasted ( , ) – - — / early late that born b. d. died shortly just is but not local under a
    an`),
);

/** Seasons; "fall" and "spring" need the company that the rules ask for. */
export const seasonWords = table('en.seasons', SEASON, {
  spring: 'SP',
  springtime: 'SP',
  summer: 'SU',
  summertime: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
  wintertime: 'WI',
} satisfies Record<string, Season>);

/** Parts of the day. */
export const partWords = table('en.parts', PART, {
  morning: 'MO',
  mornings: 'MO',
  midmorning: 'MO',
  afternoon: 'AF',
  afternoons: 'AF',
  evening: 'EV',
  evenings: 'EV',
  night: 'NI',
  nights: 'NI',
  daytime: 'DT',
} satisfies Record<string, PartOfDay>);

/** Words that say on which side of the anchor a repeating time lies. */
export const directionWords = table('en.directions', DIRECTION, {
  last: 'last',
  past: 'last',
  'this past': 'last',
  'this last': 'last',
  this: 'this',
  current: 'this',
  'the current': 'this',
  next: 'next',
  coming: 'next',
  'this coming': 'next',
  'the coming': 'next',
  upcoming: 'next',
} satisfies Record<string, Direction>);

/** What narrows an amount or a date. */
export const modifierWords = table('en.modifiers', MODIFIER, {
  early: 'START',
  earlier: 'START',
  'the early part of': 'START',
  'the beginning of': 'START',
  'the start of': 'START',
  beginning: 'START',
  mid: 'MID',
  'the middle of': 'MID',
  late: 'END',
  later: 'END',
  'the end of': 'END',
  'the close of': 'END',
  about: 'APPROX',
  around: 'APPROX',
  approximately: 'APPROX',
  roughly: 'APPROX',
  circa: 'APPROX',
  some: 'APPROX',
  'more than': 'MORE_THAN',
  over: 'MORE_THAN',
  'less than': 'LESS_THAN',
  under: 'LESS_THAN',
  'fewer than': 'LESS_THAN',
  nearly: 'LESS_THAN',
  almost: 'LESS_THAN',
  'just under': 'LESS_THAN',
  'just over': 'MORE_THAN',
  'at least': 'EQUAL_OR_MORE',
  'no less than': 'EQUAL_OR_MORE',
  'not less than': 'EQUAL_OR_MORE',
  'a minimum of': 'EQUAL_OR_MORE',
  'no more than': 'EQUAL_OR_LESS',
  'at most': 'EQUAL_OR_LESS',
  'up to': 'EQUAL_OR_LESS',
  'a maximum of': 'EQUAL_OR_LESS',
} satisfies Record<string, TimexMod>);

/** Numbers that no digits say. */
export const vagueNumbers = table('en.vague-numbers', NUMBER, {
  several: null,
  'a few': null,
  few: null,
  many: null,
  'a number of': null,
  countless: null,
  numerous: null,
  'the few': null,
  'a couple of': 2,
  'a couple': 2,
  couple: 2,
  'a pair of': 2,
  'a dozen': 12,
  dozen: 12,
  'half a dozen': 6,
  'a hundred': 100,
  'one hundred': 100,
  'a thousand': 1000,
});

/** Days told from the day of writing. */
export const dayWords = table('en.days', DATE, {
  today: date(shift(0, 'day', 'published')),
  yesterday: date(shift(-1, 'day', 'published')),
  tomorrow: date(shift(1, 'day', 'published')),
  'the day before yesterday': date(shift(-2, 'day', 'published')),
  'day before yesterday': date(shift(-2, 'day', 'published')),
  'the day after tomorrow': date(shift(2, 'day', 'published')),
  'day after tomorrow': date(shift(2, 'day', 'published')),
});

/** Times of the clock that have a name; midnight is taken for the end of its day. */
export const clockWords = table('en.clock-words', CLOCK, {
  noon: clock(12, 0),
  midday: clock(12, 0),
  midnight: clock(24, 0),
});

/** Halves of the day. */
export const halfWords = table('en.halves', HALF, {
  am: 'am',
  'a.m.': 'am',
  'a.m': 'am',
  'a. m.': 'am',
  pm: 'pm',
  'p.m.': 'pm',
  'p.m': 'pm',
  'p. m.': 'pm',
} satisfies Record<string, 'am' | 'pm'>);

/** Time zones with a settled offset; "local time" has none. */
export const zoneWords = table('en.zones', ZONE, {
  gmt: 'Z',
  utc: 'Z',
  z: 'Z',
  cet: '+01:00',
  cest: '+02:00',
  edt: '-04:00',
  pst: '-08:00',
  pdt: '-07:00',
});

/** Words after a number that make it a count without a plural ending. */
export const countedWords = table('en.counted', CUE, {
  ...Object.fromEntries(
    'people men women children percent per % km kg m mm cm ft lb kilometre mile metre meter tonne tons police troops kids staff million billion thousand hundred euro dollar pound yen crew'
      .split(' ')
      .map((noun) => [noun, COUNTED]),
  ),
});

/** Words whose number is a name or a reference, not a year. */
export const referenceWords = table(
  'en.references',
  REFERENCE,
  list(`rule rules section sections page pages p. pp. flight room article articles resolution no. nos. number paragraph chapter line route
    highway bus train model version windows office agenda directive regulation act file case docket order bill form gate
    unit apartment suite box channel highway interstate boeing airbus mazda peugeot type level track lot item figure table
    volume vol. $ € £ ¥ # § us$`),
);
