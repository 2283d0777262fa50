import { is, maybe, type Rule, rule } from '../../../engine/rule.ts';
import { DATE, DIRECTION, EXPRESSION, GROUP, MODIFIER, MONTH, SEASON, YEAR } from '../../../time/kinds.ts';
import { calendar, date } from '../../../time/meanings.ts';
import type { DateMeaning } from '../../../time/semantics.ts';
import type { TimexMod } from '../../../time/types.ts';
import { cue, dash, into, nearby, word } from './kinds.ts';
import { ambiguousMonths } from './names.ts';

const comma = maybe(word(','));
/** Modifiers that a year or a month can take: parts of it, not amounts. */
const part = is(MODIFIER, (mod) => mod === 'START' || mod === 'MID' || mod === 'END');

/** "that year", "the same year", "last year". */
const thatYear = is(DATE, ({ point, mod }) => mod === null && point.shape === 'shift' && point.unit === 'year');

const sureMonth = is(MONTH, (month) => !ambiguousMonths.has(month));

/** Months and seasons, with and without their years, and parts of any date. */
export const months: readonly Rule[] = [
  rule({
    id: 'en.year.month',
    pattern: [is(MONTH), comma, maybe(word('of')), is(YEAR)],
    gives: DATE,
    produce: ([month, , , y]) => date(calendar({ month, year: y })),
  }),
  rule({
    id: 'en.year.part-of-month',
    pattern: [is(DATE, isPartOfMonth), comma, maybe(word('of')), is(YEAR)],
    gives: DATE,
    produce: ([{ point, mod }, , , y]) =>
      point.shape === 'calendar' ? date(calendar({ ...point.fields, year: y }), mod) : null,
  }),
  rule({
    id: 'en.year.month-of-that',
    pattern: [is(MONTH), comma, maybe(word('of')), thatYear],
    gives: DATE,
    produce: ([month, , , within]) => date(calendar({ month }, null, within.point)),
  }),
  rule({
    id: 'en.year.day-of-that',
    pattern: [is(DATE, dayOfMonth), comma, maybe(word('of')), thatYear],
    gives: DATE,
    produce: ([day, , , within]) =>
      day.point.shape === 'calendar' ? date(calendar(day.point.fields, null, within.point)) : null,
  }),
  rule({
    id: 'en.month.in',
    pattern: [into, is(MONTH)],
    gives: EXPRESSION,
    priority: -1,
    produce: ([, month]) => date(calendar({ month })),
  }),
  rule({
    id: 'en.month.of',
    pattern: [nearby, is(MONTH)],
    gives: EXPRESSION,
    priority: -1,
    produce: ([, month]) => date(calendar({ month })),
  }),
  rule({
    id: 'en.month.alone',
    pattern: [sureMonth],
    gives: EXPRESSION,
    priority: -1,
    produce: ([month]) => date(calendar({ month })),
  }),
  rule({
    id: 'en.month.modified',
    pattern: [part, is(MONTH)],
    gives: DATE,
    produce: ([mod, month]) => date(calendar({ month }), mod),
  }),
  rule({
    id: 'en.month.pair',
    pattern: [is(MONTH), dash, is(DATE, isMonthOfYear)],
    gives: GROUP,
    produce: ([first, , last]) => {
      const fields = last.point.shape === 'calendar' ? last.point.fields : {};
      if (fields.year === undefined || fields.month === undefined) return null;
      return [date(calendar({ month: first, year: first > fields.month ? fields.year - 1 : fields.year })), last];
    },
  }),
  rule({
    id: 'en.month.span',
    pattern: [is(MONTH), dash, is(MONTH)],
    gives: GROUP,
    produce: ([a, , b]) => [date(calendar({ month: a })), date(calendar({ month: b }))],
  }),
  rule({
    id: 'en.month.directed',
    pattern: [is(DIRECTION), is(MONTH)],
    gives: DATE,
    produce: ([direction, month]) => date(calendar({ month }, direction)),
  }),
  rule({
    id: 'en.season.year',
    pattern: [maybe(word('the')), is(SEASON), comma, maybe(word('of')), is(YEAR)],
    gives: DATE,
    produce: ([, season, , , y]) => date(calendar({ season, year: y })),
  }),
  rule({
    id: 'en.season.of-that',
    pattern: [maybe(word('the')), is(SEASON), maybe(word('of')), thatYear],
    gives: DATE,
    produce: ([, season, , within]) => date(calendar({ season }, null, within.point)),
  }),
  rule({
    id: 'en.season.directed',
    pattern: [is(DIRECTION), is(SEASON)],
    gives: DATE,
    produce: ([direction, season]) => date(calendar({ season }, direction)),
  }),
  rule({
    id: 'en.season.in',
    pattern: [
      cue('in', 'during', 'since', 'by', 'until'),
      maybe(word('the')),
      maybe(part),
      is(SEASON, (s) => s !== 'SP' && s !== 'FA'),
    ],
    gives: EXPRESSION,
    priority: -1,
    produce: ([, , mod, season]) => date(calendar({ season }), mod ?? null),
  }),
  rule({
    id: 'en.season.in-bare',
    pattern: [cue('in', 'by', 'until'), maybe(part), is(SEASON)],
    gives: EXPRESSION,
    priority: -1,
    produce: ([, mod, season]) => date(calendar({ season }), mod ?? null),
  }),
  rule({
    id: 'en.date.modified',
    pattern: [is(MODIFIER, isPartOf), maybe(word('on', 'in', 'the')), is(DATE, ({ mod }) => mod === null)],
    gives: DATE,
    produce: ([mod, , value]) => date(value.point, mod),
  }),
];

function isPartOf(mod: TimexMod): boolean {
  return mod === 'START' || mod === 'MID' || mod === 'END';
}

function dayOfMonth({ point }: DateMeaning): boolean {
  return (
    point.shape === 'calendar' &&
    point.within === null &&
    point.fields.day !== undefined &&
    point.fields.year === undefined
  );
}

function isMonthOfYear({ point, mod }: DateMeaning): boolean {
  return (
    mod === null &&
    point.shape === 'calendar' &&
    point.fields.month !== undefined &&
    point.fields.year !== undefined &&
    point.fields.day === undefined
  );
}

function isPartOfMonth({ point, mod }: DateMeaning): boolean {
  if (mod === null || point.shape !== 'calendar' || point.within !== null || point.direction !== null) return false;
  const { month, day, year } = point.fields;
  return month !== undefined && day === undefined && year === undefined;
}
