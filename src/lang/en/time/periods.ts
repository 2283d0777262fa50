import { is, maybe, type Rule, rule } from '../../../engine/rule.ts';
import { DATE, MODIFIER, MONTH, ORDINAL, UNIT, WEEKDAY, YEAR } from '../../../time/kinds.ts';
import { calendar, date, shift } from '../../../time/meanings.ts';
import type { DateMeaning, Fields, Point } from '../../../time/semantics.ts';
import { DECADE_DIGIT, PART_NTH, QUARTER, STRETCH, the, word } from './kinds.ts';

const part = is(MODIFIER, (mod) => mod === 'START' || mod === 'MID' || mod === 'END');
const comma = maybe(word(','));
/** A month, a year, or a longer stretch, of which a part can be told. */
const stretch = is(STRETCH);

/** A part of a year: of the year that is said, or the one that its company shows. */
function partOfYear(fields: Fields, within: Point | null): DateMeaning {
  if (within?.shape === 'calendar' && within.fields.year !== undefined && within.fields.month === undefined) {
    return date(calendar({ ...fields, year: within.fields.year }));
  }
  return date(calendar(fields, null, within));
}

/** Decades, centuries, quarters, halves, and the nth of something. */
export const periods: readonly Rule[] = [
  rule({ id: 'en.stretch.year', pattern: [is(YEAR)], gives: STRETCH, produce: ([year]) => date(calendar({ year })) }),
  rule({
    id: 'en.stretch.month',
    pattern: [is(MONTH)],
    gives: STRETCH,
    produce: ([month]) => date(calendar({ month })),
  }),
  rule({
    id: 'en.stretch.date',
    pattern: [is(DATE, ({ mod }) => mod === null)],
    gives: STRETCH,
    produce: ([value]) => value,
  }),
  rule({
    id: 'en.period.part-of',
    pattern: [part, the, stretch],
    gives: DATE,
    priority: -1,
    produce: ([mod, , { point }]) => date(point, mod),
  }),
  rule({
    id: 'en.century.prefixed',
    pattern: [the, is(PART_NTH), is(UNIT, (unit) => unit === 'century')],
    gives: DATE,
    produce: ([, { nth, mod }]) => date(calendar({ century: nth - 1 }), mod),
  }),
  rule({
    id: 'en.fiscal',
    pattern: [word('fiscal', 'financial'), maybe(word('year')), is(YEAR)],
    gives: DATE,
    produce: ([, , year]) => date(calendar({ year })),
  }),
  rule({
    id: 'en.decade.the',
    pattern: [
      word('the'),
      maybe(part),
      is(DATE, ({ point }) => point.shape === 'calendar' && point.fields.decade !== undefined),
    ],
    gives: DATE,
    produce: ([, mod, value]) => date(value.point, mod ?? value.mod),
  }),
  rule({
    id: 'en.decade.possessive',
    pattern: [word('the'), is(YEAR, (year) => year % 10 === 0), word("'", '’'), word('s')],
    gives: DATE,
    produce: ([, year]) => date(calendar({ decade: year / 10 })),
  }),
  rule({
    id: 'en.decade.digit',
    pattern: [word('the'), maybe(part), maybe(word("'", '’', '‘')), is(DECADE_DIGIT)],
    gives: DATE,
    produce: ([, mod, , decadeDigit]) => date(calendar({ decadeDigit }), mod ?? null),
  }),
  rule({
    id: 'en.century',
    pattern: [the, maybe(part), is(ORDINAL, (n) => n >= 1 && n <= 30), is(UNIT, (unit) => unit === 'century')],
    gives: DATE,
    produce: ([, mod, n]) => date(calendar({ century: n - 1 }), mod ?? null),
  }),
  rule({
    id: 'en.century.bc',
    pattern: [
      is(DATE, ({ point }) => point.shape === 'calendar' && point.fields.century !== undefined),
      word('bc', 'bce', 'b.c.'),
    ],
    gives: DATE,
    produce: ([{ point, mod }]) =>
      point.shape === 'calendar' ? date(calendar({ ...point.fields, bc: true }), mod) : null,
  }),
  rule({
    id: 'en.quarter.nth',
    pattern: [
      the,
      is(ORDINAL, (n) => (n >= 1 && n <= 4) || n === -1),
      word('quarter'),
      maybe(word('of', 'in')),
      stretch,
    ],
    gives: DATE,
    produce: ([, n, , , { point }]) => partOfYear({ quarter: n < 0 ? 4 : n }, point),
  }),
  rule({
    id: 'en.quarter.alone',
    pattern: [the, is(ORDINAL, (n) => n >= 1 && n <= 4), word('quarter')],
    gives: DATE,
    produce: ([, quarter]) => date(calendar({ quarter })),
  }),
  rule({
    id: 'en.quarter.short',
    pattern: [is(QUARTER), comma, maybe(word('of')), is(YEAR)],
    gives: DATE,
    produce: ([quarter, , , year]) => date(calendar({ quarter, year })),
  }),
  rule({
    id: 'en.quarter.year-first',
    pattern: [is(YEAR), word("'", '’'), word('s'), is(ORDINAL, (n) => n >= 1 && n <= 4), word('quarter')],
    gives: DATE,
    produce: ([year, , , quarter]) => date(calendar({ quarter, year })),
  }),
  rule({
    id: 'en.half.nth',
    pattern: [the, is(ORDINAL, (n) => n === 1 || n === 2), word('half'), word('of'), stretch],
    gives: DATE,
    produce: ([, half, , , { point }]) => (isYear(point) ? partOfYear({ half }, point) : null),
  }),
  rule({
    id: 'en.half.of-the-year',
    pattern: [the, is(ORDINAL, (n) => n === 1 || n === 2), word('half'), word('of'), word('the'), word('year')],
    gives: DATE,
    produce: ([, half]) => partOfYear({ half }, shift(0, 'year', 'published')),
  }),
  rule({
    id: 'en.quarter.of-the-year',
    pattern: [the, is(ORDINAL, (n) => n >= 1 && n <= 4), word('quarter'), word('of'), word('the'), word('year')],
    gives: DATE,
    produce: ([, quarter]) => partOfYear({ quarter }, shift(0, 'year', 'published')),
  }),
  rule({
    id: 'en.nth.unit',
    pattern: [
      the,
      is(ORDINAL, (n) => n <= 31),
      is(UNIT, (unit) => unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year' || unit === 'decade'),
      word('of', 'in'),
      the,
      stretch,
    ],
    gives: DATE,
    produce: ([, nth, unit, , , { point }]) => date({ shape: 'nth', nth, of: { unit }, within: point }),
  }),
  rule({
    id: 'en.nth.weekday',
    pattern: [the, is(ORDINAL, (n) => n <= 5), is(WEEKDAY), word('of', 'in'), the, stretch],
    gives: DATE,
    produce: ([, nth, weekday, , , { point }]) => date({ shape: 'nth', nth, of: { weekday }, within: point }),
  }),
];

function isYear(point: Point): boolean {
  if (point.shape === 'shift') return point.unit === 'year';
  return point.shape === 'calendar' && point.fields.year !== undefined && point.fields.month === undefined;
}
