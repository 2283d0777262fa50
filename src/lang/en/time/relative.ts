import { is, maybe, type Rule, rule, type Step } from '../../../engine/rule.ts';
import { AMOUNT, DATE, DIRECTION, EXPRESSION, MODIFIER, UNIT } from '../../../time/kinds.ts';
import { date, duration, shift, vague } from '../../../time/meanings.ts';
import type { Amount, Anchor, DateMeaning, Point, Unit } from '../../../time/semantics.ts';
import type { TimexMod } from '../../../time/types.ts';
import { amountModifier } from './durations.ts';
import { cue, the, word } from './kinds.ts';
import { isDay, turned } from './meanings.ts';

/** Units that a calendar has; an hour ago is a time of the clock. */
const calendarUnit: Step<Unit> = is(UNIT, isCalendar);
const amount = is(AMOUNT, ({ unit }) => isUnit(unit));
const dated = is(DATE, ({ mod }: DateMeaning) => mod === null);

/** A shift by an amount: days for weeks where the anchor is a day, and whole months for fractions of years. */
function moved(
  { amount: n, unit }: Amount,
  sign: -1 | 1,
  from: Anchor,
  mod: TimexMod | null = null,
): DateMeaning | null {
  if (!isUnit(unit)) return null;
  const anchoredInDay = typeof from !== 'string' && isDay(from);
  if (n !== null && unit === 'week' && anchoredInDay) return date(shift(sign * 7 * n, 'day', from), mod);
  if (n !== null && unit === 'year' && !Number.isInteger(n))
    return date(shift(sign * Math.round(n * 12), 'month', from), mod);
  if (n !== null && !Number.isInteger(n)) return null;
  if (n !== null && unit === 'decade') return date(shift(sign * 10 * n, 'year', from), mod);
  if (n !== null && unit === 'century') return date(shift(sign * 100 * n, 'year', from), mod);
  return date(shift(n === null ? null : sign * n, unit, from, sign), mod);
}

/** The coming one, where a bare weekday says nothing more. */
function coming(point: Point): Point {
  return point.shape === 'calendar' &&
    point.direction === null &&
    point.fields.weekday !== undefined &&
    point.fields.day === undefined
    ? { ...point, direction: 'next' }
    : point;
}

function isUnit(unit: Amount['unit']): unit is Unit {
  return ['second', 'minute', 'hour', 'day', 'night', 'week', 'month', 'quarter', 'year', 'decade', 'century'].includes(
    unit,
  );
}

function isCalendar(unit: Unit): boolean {
  return unit !== 'second' && unit !== 'minute' && unit !== 'hour' && unit !== 'night';
}

/** Times counted from the publication or from a time told before. */
export const relatives: readonly Rule[] = [
  rule({
    id: 'en.relative.directed',
    pattern: [maybe(word('the')), is(DIRECTION), calendarUnit],
    gives: DATE,
    produce: ([article, direction, unit]) => {
      // "the last week" may be any last one; "the current year" and "the coming week" are not in doubt.
      if (unit === 'day' || (article !== undefined && direction === 'last')) return null;
      return date(shift(direction === 'last' ? -1 : direction === 'this' ? 0 : 1, unit, 'published'));
    },
  }),
  rule({
    id: 'en.relative.the-unit',
    pattern: [
      cue('of', 'in', 'by', 'end'),
      word('the'),
      is(UNIT, (unit) => unit === 'year' || unit === 'month' || unit === 'week'),
    ],
    gives: EXPRESSION,
    priority: -1,
    produce: ([, , unit]) => date(shift(0, unit, 'narrative')),
  }),
  rule({
    id: 'en.relative.part-of-unit',
    pattern: [
      is(MODIFIER, (mod) => mod === 'START' || mod === 'MID' || mod === 'END'),
      word('the'),
      is(UNIT, (unit) => unit === 'year' || unit === 'month' || unit === 'week'),
    ],
    gives: DATE,
    produce: ([mod, , unit]) => date(shift(0, unit, 'published'), mod),
  }),
  rule({
    id: 'en.relative.year-end',
    pattern: [cue('by', 'at', 'before'), is(UNIT, (unit) => unit === 'year' || unit === 'month'), word('end')],
    gives: EXPRESSION,
    produce: ([, unit]) => date(shift(0, unit, 'published'), 'END'),
  }),
  rule({
    id: 'en.relative.ago',
    pattern: [maybe(amountModifier), amount, word('ago')],
    gives: DATE,
    produce: ([mod, value]) => (value.amount === null ? null : moved(value, -1, 'published', turned(mod ?? null, -1))),
  }),
  rule({
    id: 'en.relative.vaguely-ago',
    pattern: [is(AMOUNT, (value) => value.amount === null), word('ago')],
    gives: EXPRESSION,
    produce: () => vague('PAST_REF'),
  }),
  rule({
    id: 'en.relative.in',
    pattern: [cue('in'), maybe(amountModifier), amount],
    gives: EXPRESSION,
    produce: ([, mod, value]) => duration([value], mod ?? null, { role: 'at', sign: 1, from: 'published' }),
  }),
  rule({
    id: 'en.relative.in-time',
    pattern: [cue('in'), amount, word("'s", '’s', "'", '’'), word('time')],
    gives: EXPRESSION,
    produce: ([, value]) => moved(value, 1, 'published'),
  }),
  rule({
    id: 'en.relative.from-now',
    pattern: [maybe(amountModifier), amount, word('from', 'hence'), maybe(word('now', 'today'))],
    gives: DATE,
    produce: ([mod, value, side, now]) =>
      side === 'from' && now === undefined ? null : moved(value, 1, 'published', turned(mod ?? null, 1)),
  }),
  rule({
    id: 'en.relative.later',
    pattern: [maybe(amountModifier), amount, word('later', 'afterwards')],
    gives: DATE,
    produce: ([mod, value]) => moved(value, 1, 'narrative', mod ?? null),
  }),
  rule({
    id: 'en.relative.earlier',
    pattern: [maybe(amountModifier), amount, word('earlier', 'before', 'previously')],
    gives: DATE,
    priority: -1,
    produce: ([mod, value]) => moved(value, -1, 'narrative', mod ?? null),
  }),
  rule({
    id: 'en.relative.after-date',
    pattern: [amount, word('after', 'from', 'before'), dated],
    gives: DATE,
    produce: ([value, side, { point }]) =>
      moved(value, side === 'before' ? -1 : 1, side === 'from' ? coming(point) : point),
  }),
  rule({
    id: 'en.relative.unit-before-date',
    pattern: [
      maybe(word('the')),
      is(UNIT, (unit) => unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year'),
      word('after', 'before'),
      dated,
    ],
    gives: DATE,
    produce: ([, unit, side, { point }]) => moved({ amount: 1, unit }, side === 'before' ? -1 : 1, point),
  }),
  rule({
    id: 'en.relative.unit-before',
    pattern: [word('the'), calendarUnit, word('before', 'after')],
    gives: DATE,
    priority: -1,
    produce: ([, unit, side]) => date(shift(side === 'before' ? -1 : 1, unit, 'narrative')),
  }),
  rule({
    id: 'en.relative.following',
    pattern: [the, word('following', 'next', 'very next'), calendarUnit],
    gives: DATE,
    priority: -1,
    produce: ([article, side, unit]) =>
      article === undefined && side === 'next' ? null : date(shift(1, unit, 'narrative')),
  }),
  rule({
    id: 'en.relative.previous',
    pattern: [the, word('previous', 'preceding', 'prior'), calendarUnit],
    gives: DATE,
    produce: ([, , unit]) => date(shift(-1, unit, 'narrative')),
  }),
  rule({
    id: 'en.relative.same',
    pattern: [maybe(word('the', 'that', 'this')), word('same'), calendarUnit],
    gives: DATE,
    produce: ([, , unit]) => date(shift(0, unit, 'narrative')),
  }),
  rule({
    id: 'en.relative.that',
    pattern: [word('that'), calendarUnit],
    gives: DATE,
    produce: ([, unit]) => date(shift(0, unit, 'narrative')),
  }),
];
