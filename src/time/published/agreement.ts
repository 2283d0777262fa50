import { type Civil, civil, type Day, dayOf, isRealDate, weekdayOf } from '../calendar.ts';
import * as habits from './habits.ts';
import { BEFORE, SIDES, shareAt } from './habits.ts';
import type { Weighty } from './merge.ts';
import type { Observation, Side, Told } from './observation.ts';

type Event = Extract<Observation, { kind: 'event' }>;
type Yearly = Extract<Told, { shape: 'yearly' }>;

/** Logarithm of the share of reports in which something that must hold by the calendar does not: slips of the pen. */
const SLIP = Math.log(0.01);
/** An age may be another person's, or be counted at another time. */
const OTHER_AGE = Math.log(0.0005);
/** Where a day is named outright, a slip leaves any of thousands of days. */
const ELSEWHERE = Math.log(1e-5);
const WRONG_WEEKDAY = 0.02;
/** Agreement of an event that is not the nearest one on its side: it lies somewhere, as by the day most do. */
const SOMEWHERE = { month: Math.log(1e-4), year: Math.log(8e-5) };
const SOMEWHERE_DAY = 2e-4;
/** How far a bare weekday counts: below its lead a report may tell of several weeks. */
const WEEKDAY_WEIGHT = { lead: 1, body: 0.5 };

/** How far the nearness of a year or a month counts: reports tell many of them together. */
const LOOSE = 0.6;

/** The day that is tried as the day of writing, with its date. */
interface Now extends Civil {
  readonly at: Day;
}

/** The nearest event on each side, how far it is, and how much better that agrees than somewhere. */
interface Nearest {
  before: { readonly distance: number; readonly gain: number } | null;
  after: { readonly distance: number; readonly gain: number } | null;
}

/** A stretch that holds the day counts as the nearest only where nothing else lies on that side. */
const AROUND = 1e6;

/**
 * How well a day agrees with what was observed, as a logarithm; only differences between days mean something. Of the
 * events on each side of the day the nearest counts by how near reports tell things, the others only by their side.
 */
export function agreement(observations: readonly Weighty[], day: Day): number {
  const { year, month, day: dayNumber } = civil(day);
  const now: Now = { at: day, year, month, day: dayNumber };
  let sum = year < habits.BEFORE_THE_WEB.year ? Math.log(habits.BEFORE_THE_WEB.share) : 0;
  const nearest: Nearest = { before: null, after: null };
  for (let i = 0; i < observations.length; i++) {
    const { observation, weight } = observations[i]!;
    if (observation.kind === 'event') sum += event(observation, now, nearest) * weight;
    else if (observation.kind === 'weekday') sum += weekday(observation, day) * weight;
    else if (observation.kind === 'today') sum += today(observation, day);
    else if (observation.kind === 'age') sum += isOfAge(observation.birth, observation.age, now) ? 0 : OTHER_AGE;
    else if (year + observation.offset !== observation.year) sum += SLIP;
  }
  return sum + (nearest.before?.gain ?? 0) + (nearest.after?.gain ?? 0);
}

function event({ told, side, fresh, sure: isSure, after }: Event, now: Now, nearest: Nearest): number {
  const sure = isSure && side === 'past';
  const day = now.at;
  if (after > 0) return chained(told, after, now);
  if (told.shape === 'yearly')
    return told.day === null ? month(told.month, side, now) : dayOfMonth(told, beforeShare(side, sure), fresh, now);
  const { days, grain } = told;
  const before = days.from <= day;
  const other = grain === 'day' ? Math.log(otherShare(days.from - day, fresh)) : SOMEWHERE[grain];
  const raw = Math.log(shareOf(told, fresh, now)) - other;
  // Years and months long past say no less about the day of writing than any other old time.
  const gain = grain === 'day' ? raw : Math.max(raw, 0) * LOOSE;
  const key = before ? 'before' : 'after';
  const around = grain !== 'day' && before && day <= days.to;
  const distance = around ? AROUND + day - days.from : Math.abs(day - days.from);
  const best = nearest[key];
  if (best === null || distance < best.distance || (distance === best.distance && gain > best.gain)) {
    nearest[key] = { distance, gain };
  }
  if (grain !== 'day') {
    const shares = sure ? habits.SURELY_PAST : SIDES[side];
    return Math.log(shares[before ? (day <= days.to ? 'within' : 'before') : 'after']);
  }
  const share = beforeShare(side, sure);
  return other + Math.log(before ? share : 1 - share);
}

/** The share of a day that is not the nearest one: what is news comes with other days of the same weeks. */
function otherShare(ahead: number, fresh: number): number {
  if (ahead > 0) return shareAt(habits.AHEAD_DAY, ahead);
  return mixed(fresh, shareAt(habits.NEWS_BESIDE, -ahead), SOMEWHERE_DAY);
}

/** The share of this distance among those told, by the day. */
function shareOf({ days, grain }: Extract<Told, { shape: 'days' }>, fresh: number, now: Now): number {
  const day = now.at;
  const ahead = days.from > day;
  const distance = ahead ? days.from - day : day - days.from;
  if (grain === 'day') {
    if (ahead) return shareAt(civil(days.from).day === 1 ? habits.AHEAD_TERM : habits.AHEAD_DAY, distance);
    return mixed(fresh, shareAt(habits.NEWS_DAY, distance), shareAt(habits.OLD_DAY, distance));
  }
  if (grain === 'month') {
    if (!ahead && day <= days.to) return shareAt(habits.PAST_MONTH, 0) / 30;
    return ahead ? shareAt(habits.AHEAD_MONTH, distance) : shareAt(habits.PAST_MONTH, day - days.to);
  }
  const gap = Math.abs(now.year - civil(days.from).year);
  return shareAt(ahead ? habits.AHEAD_YEAR : habits.PAST_YEAR, gap) / 365;
}

function mixed(weight: number, a: number, b: number): number {
  return weight * a + (1 - weight) * b;
}

function dayOfMonth(told: Yearly, before: number, fresh: number, now: Now): number {
  const day = now.at;
  const back = occurrence(told, now, -1);
  const ahead = occurrence(told, now, 1);
  const past =
    mixed(fresh, shareAt(habits.NEWS_DAY, day - back), shareAt(habits.OLD_DATE, day - back)) * fits(told.weekday, back);
  const future =
    mixed(fresh, shareAt(habits.COMING_DAY, ahead - day), shareAt(habits.OLD_DATE, ahead - day)) *
    fits(told.weekday, ahead);
  return Math.log(mixed(before, past, future));
}

/** The share of such days that lie before the day of writing; greater where the clause leaves no doubt. */
function beforeShare(side: Side, sure: boolean): number {
  return sure ? habits.SURELY_BEFORE : BEFORE[side];
}

/** A day counted from the event before it says no more than that event, but that it has come. */
function chained(told: Told, after: number, now: Now): number {
  if (told.shape === 'days') return now.at >= told.days.from ? 0 : SLIP;
  return now.at - occurrence(told, now, -1) < 365 - after ? 0 : SLIP;
}

function fits(said: number | null, day: Day): number {
  return said === null || weekdayOf(day) === said ? 1 : WRONG_WEEKDAY;
}

/** The last such day up to `day`, or the first from it on. */
function occurrence({ month: m, day: d }: Yearly, now: Now, sign: -1 | 1): Day {
  const { at: day, year } = now;
  // Only 29 February may be missing, for up to eight years around 1900 and 2100.
  for (let at = year; Math.abs(at - year) <= 9; at += sign) {
    if (!isRealDate(at, m, d!)) continue;
    const found = dayOf(at, m, d!);
    if (sign < 0 ? found <= day : found >= day) return found;
  }
  return day;
}

function month(m: number, side: Side, now: Now): number {
  const current = now.month;
  const past = shareAt(habits.RECENT_MONTH, (current - m + 12) % 12);
  const future = shareAt(habits.COMING_MONTH, (m - current + 12) % 12);
  return Math.log(mixed(BEFORE[side], past, future));
}

/** True where somebody born on `birth` is so many years old on that day. */
function isOfAge(birth: Day, age: number, now: Now): boolean {
  const born = civil(birth);
  const years = now.year - born.year - (now.month * 32 + now.day < born.month * 32 + born.day ? 1 : 0);
  return years === age;
}

function weekday({ weekday: said, side, lead }: Extract<Observation, { kind: 'weekday' }>, day: Day): number {
  const past = shareAt(habits.PAST_WEEKDAY, (weekdayOf(day) - said + 7) % 7);
  const future = shareAt(habits.COMING_WEEKDAY, (said - weekdayOf(day) + 7) % 7);
  return Math.log(mixed(BEFORE[side], past, future)) * (lead ? WEEKDAY_WEIGHT.lead : WEEKDAY_WEIGHT.body);
}

function today({ offset, weekday: said, told }: Extract<Observation, { kind: 'today' }>, day: Day): number {
  const meant = day + offset;
  if (said !== null && weekdayOf(meant) !== said) return SLIP;
  if (told === null) return 0;
  const { month: m, day: d } = civil(meant);
  const same = told.shape === 'days' ? told.days.from === meant : told.month === m && told.day === d;
  return same ? 0 : SLIP + ELSEWHERE;
}
