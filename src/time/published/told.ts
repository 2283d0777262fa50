import type { Node } from '../../engine/rule.ts';
import { dayOf, isRealDate, monthsFrom } from '../calendar.ts';
import { WEEKDAY } from '../kinds.ts';
import type { Extracted, Fields, Point } from '../semantics.ts';
import type { Told } from './observation.ts';

/** Years that a report can have been written in, or tell of as recent. */
const YEARS = { first: 1800, last: 2200 };

/** The calendar point of a date or of the day of a time; null for lengths, sets and vague times. */
export function pointOf({ meaning }: Extracted): Point | null {
  if (meaning.kind === 'date') return meaning.point;
  return meaning.kind === 'time' ? meaning.day : null;
}

/** The weekday of a point that says nothing else: "am Sonntag". */
export function bareWeekday(point: Point): number | null {
  if (point.shape !== 'calendar' || point.within !== null) return null;
  const { weekday, day, month } = point.fields;
  return weekday !== undefined && day === undefined && month === undefined ? weekday : null;
}

/** The weekday among the words of an expression, whatever they come to. */
export function weekdayIn(node: Node): number | null {
  if (node.kind === WEEKDAY.name) return node.value as number;
  for (const child of node.children) {
    const found = weekdayIn(child);
    if (found !== null) return found;
  }
  return null;
}

/** The date that a point tells, as far as its own words give it. */
export function toldOf(point: Point): Told | null {
  if (point.shape !== 'calendar' || point.within !== null || point.direction !== null) return null;
  const { fields } = point;
  return fields.year === undefined ? yearly(fields) : ofYear(fields, fields.year);
}

function yearly({ month, day, weekday, feast, decade, century }: Fields): Told | null {
  if (decade !== undefined || century !== undefined) return null;
  if (feast !== undefined) {
    return 'day' in feast ? { shape: 'yearly', month: feast.month, day: feast.day, weekday: null } : null;
  }
  return month === undefined ? null : { shape: 'yearly', month, day: day ?? null, weekday: weekday ?? null };
}

function ofYear({ bc, toYear, month, day, quarter, half }: Fields, year: number): Told | null {
  if (bc || year < YEARS.first || year > YEARS.last || toYear !== undefined) return null;
  if (month !== undefined && day !== undefined) {
    if (!isRealDate(year, month, day)) return null;
    const at = dayOf(year, month, day);
    return { shape: 'days', days: { from: at, to: at }, grain: 'day' };
  }
  if (month !== undefined) return { shape: 'days', days: monthsFrom(year, month, 1), grain: 'month' };
  if (quarter !== undefined) return { shape: 'days', days: monthsFrom(year, quarter * 3 - 2, 3), grain: 'month' };
  if (half !== undefined) return { shape: 'days', days: monthsFrom(year, half * 6 - 5, 6), grain: 'year' };
  return { shape: 'days', days: monthsFrom(year, 1, 12), grain: 'year' };
}
