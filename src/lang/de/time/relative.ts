import { is, maybe, type Rule, rule } from '../../../engine/rule.ts';
import { AMOUNT, DATE, DIRECTION, EXPRESSION, GROUP, NUMBER, ORDINAL, UNIT } from '../../../time/kinds.ts';
import { date, duration, shift, vague } from '../../../time/meanings.ts';
import type { Amount, Meaning, Point, Unit } from '../../../time/semantics.ts';
import { amountMod } from './durations.ts';
import { ABOUT, cue, key, the, UNITS, word } from './kinds.ts';
import { isDay } from './meanings.ts';

const CALENDAR: readonly Unit[] = [
  'day',
  'week',
  'month',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
  'weekend',
  'night',
];
const CLOCKED: readonly string[] = ['second', 'minute', 'hour'];
const some = maybe(is(ABOUT));
const after = word('später', 'danach', 'darauf');
const before = word('zuvor', 'davor', 'früher', 'vorher');

/** A point so far from what was told before: a time of day where the unit is of the clock. */
function away({ amount, unit }: Amount, sign: 1 | -1): Meaning | null {
  if (!CALENDAR.includes(unit as Unit) && !CLOCKED.includes(unit)) return null;
  const whole = amount === null ? null : unit === 'half' ? amount * 6 * sign : amount * sign;
  const step: Unit = unit === 'half' ? 'month' : (unit as Unit);
  if (whole !== null && !Number.isInteger(whole))
    return duration([{ amount, unit }], null, { role: 'at', sign, from: 'narrative' });
  return date(shift(whole, step, 'narrative', sign));
}

const at = (sign: 1 | -1, from: 'published' | 'narrative' | Point = 'published') =>
  ({ role: 'at', sign, from }) as const;
const over = (sign: 1 | -1) => ({ role: 'span', sign, from: 'published' }) as const;

/** Times told from the day of writing or from what was told before. */
export const relative: readonly Rule[] = [
  rule({
    id: 'de.relative.ago',
    pattern: [cue('vor'), some, is(AMOUNT)],
    gives: EXPRESSION,
    produce: ([, mod, amount]) => duration([amount], amountMod(mod), at(-1)),
  }),
  rule({
    id: 'de.relative.since',
    pattern: [cue('seit'), maybe(cue('über')), some, is(AMOUNT)],
    gives: EXPRESSION,
    produce: ([, more, mod, amount]) => duration([amount], more === undefined ? amountMod(mod) : 'MORE_THAN', over(-1)),
  }),
  rule({
    id: 'de.relative.in',
    pattern: [cue('in'), some, is(AMOUNT)],
    gives: EXPRESSION,
    produce: ([, mod, amount]) => duration([amount], amountMod(mod), at(1)),
  }),
  rule({
    id: 'de.relative.ago-vague',
    pattern: [cue('vor', 'seit', 'nach', 'über', 'binnen'), is(UNITS)],
    gives: EXPRESSION,
    produce: ([cue, unit]) =>
      duration([{ amount: null, unit }], null, cue === 'nach' || cue === 'binnen' || cue === 'über' ? null : at(-1)),
  }),
  rule({
    id: 'de.relative.before-day',
    pattern: [is(AMOUNT), cue('vor'), maybe(cue('dem', 'der', 'den')), is(DATE, isDay)],
    gives: GROUP,
    produce: ([amount, , , day]) => [duration([amount], null, at(-1, day.point)), day],
  }),
  rule({
    id: 'de.relative.after-day',
    pattern: [is(AMOUNT), cue('nach'), maybe(cue('dem', 'der', 'den')), is(DATE, isDay)],
    gives: GROUP,
    produce: ([amount, , , day]) => [duration([amount], null, at(1, day.point)), day],
  }),
  rule({
    id: 'de.relative.later',
    pattern: [some, is(AMOUNT), after],
    gives: EXPRESSION,
    produce: ([, amount]) => away(amount, 1),
  }),
  rule({
    id: 'de.relative.earlier',
    pattern: [some, is(AMOUNT), before],
    gives: EXPRESSION,
    produce: ([, amount]) => away(amount, -1),
  }),
  rule({
    id: 'de.relative.units-later',
    pattern: [is(UNITS), after],
    gives: EXPRESSION,
    produce: ([unit]) => away({ amount: null, unit }, 1),
  }),
  rule({
    id: 'de.relative.units-earlier',
    pattern: [is(UNITS), before],
    gives: EXPRESSION,
    produce: ([unit]) => away({ amount: null, unit }, -1),
  }),
  rule({
    id: 'de.relative.following',
    pattern: [
      cue('am', 'im', 'in', 'vom'),
      maybe(cue('der')),
      maybe(word('darauf')),
      word('folgenden', 'darauffolgenden', 'folgender'),
      is(UNIT),
    ],
    gives: EXPRESSION,
    produce: ([, , , , unit]) => date(shift(1, unit, 'narrative')),
  }),
  rule({
    id: 'de.relative.today-of',
    pattern: [
      key('heutigen', 'gestrigen', 'morgigen'),
      maybe(is(DATE, ({ point }) => point.shape === 'calendar' && point.fields.weekday !== undefined)),
      maybe(word('tag', 'tages')),
    ],
    gives: EXPRESSION,
    produce: ([word, day, tag]) =>
      (day === undefined) === (tag === undefined)
        ? null
        : date(shift(word[0] === 'h' ? 0 : word[0] === 'g' ? -1 : 1, 'day')),
  }),
  rule({
    id: 'de.relative.last-amount',
    pattern: [the, maybe(is(ORDINAL, (n) => n === 1)), is(DIRECTION), is(AMOUNT)],
    gives: EXPRESSION,
    priority: 1,
    produce: ([, first, direction, amount]) =>
      first !== undefined || direction === 'this'
        ? null
        : duration([amount], null, over(direction === 'last' ? -1 : 1)),
  }),
  rule({
    id: 'de.relative.amount-last',
    pattern: [the, is(NUMBER), is(DIRECTION), is(UNIT)],
    gives: EXPRESSION,
    produce: ([, amount, direction, unit]) =>
      direction === 'this' || amount === 1
        ? null
        : duration([{ amount, unit }], null, over(direction === 'last' ? -1 : 1)),
  }),
  rule({
    id: 'de.relative.first-amount',
    pattern: [is(ORDINAL, (n) => n === 1), maybe(word('beiden', 'beide')), maybe(is(NUMBER)), is(UNIT)],
    gives: EXPRESSION,
    produce: ([, both, amount, unit]) =>
      (both === undefined) === (amount === undefined) || amount === 1
        ? null
        : duration([{ amount: both === undefined ? amount! : 2, unit }]),
  }),
  rule({
    id: 'de.relative.last-units',
    pattern: [the, is(DIRECTION), is(UNITS)],
    gives: EXPRESSION,
    priority: 2,
    produce: ([, direction, unit]) =>
      direction === 'last'
        ? duration([{ amount: null, unit }], null, over(-1))
        : vague(direction === 'this' ? 'PRESENT_REF' : 'FUTURE_REF'),
  }),
];
