import type { Claim } from './types.ts';

const DAY = 86_400_000;

/** Days from one ISO day to another; negative where the second lies before the first. */
export function days(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/** The ISO day so many days later; negative numbers go back. */
export function shiftDay(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * DAY).toISOString().slice(0, 10);
}

/** The precision of an interval of days. */
export function precisionOf(earliest: string | null, latest: string | null): Claim['precision'] {
  if (earliest === null || latest === null) return null;
  const length = days(earliest, latest);
  return length <= 1 ? 'day' : length <= 10 ? 'week' : length <= 62 ? 'month' : 'year';
}

/** The days of a plain calendar value ("2023", "2023-05", "2023-05-17…"), or null. */
export function daysOfValue(value: string): { earliest: string; latest: string } | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/u.exec(value) ?? [];
  if (year === undefined) return null;
  if (day !== undefined) return { earliest: `${year}-${month}-${day}`, latest: `${year}-${month}-${day}` };
  if (month === undefined) return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
  return { earliest: `${year}-${month}-01`, latest: last };
}
