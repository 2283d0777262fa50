import { is, maybe, type Rule, rule } from '../../../engine/rule.ts';
import { CLOCK, EXPRESSION, FALSE_FRIEND, GROUP, NUMBER, TIME, UNIT } from '../../../time/kinds.ts';
import { clock, time } from '../../../time/meanings.ts';
import type { Clock, PartOfDay } from '../../../time/semantics.ts';
import { cue, HABIT, HOUR_MINUTE, key, word } from './kinds.ts';

const hour = is(NUMBER, (n) => n !== null && Number.isInteger(n) && n >= 0 && n <= 24);
const faceHour = is(NUMBER, (n) => n !== null && Number.isInteger(n) && n >= 1 && n <= 12);
const minute = is(NUMBER, (n) => n !== null && Number.isInteger(n) && n >= 0 && n <= 59);
const oClock = key('uhr', 'h');
const at = cue('um', 'ab', 'gegen', 'bis', 'seit', 'von', 'zwischen', 'nach', 'vor', 'jeweils');
const close = cue(',', '.', ')', 'und', 'bis', 'im', 'in', 'an', 'auf', 'am', 'mit', '–', '-', '/');
const link = cue('#link');

/** A clock of twelve hours by the part of the day that is said with it; times after midnight belong to the night. */
function halved(value: Clock, part: PartOfDay | undefined): Clock {
  if (part === undefined || value.hour > 12) return value;
  const { hour } = value;
  if (part === 'EV' || (part === 'AF' && hour < 12)) return { ...value, half: hour === 12 ? 'am' : 'pm' };
  if (part === 'NI') return { ...value, half: hour >= 9 && hour < 12 ? 'pm' : 'am' };
  return value;
}

const plain = (value: Clock): { kind: 'time'; day: null; part: null; clock: Clock; mod: null } => ({
  kind: 'time',
  day: null,
  part: null,
  clock: value,
  mod: null,
});
/** Times of the clock. */
export const clocks: readonly Rule[] = [
  rule({ id: 'de.clock.hour', pattern: [hour, oClock], gives: CLOCK, produce: ([h]) => clock(h!) }),
  rule({ id: 'de.clock.hour-minute', pattern: [is(HOUR_MINUTE), oClock], gives: CLOCK, produce: ([value]) => value }),
  rule({
    id: 'de.clock.hour-then-minute',
    pattern: [hour, oClock, minute],
    gives: CLOCK,
    produce: ([h, , m]) => clock(h!, m!),
  }),
  rule({
    id: 'de.clock.half',
    pattern: [key('halb'), faceHour, maybe(oClock)],
    gives: CLOCK,
    produce: ([, h]) => clock(h === 1 ? 12 : h! - 1, 30),
  }),
  rule({
    id: 'de.clock.quarter-to',
    pattern: [key('viertel', 'dreiviertel'), maybe(word('vor', 'nach')), faceHour, maybe(oClock)],
    gives: CLOCK,
    produce: ([word, side, h]) => quarter(word, side, h!),
  }),
  rule({
    id: 'de.clock.minutes-to',
    pattern: [minute, is(UNIT, (unit) => unit === 'minute'), word('vor', 'nach'), faceHour, oClock],
    gives: CLOCK,
    produce: ([m, , side, h]) => (side === 'nach' ? clock(h!, m!) : clock(h! - 1, 60 - m!)),
  }),
  rule({
    id: 'de.clock.part',
    pattern: [is(CLOCK), is(HABIT, ({ part, weekday }) => part !== undefined && weekday === undefined)],
    gives: TIME,
    produce: ([value, { part }]) => plain(halved(value, part)),
  }),
  rule({
    id: 'de.clock.part-first',
    pattern: [is(TIME, ({ clock, part }) => clock === null && part !== null), cue('um', 'gegen', 'ab'), is(CLOCK)],
    gives: GROUP,
    produce: ([first, , value]) => [first, time(first.day, { clock: halved(value, first.part ?? undefined) })],
  }),
  rule({ id: 'de.clock', pattern: [is(CLOCK)], gives: TIME, produce: ([value]) => plain(value) }),
  rule({
    id: 'de.clock.bare',
    pattern: [at, is(HOUR_MINUTE), close],
    gives: EXPRESSION,
    produce: ([, value]) => (value.second === null ? plain(value) : null),
  }),
  rule({
    id: 'de.clock.colon',
    pattern: [cue('um', 'ab', 'gegen'), is(HOUR_MINUTE)],
    gives: EXPRESSION,
    priority: -1,
    produce: ([, value]) => plain(value),
  }),
  rule({
    id: 'de.clock.list',
    pattern: [hour, link, is(CLOCK)],
    gives: GROUP,
    produce: ([h, , end]) => [plain(clock(h!)), plain(end)],
  }),
  rule({
    id: 'de.clock.list-minutes',
    pattern: [is(HOUR_MINUTE), link, is(CLOCK)],
    gives: GROUP,
    produce: ([start, , end]) => [plain(start), plain(end)],
  }),
  rule({
    id: 'de.clock.list-more',
    pattern: [is(HOUR_MINUTE), link, is(GROUP, ([first]) => first?.kind === 'time')],
    gives: GROUP,
    produce: ([start]) => [plain(start)],
  }),
  rule({
    id: 'de.clock.list-hours',
    pattern: [hour, link, is(GROUP, ([first]) => first?.kind === 'time')],
    gives: GROUP,
    produce: ([start]) => [plain(clock(start!))],
  }),
  rule({
    id: 'de.clock.each',
    pattern: [cue('jeweils'), maybe(cue('um', 'ab')), is(CLOCK)],
    gives: EXPRESSION,
    produce: ([, , value]) => time({ shape: 'unknown', unit: 'day' }, { clock: value }),
  }),
  rule({ id: 'de.clock.midnight', pattern: [key('mitternacht')], gives: TIME, produce: () => plain(clock(24, 0)) }),
  rule({ id: 'de.clock.time', pattern: [is(TIME)], gives: EXPRESSION, produce: ([value]) => value }),
  rule({
    id: 'de.false.price',
    pattern: [is(HOUR_MINUTE), cue('#counted')],
    gives: FALSE_FRIEND,
    priority: 5,
    produce: () => 'a price or a measure',
  }),
];

function quarter(word: string, side: string | undefined, hour: number): Clock | null {
  const before = hour === 1 ? 12 : hour - 1;
  if (side === 'nach') return word === 'viertel' ? clock(hour, 15) : null;
  if (side === 'vor') return word === 'viertel' ? clock(before, 45) : null;
  return clock(before, word === 'viertel' ? 15 : 45);
}
