import { is, maybe, type Rule, rule } from '../../../engine/rule.ts';
import { DATE, DIRECTION, EXPRESSION, MODIFIER, PART, TIME, WEEKDAY } from '../../../time/kinds.ts';
import { calendar, date, shift, time } from '../../../time/meanings.ts';
import type { DateMeaning } from '../../../time/semantics.ts';
import { cue, the, word } from './kinds.ts';
import { isDay } from './meanings.ts';

const day = is(DATE, ({ point, mod }: DateMeaning) => mod === null && isDay(point));

/** Weekdays, weekends, and parts of days. */
export const weekdays: readonly Rule[] = [
  rule({ id: 'en.weekday', pattern: [is(WEEKDAY)], gives: DATE, produce: ([weekday]) => date(calendar({ weekday })) }),
  rule({
    id: 'en.weekday.directed',
    pattern: [is(DIRECTION), is(WEEKDAY)],
    gives: DATE,
    produce: ([direction, weekday]) => date(calendar({ weekday }, direction)),
  }),
  rule({
    id: 'en.weekday.of-week',
    pattern: [
      is(WEEKDAY),
      maybe(word('of')),
      is(DATE, ({ point }) => point.shape === 'shift' && point.unit === 'week'),
    ],
    gives: DATE,
    produce: ([weekday, , within]) => date(calendar({ weekday }, null, within.point)),
  }),
  rule({
    id: 'en.weekday.a-week-on',
    pattern: [is(WEEKDAY), word('week')],
    gives: DATE,
    produce: ([weekday]) => date(shift(7, 'day', calendar({ weekday }, 'next'))),
  }),
  rule({
    id: 'en.weekend',
    pattern: [cue('at', 'over', 'on', 'during', 'in'), word('the'), word('weekend')],
    gives: EXPRESSION,
    produce: () => date(calendar({ weekend: true })),
  }),
  rule({
    id: 'en.weekend.directed',
    pattern: [the, is(DIRECTION), word('weekend')],
    gives: DATE,
    produce: ([, direction]) => date(calendar({ weekend: true }, direction)),
  }),
  rule({
    id: 'en.part.of-day',
    pattern: [day, is(PART)],
    gives: TIME,
    produce: ([value, part]) => time(value.point, { part }),
  }),
  rule({
    id: 'en.part.on-day',
    pattern: [the, is(PART), word('of', 'on'), the, day],
    gives: TIME,
    produce: ([, part, , , value]) => time(value.point, { part }),
  }),
  rule({
    id: 'en.part.early-hours',
    pattern: [word('the'), word('early'), word('hours'), word('of'), day],
    gives: TIME,
    produce: ([, , , , value]) => time(value.point, { part: 'MO', mod: 'START' }),
  }),
  rule({
    id: 'en.part.tonight',
    pattern: [word('tonight')],
    gives: TIME,
    produce: () => time(shift(0, 'day', 'published'), { part: 'NI' }),
  }),
  rule({
    id: 'en.part.this',
    pattern: [word('this'), is(PART)],
    gives: TIME,
    produce: ([, part]) => time(shift(0, 'day', 'published'), { part }),
  }),
  rule({
    id: 'en.part.last-night',
    pattern: [word('last'), is(PART, (part) => part === 'NI' || part === 'EV')],
    gives: TIME,
    produce: ([, part]) => time(shift(-1, 'day', 'published'), { part }),
  }),
  rule({
    id: 'en.part.that',
    pattern: [word('that', 'same'), is(PART)],
    gives: TIME,
    produce: ([, part]) => time(shift(0, 'day', 'narrative'), { part }),
  }),
  rule({
    id: 'en.part.following',
    pattern: [the, word('next', 'following'), is(PART)],
    gives: TIME,
    produce: ([, , part]) => time(shift(1, 'day', 'narrative'), { part }),
  }),
  rule({
    id: 'en.part.previous',
    pattern: [the, word('previous', 'preceding'), is(PART)],
    gives: TIME,
    produce: ([, , part]) => time(shift(-1, 'day', 'narrative'), { part }),
  }),
  rule({
    id: 'en.part.before',
    pattern: [the, is(PART), word('before')],
    gives: TIME,
    produce: ([, part]) => time(shift(-1, 'day', 'narrative'), { part }),
  }),
  rule({
    id: 'en.part.in-the',
    pattern: [
      cue('in', 'during'),
      word('the'),
      maybe(is(MODIFIER, (mod) => mod === 'START' || mod === 'END')),
      is(PART),
    ],
    gives: EXPRESSION,
    produce: ([, , mod, part]) => time(null, { part, mod: mod ?? null }),
  }),
  rule({
    id: 'en.part.modified',
    pattern: [
      is(MODIFIER, (mod) => mod === 'START' || mod === 'MID' || mod === 'END'),
      maybe(word('on', 'in')),
      the,
      is(TIME, ({ mod }) => mod === null),
    ],
    gives: TIME,
    produce: ([mod, , , value]) => ({ ...value, mod }),
  }),
  rule({ id: 'en.time', pattern: [is(TIME)], gives: EXPRESSION, produce: ([value]) => value }),
];
