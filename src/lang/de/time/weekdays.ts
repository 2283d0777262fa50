import { is, maybe, type Rule, rule } from '../../../engine/rule.ts';
import { DATE, DIRECTION, EXPRESSION, GROUP, ORDINAL, PART, TIME, UNIT, WEEKDAY } from '../../../time/kinds.ts';
import { calendar, date, shift, time } from '../../../time/meanings.ts';
import type { DateMeaning, Direction, Point } from '../../../time/semantics.ts';
import { cue, DAY_DOT, HABIT, key, the, WEEKDAY_PART, WHOLE, word } from './kinds.ts';
import { isDay } from './meanings.ts';

const STEP: Readonly<Record<Direction, number>> = { last: -1, this: 0, next: 1 };
const isPeriod = ({ point }: DateMeaning): boolean =>
  point.shape !== 'unknown' && !(point.shape === 'shift' && point.unit === 'day');
/** A weekday by itself, which with an adverb of habit is a habit ("Mittwoch vormittags"). */
const isBareWeekday = (point: Point): boolean =>
  point.shape === 'calendar' && point.fields.weekday !== undefined && point.fields.day === undefined;
const late = word('späten', 'später', 'frühen', 'früher', 'spät');

/** Weekdays, weekends, and parts of days. */
export const weekdays: readonly Rule[] = [
  rule({ id: 'de.weekday', pattern: [is(WEEKDAY)], gives: DATE, produce: ([weekday]) => date(calendar({ weekday })) }),
  rule({
    id: 'de.weekday.range',
    pattern: [is(WEEKDAY), cue('bis', '–', '-'), maybe(cue('zum')), is(WEEKDAY)],
    gives: GROUP,
    produce: ([first, , , last]) => {
      const start = calendar({ weekday: first });
      return [date(start), date(calendar({ weekday: last }, null, shift(last > first ? 0 : 1, 'week', start)))];
    },
  }),
  rule({
    id: 'de.weekday.directed',
    pattern: [is(DIRECTION), is(WEEKDAY)],
    gives: DATE,
    produce: ([direction, weekday]) => date(calendar({ weekday }, direction)),
  }),
  rule({
    id: 'de.weekday.today',
    pattern: [word('heute', 'gestern', 'morgen'), maybe(word(',')), is(WEEKDAY)],
    gives: DATE,
    produce: ([day, , weekday]) =>
      date(calendar({ weekday }, null, shift(day === 'heute' ? 0 : day === 'gestern' ? -1 : 1, 'day'))),
  }),
  rule({
    id: 'de.weekday.of',
    pattern: [is(WEEKDAY), is(WHOLE)],
    gives: DATE,
    produce: ([weekday, whole]) => date(calendar({ weekday }, null, whole)),
  }),
  rule({
    id: 'de.weekday.nth',
    pattern: [is(ORDINAL, (n) => n <= 5), is(WEEKDAY), maybe(word('im', 'des')), is(DATE, isPeriod)],
    gives: DATE,
    produce: ([nth, weekday, , { point }]) => date({ shape: 'nth', nth, of: { weekday }, within: point }),
  }),
  rule({
    id: 'de.weekday.last',
    pattern: [is(DIRECTION, (direction) => direction === 'last'), is(WEEKDAY), word('im', 'des'), is(DATE, isPeriod)],
    gives: DATE,
    produce: ([, weekday, , { point }]) => date({ shape: 'nth', nth: -1, of: { weekday }, within: point }),
  }),
  rule({
    id: 'de.weekend',
    pattern: [cue('am', 'vom', 'zum', 'übers', 'das', 'bis'), is(UNIT, (unit) => unit === 'weekend')],
    gives: DATE,
    produce: () => date(calendar({ weekend: true })),
  }),
  rule({
    id: 'de.weekend.directed',
    pattern: [the, is(DIRECTION), is(UNIT, (unit) => unit === 'weekend')],
    gives: DATE,
    priority: 1,
    produce: ([, direction]) => date(shift(STEP[direction], 'weekend')),
  }),
  rule({
    id: 'de.part.weekday',
    pattern: [is(WEEKDAY_PART)],
    gives: TIME,
    produce: ([{ weekday, part }]) => time(calendar({ weekday }), { part }),
  }),
  rule({
    id: 'de.part.weekday-directed',
    pattern: [is(DIRECTION), is(WEEKDAY_PART)],
    gives: TIME,
    produce: ([direction, { weekday, part }]) => time(calendar({ weekday }, direction), { part }),
  }),
  rule({
    id: 'de.part.weekday-date',
    pattern: [
      is(WEEKDAY_PART),
      maybe(word(',')),
      maybe(word('dem', 'den')),
      is(DATE, ({ point }) => point.shape === 'calendar' && point.fields.day !== undefined),
    ],
    gives: TIME,
    produce: ([{ weekday, part }, , , { point }]) =>
      point.shape === 'calendar' ? time(calendar({ ...point.fields, weekday }), { part }) : null,
  }),
  rule({
    id: 'de.part.of-day',
    pattern: [is(DATE, isDay), maybe(late), is(PART)],
    gives: TIME,
    produce: ([{ point }, , part]) => time(point, { part }),
  }),
  rule({
    id: 'de.part.today',
    pattern: [
      cue('am', 'vom', 'zum', 'bis', 'dem', 'den', 'seit'),
      key('heutigen', 'gestrigen', 'morgigen'),
      maybe(late),
      is(PART),
    ],
    gives: EXPRESSION,
    produce: ([, word, , part]) => time(shift(word[0] === 'h' ? 0 : word[0] === 'g' ? -1 : 1, 'day'), { part }),
  }),
  rule({
    id: 'de.part.bare',
    pattern: [
      cue('ab', 'bis', 'gegen', 'seit', 'für'),
      maybe(cue('den', 'dem')),
      is(PART, (part) => part === 'MI' || part === 'AF' || part === 'EV'),
    ],
    gives: EXPRESSION,
    produce: ([, , part]) => time(null, { part }),
  }),
  rule({
    id: 'de.part.habit-of-day',
    pattern: [is(DATE, isDay), is(HABIT, ({ weekday, part }) => weekday === undefined && part !== undefined)],
    gives: TIME,
    priority: -1,
    produce: ([{ point }, { part }]) => (isBareWeekday(point) ? null : time(point, { part: part! })),
  }),
  rule({
    id: 'de.part.night-between',
    pattern: [
      is(PART, (part) => part === 'NI'),
      word('von', 'vom'),
      is(DATE, isDay),
      word('auf', 'zum'),
      maybe(word('den')),
      is(DATE, isDay),
    ],
    gives: TIME,
    produce: ([part, , { point }]) => time(point, { part }),
  }),
  rule({
    id: 'de.part.night-between-days',
    pattern: [
      is(PART, (part) => part === 'NI'),
      word('von', 'vom'),
      is(DAY_DOT),
      word('auf', 'zum'),
      maybe(word('den')),
      is(DATE, ({ point }) => point.shape === 'calendar' && point.fields.day !== undefined),
    ],
    gives: TIME,
    produce: ([part, , , , , { point }]) => time(shift(-1, 'day', point), { part }),
  }),
  rule({
    id: 'de.part.genitive',
    pattern: [cue('des'), is(HABIT, ({ weekday, part }) => weekday === undefined && part !== undefined)],
    gives: EXPRESSION,
    produce: ([, { part }]) => time(null, { part: part! }),
  }),
  rule({
    id: 'de.part',
    pattern: [cue('am', 'vom', 'zum', 'bis', 'gegen'), maybe(late), is(PART, (part) => part !== 'NI')],
    gives: EXPRESSION,
    priority: 2,
    produce: ([, edge, part]) =>
      time(null, { part, mod: edge === undefined ? null : edge[0] === 's' ? 'END' : 'START' }),
  }),
  rule({
    id: 'de.part.night',
    pattern: [cue('in', 'über'), word('der'), maybe(late), is(PART, (part) => part === 'NI')],
    gives: EXPRESSION,
    priority: -1,
    produce: ([, , , part]) => time(null, { part }),
  }),
  rule({
    id: 'de.part.this',
    pattern: [word('diesem', 'diesen'), is(PART)],
    gives: EXPRESSION,
    produce: ([, part]) => time(null, { part }),
  }),
  rule({
    id: 'de.part.next',
    pattern: [cue('am', 'zum'), is(DIRECTION, (d) => d === 'next'), is(PART)],
    gives: EXPRESSION,
    produce: ([, , part]) => time(shift(1, 'day', 'narrative'), { part }),
  }),
  rule({
    id: 'de.part.night-to',
    pattern: [is(PART, (part) => part === 'NI'), word('zum', 'auf', 'zu'), maybe(word('den', 'zum')), is(DATE, isDay)],
    gives: TIME,
    produce: ([part, , , { point }]) => time(shift(-1, 'day', point), { part }),
  }),
  rule({
    id: 'de.part.night-of',
    pattern: [is(PART), word('des', 'vom'), is(DATE, isDay)],
    gives: TIME,
    produce: ([part, , { point }]) => time(point, { part }),
  }),
];
