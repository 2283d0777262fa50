import { is, maybe, type Rule, rule } from '../../../engine/rule.ts';
import {
  AMOUNT,
  CLOCK,
  EXPRESSION,
  FALSE_FRIEND,
  MONTH,
  NUMBER,
  ORDINAL,
  PART,
  SEASON,
  UNIT,
  WEEKDAY,
} from '../../../time/kinds.ts';
import { repeated } from '../../../time/meanings.ts';
import type { SetMeaning, Unit } from '../../../time/semantics.ts';
import { ARTICLE, COUNT, cue, HABIT, HABITUAL, key, WEEKDAY_PART, word } from './kinds.ts';

const each = word('jeder', 'jede', 'jedes', 'jeden', 'jedem');
const per = word('pro', 'je', 'im', 'am', 'in');
const every = (amount: number | null, unit: Unit): SetMeaning['every'] => ({ amount, unit });
const on = (fields: { weekday?: number; month?: number }, part: SetMeaningPart = null): SetMeaning['every'] => ({
  fields,
  part,
  clock: null,
});
type SetMeaningPart = Extract<SetMeaning['every'], { part: unknown }>['part'];

/** Repeated times. */
export const sets: readonly Rule[] = [
  rule({
    id: 'de.set.each-unit',
    pattern: [each, maybe(is(ORDINAL)), is(UNIT)],
    gives: EXPRESSION,
    produce: ([, n, unit]) => repeated(every(n ?? 1, unit), 'EVERY'),
  }),
  rule({
    id: 'de.set.each-weekday',
    pattern: [each, maybe(is(ORDINAL)), is(WEEKDAY), maybe(word('im')), maybe(word('monat'))],
    gives: EXPRESSION,
    produce: ([, n, weekday, im, month]) =>
      (im === undefined) === (month === undefined)
        ? repeated(on({ weekday }), n === undefined ? 'EVERY' : `EVERY ${n}`)
        : null,
  }),
  rule({
    id: 'de.set.each-weekday-part',
    pattern: [each, maybe(is(ORDINAL)), is(WEEKDAY_PART)],
    gives: EXPRESSION,
    produce: ([, , { weekday, part }]) => repeated(on({ weekday }, part), 'EVERY'),
  }),
  rule({
    id: 'de.set.each-part',
    pattern: [each, is(PART)],
    gives: EXPRESSION,
    produce: ([, part]) => repeated(on({}, part), 'EVERY'),
  }),
  rule({
    id: 'de.set.each-month',
    pattern: [each, is(MONTH)],
    gives: EXPRESSION,
    produce: ([, month]) => repeated(on({ month }), 'EVERY'),
  }),
  rule({
    id: 'de.set.each-season',
    pattern: [each, is(SEASON)],
    gives: EXPRESSION,
    produce: ([, season]) => repeated({ fields: { season }, part: null, clock: null }, 'EVERY'),
  }),
  rule({
    id: 'de.set.all',
    pattern: [word('alle', 'aller'), is(AMOUNT)],
    gives: EXPRESSION,
    produce: ([, { amount, unit }]) => repeated({ amount, unit }, 'EVERY'),
  }),
  rule({
    id: 'de.set.habit',
    pattern: [is(HABIT)],
    gives: EXPRESSION,
    priority: -1,
    produce: ([{ weekday, part }]) =>
      repeated(weekday === undefined ? { amount: 1, unit: part! } : on({ weekday }, part ?? null), 'EVERY'),
  }),
  rule({
    id: 'de.set.weekday-habit',
    pattern: [is(WEEKDAY), is(HABIT, ({ weekday }) => weekday === undefined)],
    gives: EXPRESSION,
    produce: ([weekday, { part }]) => repeated(on({ weekday }, part ?? null), 'EVERY'),
  }),
  rule({
    id: 'de.set.habitual',
    pattern: [is(HABITUAL)],
    gives: EXPRESSION,
    produce: ([unit]) => repeated(every(1, unit), 'EVERY'),
  }),
  rule({
    id: 'de.set.count',
    pattern: [is(COUNT), per, maybe(word('der')), is(UNIT)],
    gives: EXPRESSION,
    produce: ([count, , , unit]) => repeated(every(1, unit), null, `${count}X`),
  }),
  rule({
    id: 'de.set.count-habitual',
    pattern: [is(COUNT), is(HABITUAL)],
    gives: EXPRESSION,
    produce: ([count, unit]) => repeated(every(1, unit), null, `${count}X`),
  }),
  rule({
    id: 'de.set.times',
    pattern: [is(NUMBER), word('mal'), per, maybe(word('der')), is(UNIT)],
    gives: EXPRESSION,
    produce: ([count, , , , unit]) => repeated(every(1, unit), null, `${count ?? ''}X`),
  }),
  rule({
    id: 'de.set.per',
    pattern: [word('pro', 'je'), is(UNIT)],
    gives: EXPRESSION,
    produce: ([, unit]) => repeated(every(1, unit), 'EVERY'),
  }),
  rule({
    id: 'de.set.in-month',
    pattern: [cue('im'), key('jahr', 'monat')],
    gives: EXPRESSION,
    priority: -1,
    produce: ([, word]) => repeated(every(1, word === 'jahr' ? 'year' : 'month'), 'EVERY'),
  }),
  rule({
    id: 'de.false.year-of',
    pattern: [cue('im'), key('jahr', 'monat'), is(ARTICLE, (article) => article === 'der' || article === 'des')],
    gives: FALSE_FRIEND,
    produce: () => 'the year of something',
  }),
  rule({
    id: 'de.set.counted-per',
    pattern: [
      cue('#counted'),
      cue('am', 'die'),
      is(UNIT, (unit) => unit === 'day' || unit === 'week' || unit === 'hour' || unit === 'minute'),
    ],
    gives: EXPRESSION,
    produce: ([, , unit]) => repeated(every(1, unit), 'EVERY'),
  }),
  rule({
    id: 'de.set.each-amount',
    pattern: [word('je'), is(AMOUNT)],
    gives: EXPRESSION,
    produce: ([, { amount, unit }]) => repeated({ amount, unit }, 'EVERY'),
  }),
  rule({
    id: 'de.set.year-by-year',
    pattern: [is(UNIT), word('um', 'für'), is(UNIT)],
    gives: EXPRESSION,
    produce: ([a, , b]) => (a === b ? repeated(every(1, a), 'EVERY') : null),
  }),
  rule({
    id: 'de.set.on-weekends',
    pattern: [cue('an'), is(UNIT, (unit) => unit === 'weekend')],
    gives: EXPRESSION,
    produce: ([, unit]) => repeated(every(1, unit), 'EVERY'),
  }),
  rule({
    id: 'de.set.clock',
    pattern: [is(HABIT), maybe(cue('um', 'ab')), is(CLOCK)],
    gives: EXPRESSION,
    produce: ([{ weekday, part }, , clock]) =>
      weekday === undefined
        ? null
        : repeated(
            {
              fields: { weekday },
              part: null,
              clock: part === 'EV' && clock.hour < 12 ? { ...clock, half: 'pm' } : clock,
            },
            'EVERY',
          ),
  }),
];
