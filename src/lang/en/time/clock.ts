import { is, maybe, type Rule, rule } from '../../../engine/rule.ts';
import { CLOCK, DATE, EXPRESSION, GROUP, MODIFIER, NUMBER, PART, TIME } from '../../../time/kinds.ts';
import { time } from '../../../time/meanings.ts';
import type { Clock, DateMeaning, PartOfDay } from '../../../time/semantics.ts';
import { cue, HALF, HOUR_MINUTE, word, ZONE } from './kinds.ts';
import { isDay } from './meanings.ts';

const hour12 = is(NUMBER, (n) => n !== null && Number.isInteger(n) && n >= 1 && n <= 12);
const minute = is(NUMBER, (n) => n !== null && Number.isInteger(n) && n >= 1 && n <= 59);
const day = is(DATE, ({ point, mod }: DateMeaning) => mod === null && isDay(point));
const dash = cue('to', '-', '–', 'and', 'until', 'till');
const at = cue(
  'at',
  'by',
  'until',
  'till',
  'from',
  'since',
  'before',
  'after',
  'around',
  'about',
  'between',
  'and',
  'to',
);

/** A time of the clock. */
function clock(hour: number | null, min: number | null, half: Clock['half'] = null): Clock | null {
  return hour === null ? null : { hour, minute: min, second: null, half, zone: null };
}

function halfOf(part: PartOfDay): Clock['half'] {
  return part === 'MO' ? 'am' : 'pm';
}

/** Times of the clock, alone and with a day. */
export const clocks: readonly Rule[] = [
  rule({
    id: 'en.clock.hour-half',
    pattern: [hour12, is(HALF)],
    gives: CLOCK,
    produce: ([h, half]) => clock(h, 0, half),
  }),
  rule({
    id: 'en.clock.minute-half',
    pattern: [is(HOUR_MINUTE, ({ hour }) => hour >= 1 && hour <= 12), is(HALF)],
    gives: CLOCK,
    produce: ([{ hour, minute: min, second }, half]) => ({ hour, minute: min, second, half, zone: null }),
  }),
  rule({
    id: 'en.clock.colon',
    pattern: [is(HOUR_MINUTE, ({ colon }) => colon)],
    gives: CLOCK,
    produce: ([{ hour, minute: min, second }]) => ({ hour, minute: min, second, half: null, zone: null }),
  }),
  rule({
    id: 'en.clock.military',
    pattern: [is(HOUR_MINUTE, ({ colon }) => !colon), is(ZONE)],
    gives: CLOCK,
    produce: ([{ hour, minute: min, second }, zone]) => ({ hour, minute: min, second, half: null, zone }),
  }),
  rule({
    id: 'en.clock.zone',
    pattern: [is(CLOCK, ({ zone }) => zone === null), is(ZONE)],
    gives: CLOCK,
    produce: ([value, zone]) => ({ ...value, zone }),
  }),
  rule({
    id: 'en.clock.o-clock',
    pattern: [hour12, word("o'clock", 'o’clock')],
    gives: CLOCK,
    produce: ([h]) => clock(h, 0),
  }),
  rule({
    id: 'en.clock.in-the',
    pattern: [is(CLOCK, ({ half }) => half === null), word('in'), word('the'), is(PART)],
    gives: CLOCK,
    produce: ([value, , , part]) => (value.hour <= 12 ? { ...value, half: halfOf(part) } : null),
  }),
  rule({
    id: 'en.clock.hour-in-the',
    pattern: [hour12, word('in'), word('the'), is(PART)],
    gives: CLOCK,
    produce: ([h, , , part]) => clock(h, 0, halfOf(part)),
  }),
  rule({
    id: 'en.clock.half-past',
    pattern: [word('half'), word('past'), hour12],
    gives: CLOCK,
    produce: ([, , h]) => clock(h, 30),
  }),
  rule({
    id: 'en.clock.quarter',
    pattern: [maybe(word('a')), word('quarter'), word('past', 'to'), hour12],
    gives: CLOCK,
    produce: ([, , side, h]) => (h === null ? null : side === 'past' ? clock(h, 15) : clock(h === 1 ? 12 : h - 1, 45)),
  }),
  rule({
    id: 'en.clock.minutes',
    pattern: [minute, maybe(word('minutes')), word('past', 'to'), hour12],
    gives: CLOCK,
    priority: -1,
    produce: ([m, minutes, side, h]) => {
      if (h === null || m === null || (minutes === undefined && m % 5 !== 0)) return null;
      return side === 'past' ? clock(h, m) : clock(h === 1 ? 12 : h - 1, 60 - m);
    },
  }),
  rule({
    id: 'en.clock.at',
    pattern: [at, is(CLOCK)],
    gives: EXPRESSION,
    priority: -1,
    produce: ([, value]) => time(null, { clock: value }),
  }),
  rule({
    id: 'en.clock.sure',
    pattern: [
      is(
        CLOCK,
        ({ hour, half, zone, second }) => half !== null || zone !== null || second !== null || hour > 12 || hour === 12,
      ),
    ],
    gives: EXPRESSION,
    produce: ([value]) => time(null, { clock: value }),
  }),
  rule({
    id: 'en.clock.about',
    pattern: [is(MODIFIER, (mod) => mod === 'APPROX'), is(CLOCK)],
    gives: TIME,
    priority: 1,
    produce: ([mod, value]) => time(null, { clock: value, mod }),
  }),
  rule({
    id: 'en.clock.on-day',
    pattern: [is(CLOCK), maybe(word('on', ',')), day],
    gives: TIME,
    produce: ([value, , { point }]) => time(point, { clock: value }),
  }),
  rule({
    id: 'en.clock.about-on-day',
    pattern: [is(TIME, ({ day: known, clock: said }) => known === null && said !== null), maybe(word('on', ',')), day],
    gives: TIME,
    produce: ([value, , { point }]) => ({ ...value, day: point }),
  }),
  rule({
    id: 'en.clock.day-at',
    pattern: [day, maybe(word(',')), maybe(word('at')), is(CLOCK)],
    gives: TIME,
    produce: ([{ point }, , , value]) => time(point, { clock: value }),
  }),
  rule({
    id: 'en.clock.part-at',
    pattern: [is(TIME, ({ clock: said, part }) => said === null && part !== null), word('at'), is(CLOCK)],
    gives: TIME,
    produce: ([{ day: point, part }, , value]) =>
      time(point, {
        clock: value.half === null && value.hour <= 12 && part !== null ? { ...value, half: halfOf(part) } : value,
      }),
  }),
  rule({
    id: 'en.clock.span',
    pattern: [hour12, dash, is(CLOCK, ({ half }) => half !== null)],
    gives: GROUP,
    produce: ([h, , value]) => {
      if (h === null) return null;
      const half = h !== 12 && h <= value.hour ? value.half : value.half === 'pm' ? 'am' : 'pm';
      return [time(null, { clock: { ...value, hour: h, minute: 0, half } }), time(null, { clock: value })];
    },
  }),
];
