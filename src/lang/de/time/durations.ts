import { is, maybe, type Rule, rule } from '../../../engine/rule.ts';
import { AMOUNT, EXPRESSION, GROUP, NUMBER, PART, SEASON, UNIT } from '../../../time/kinds.ts';
import { duration } from '../../../time/meanings.ts';
import type { Amount, Season } from '../../../time/semantics.ts';
import type { TimexMod } from '../../../time/types.ts';
import { ABOUT, ARTICLE, cue, LASTING, UNIT_NOUN, UNITS, word, YEARLONG } from './kinds.ts';

const SEASON_UNITS: Readonly<Record<Season, Amount['unit']>> = {
  SP: 'season-spring',
  SU: 'season-summer',
  FA: 'season-autumn',
  WI: 'season-winter',
};
const filler = maybe(word('ganze', 'ganzen', 'volle', 'vollen', 'weitere', 'weiteren', 'ehrenamtliche'));

/** The modifier that a word beside an amount gives; "exactly" gives none. */
export function amountMod(about: TimexMod | 'EXACT' | undefined): TimexMod | null {
  return about === undefined || about === 'EXACT' ? null : about;
}

/** Lengths of time. */
export const durations: readonly Rule[] = [
  rule({
    id: 'de.amount',
    pattern: [is(NUMBER), filler, is(UNIT)],
    gives: AMOUNT,
    produce: ([amount, , unit]) => ({ amount, unit }),
  }),
  rule({
    id: 'de.amount.noun',
    pattern: [is(NUMBER, (n) => n === null || n > 1), is(UNIT_NOUN)],
    gives: AMOUNT,
    produce: ([amount, unit]) => ({ amount, unit }),
  }),
  rule({
    id: 'de.amount.part',
    pattern: [is(NUMBER), is(PART)],
    gives: AMOUNT,
    produce: ([amount, part]) => (amount === null || amount > 1 ? { amount, unit: part } : null),
  }),
  rule({
    id: 'de.amount.season',
    pattern: [is(NUMBER), is(SEASON)],
    gives: AMOUNT,
    produce: ([amount, season]) => ({ amount, unit: SEASON_UNITS[season] }),
  }),
  rule({
    id: 'de.duration',
    pattern: [maybe(is(ABOUT)), is(AMOUNT)],
    gives: EXPRESSION,
    produce: ([about, amount]) => duration([amount], amountMod(about)),
  }),
  rule({
    id: 'de.duration.over',
    pattern: [cue('über'), is(AMOUNT)],
    gives: EXPRESSION,
    produce: ([, amount]) => duration([amount], 'MORE_THAN'),
  }),
  rule({
    id: 'de.duration.nearly',
    pattern: [is(NUMBER, (n) => n === 1), word('knappes', 'knappe', 'knappen', 'gutes', 'gute', 'guten'), is(UNIT)],
    gives: EXPRESSION,
    produce: ([, word, unit]) => duration([{ amount: 1, unit }], word[0] === 'k' ? 'LESS_THAN' : 'MORE_THAN'),
  }),
  rule({
    id: 'de.duration.whole',
    pattern: [is(ARTICLE), word('ganze', 'ganzen', 'gesamte', 'gesamten'), is(UNIT, (unit) => unit !== 'second')],
    gives: EXPRESSION,
    priority: -1,
    produce: ([, , unit]) => duration([{ amount: 1, unit }]),
  }),
  rule({
    id: 'de.duration.sum',
    pattern: [is(AMOUNT), cue('und', ','), is(AMOUNT)],
    gives: EXPRESSION,
    produce: ([a, , b]) => (isSmaller(b, a) ? duration([a, b]) : null),
  }),
  rule({
    id: 'de.duration.sum-bare',
    pattern: [is(AMOUNT), is(AMOUNT)],
    gives: EXPRESSION,
    produce: ([a, b]) => (isSmaller(b, a) ? duration([a, b]) : null),
  }),
  rule({
    id: 'de.duration.range',
    pattern: [is(NUMBER), cue('#link'), is(AMOUNT)],
    gives: GROUP,
    produce: ([low, , amount]) =>
      low === null || amount.amount === null || low >= amount.amount || low >= 1000
        ? null
        : [duration([{ ...amount, amount: low }]), duration([amount])],
  }),
  rule({
    id: 'de.duration.lasting',
    pattern: [is(LASTING)],
    gives: EXPRESSION,
    produce: ([amount]) => duration([amount]),
  }),
  rule({
    id: 'de.duration.yearlong',
    pattern: [is(YEARLONG), cue('#lengthy')],
    gives: EXPRESSION,
    produce: ([years]) => duration([{ amount: years, unit: 'year' }]),
  }),
  rule({
    id: 'de.duration.hundred-years',
    pattern: [is(YEARLONG, (n) => n > 120)],
    gives: EXPRESSION,
    produce: ([years]) => duration([{ amount: years, unit: 'year' }]),
  }),
  rule({
    id: 'de.duration.the-units',
    pattern: [
      is(ARTICLE, (a) => a === 'die'),
      is(UNITS, (unit) => unit === 'year'),
      cue('hinweg', 'der', 'des', 'von', 'zwischen'),
    ],
    gives: EXPRESSION,
    produce: () => duration([{ amount: null, unit: 'year' }]),
  }),
];

const NEXT_SMALLER: Readonly<Partial<Record<Amount['unit'], Amount['unit']>>> = {
  year: 'month',
  month: 'day',
  week: 'day',
  day: 'hour',
  hour: 'minute',
  minute: 'second',
};

/** Whether one amount goes on where the other ends: minutes after hours, not days after years. */
function isSmaller(a: Amount, b: Amount): boolean {
  return a.amount !== null && b.amount !== null && NEXT_SMALLER[b.unit] === a.unit;
}
