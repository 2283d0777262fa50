import type { Feast } from './semantics.ts';

/**
 * A day as the number of days since 1970-01-01 in the proleptic Gregorian calendar; whole numbers, negative before then.
 * No time zone, no clock: the same arithmetic everywhere.
 */
export type Day = number;

/** Year (0 is 1 BC), month 1-12, day of the month 1-31. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A stretch of days, both ends included. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}

/** The day of a date. Days and months beyond their range carry over: (2023, 14, 1) is 2024-02-01. */
export function dayOf(year: number, month: number, day: number): Day {
  const months = year * 12 + (month - 1);
  const m = (((months % 12) + 12) % 12) + 1;
  const y = Math.floor(months / 12) - (m <= 2 ? 1 : 0);
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The date of a day. */
export function civil(day: Day): Civil {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp + (mp < 10 ? 3 : -9);
  return { year: yoe + era * 400 + (month <= 2 ? 1 : 0), month, day: doy - Math.floor((153 * mp + 2) / 5) + 1 };
}

/** The day of an ISO date `YYYY-MM-DD`; null where it isn't one or names no real day (2023-02-30). */
export function parseDay(iso: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isRealDate(year, month, day) ? dayOf(year, month, day) : null;
}

/** The ISO date of a day, with a year of four digits (of six and a sign outside the years 0-9999). */
export function formatDay(day: Day): string {
  const { year, month, day: dom } = civil(day);
  return `${formatYear(year)}-${two(month)}-${two(dom)}`;
}

/** A year in four digits; outside 0-9999 in six with a sign, as ISO 8601 has it. */
export function formatYear(year: number): string {
  if (year >= 0 && year <= 9999) return String(year).padStart(4, '0');
  return `${year < 0 ? '-' : '+'}${String(Math.abs(year)).padStart(6, '0')}`;
}

/** A number in at least two digits. */
export function two(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}

/** Days of a month. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether February of the year has 29 days. */
export function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Whether the calendar has that day. */
export function isRealDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Day of the week: 1 Monday to 7 Sunday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The ISO 8601 week that a day lies in, with the year it counts to. */
export function weekOf(day: Day): { readonly year: number; readonly week: number } {
  const { year } = civil(day - weekdayOf(day) + 4);
  return { year, week: Math.floor((day - weekStart(year, 1)) / 7) + 1 };
}

/** The Monday of an ISO week. */
export function weekStart(year: number, week: number): Day {
  const fourth = dayOf(year, 1, 4);
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}

/** The same day of the month so many months on, or the month's last day where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: dom } = civil(day);
  const first = civil(dayOf(year, month + months, 1));
  return dayOf(first.year, first.month, Math.min(dom, daysInMonth(first.year, first.month)));
}

/** The days of a month, a year, or any run of months from one. */
export function monthsFrom(year: number, month: number, count: number): Days {
  return { from: dayOf(year, month, 1), to: dayOf(year, month + count, 1) - 1 };
}

/** Easter Sunday of the western churches (Gregorian computus). */
export function easter(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const moon =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7;
  const shift = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  const sum = moon + sunday - 7 * shift + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** The nth weekday (1 Monday to 7 Sunday) of a month; a negative n counts from the end. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  if (nth < 0) {
    const last = dayOf(year, month + 1, 1) - 1;
    return last - ((weekdayOf(last) - weekday + 7) % 7) + (nth + 1) * 7;
  }
  const first = dayOf(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
}

/** The days of a feast in a year. */
export function feastDays(feast: Feast, year: number): Days {
  const from = feastStart(feast, year);
  return { from, to: from + (feast.days ?? 1) - 1 };
}

function feastStart(feast: Feast, year: number): Day {
  if ('easter' in feast) return easter(year) + feast.easter;
  if ('advent' in feast) {
    // The fourth Sunday of Advent is the last Sunday before 25 December.
    const eve = dayOf(year, 12, 24);
    return eve - (weekdayOf(eve) % 7) - (4 - feast.advent) * 7 + (feast.plus ?? 0);
  }
  if ('weekday' in feast) return nthWeekday(year, feast.month, feast.weekday, feast.nth) + (feast.plus ?? 0);
  return dayOf(year, feast.month, feast.day);
}
