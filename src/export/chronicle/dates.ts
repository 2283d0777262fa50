import type { ChronicleEvent } from '../../chronicle/event.ts';
import { civil, type Day, formatDay, parseDay } from '../../time/calendar.ts';

/** The days of an event. */
export type Dated = Pick<ChronicleEvent, 'earliest' | 'latest' | 'basis'>;

/** How well a time is known: the calendar's own units, some days, a longer stretch, one bound, or nothing. */
export type Grain = 'day' | 'days' | 'week' | 'month' | 'year' | 'longer' | 'until' | 'from' | 'none';

/** Days of the longest stretch that still counts as a week, a month or a year known. */
const LENGTH = { days: 6, week: 7, month: 31, year: 366 };

/** How well the time of an event is known. */
export function grainOf({ earliest, latest }: Dated): Grain {
  const [from, to] = [dayOf(earliest), dayOf(latest)];
  if (from === null) return to === null ? 'none' : 'until';
  if (to === null) return 'from';
  const days = to - from + 1;
  if (days <= 1) return 'day';
  if (days <= LENGTH.days) return 'days';
  if (days <= LENGTH.week) return 'week';
  if (days <= LENGTH.month) return 'month';
  return days <= LENGTH.year ? 'year' : 'longer';
}

/**
 * The time in the Extended Date/Time Format, level 1 (ISO 8601-2): a day, a month, a year, an interval, one that is open
 * at an end; `?` where the time was inferred; empty where nothing is known.
 */
export function edtf({ earliest, latest, basis }: Dated): string {
  const mark = basis === 'inferred' ? '?' : '';
  if (earliest === null && latest === null) return '';
  const whole = wholeUnit(earliest, latest);
  if (whole !== null) return `${whole}${mark}`;
  const end = (day: string | null): string => (day === null ? '..' : `${day}${mark}`);
  return `${end(earliest)}/${end(latest)}`;
}

/** The month or year that an interval is, or the day; null where it is none of them. */
export function wholeUnit(earliest: string | null, latest: string | null): string | null {
  if (earliest === null || latest === null) return null;
  if (earliest === latest) return earliest;
  const [from, to] = [parseDay(earliest), parseDay(latest)];
  if (from === null || to === null) return null;
  const [first, after] = [civil(from), civil(to + 1)];
  if (first.day !== 1 || after.day !== 1) return null;
  const months = (after.year - first.year) * 12 + after.month - first.month;
  if (months === 1) return earliest.slice(0, 7);
  return months === 12 && first.month === 1 ? earliest.slice(0, 4) : null;
}

/** The day in the middle of an interval, the earlier one of two. */
export function middle(earliest: string, latest: string): string {
  const [from, to] = [parseDay(earliest)!, parseDay(latest)!];
  return formatDay(Math.floor((from + to) / 2));
}

/** The day after a day, both ISO. */
export function dayAfter(iso: string): string {
  return formatDay(parseDay(iso)! + 1);
}

/** Seconds since 1970 at the beginning of a day in UTC. */
export function secondsOf(iso: string): number {
  return parseDay(iso)! * 86_400;
}

function dayOf(iso: string | null): Day | null {
  return iso === null ? null : parseDay(iso);
}
