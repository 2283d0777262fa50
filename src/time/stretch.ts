import {
  addMonths,
  civil,
  type Day,
  type Days,
  dayOf,
  formatDay,
  formatYear,
  monthsFrom,
  two,
  weekdayOf,
  weekOf,
} from './calendar.ts';
import type { Season, Unit } from './semantics.ts';
import type { Grain } from './types.ts';

/** A resolved stretch of the calendar: its days (null where they stay unknown), its grain and its TIMEX3 value. */
export interface Stretch {
  readonly days: Days | null;
  readonly grain: Grain;
  readonly value: string;
}

const FIRST_MONTH: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** One day. */
export function dayStretch(day: Day): Stretch {
  return { days: { from: day, to: day }, grain: 'day', value: formatDay(day) };
}

/** Monday to Sunday of an ISO week. */
export function weekStretch(monday: Day): Stretch {
  const { year, week } = weekOf(monday);
  return { days: { from: monday, to: monday + 6 }, grain: 'week', value: `${formatYear(year)}-W${two(week)}` };
}

/** Saturday and Sunday of the week that begins with this Monday. */
export function weekendStretch(monday: Day): Stretch {
  const { year, week } = weekOf(monday);
  return {
    days: { from: monday + 5, to: monday + 6 },
    grain: 'weekend',
    value: `${formatYear(year)}-W${two(week)}-WE`,
  };
}

/** A month; months beyond 12 carry over into later years. */
export function monthStretch(year: number, month: number): Stretch {
  const days = monthsFrom(year, month, 1);
  const first = civil(days.from);
  return { days, grain: 'month', value: `${formatYear(first.year)}-${two(first.month)}` };
}

/** A quarter, 1 to 4. */
export function quarterStretch(year: number, quarter: number): Stretch {
  return { days: monthsFrom(year, quarter * 3 - 2, 3), grain: 'quarter', value: `${formatYear(year)}-Q${quarter}` };
}

/** A half-year, 1 or 2. */
export function halfStretch(year: number, half: number): Stretch {
  return { days: monthsFrom(year, half * 6 - 5, 6), grain: 'half-year', value: `${formatYear(year)}-H${half}` };
}

/** A season of the northern half of the earth, by whole months; the winter of a year begins in its December. */
export function seasonStretch(year: number, season: Season): Stretch {
  return { days: monthsFrom(year, FIRST_MONTH[season], 3), grain: 'season', value: `${formatYear(year)}-${season}` };
}

/** A year; below 1 it is written as TIMEX3 does, "BC" and the spoken number. */
export function yearStretch(year: number): Stretch {
  const value = year > 0 ? formatYear(year) : `BC${String(1 - year).padStart(4, '0')}`;
  return { days: monthsFrom(year, 1, 12), grain: 'year', value };
}

/** A decade, by the leading digits of its years: 199. */
export function decadeStretch(decade: number): Stretch {
  return { days: monthsFrom(decade * 10, 1, 120), grain: 'decade', value: String(decade).padStart(3, '0') };
}

/** A century, by the leading digits of its years: 19 is 1900-1999. */
export function centuryStretch(century: number): Stretch {
  return { days: monthsFrom(century * 100, 1, 1200), grain: 'century', value: two(century) };
}

/** The unit that lies `amount` units from the one that holds `day`. Null for units that days cannot place. */
export function shifted(unit: Unit, day: Day, amount: number): Stretch | null {
  const { year, month } = civil(day);
  const monday = day - weekdayOf(day) + 1;
  switch (unit) {
    case 'day':
    case 'night':
    case 'workday':
      return dayStretch(day + amount);
    case 'week':
      return weekStretch(monday + amount * 7);
    case 'weekend':
      return weekendStretch(monday + amount * 7);
    case 'month':
      return monthStretch(year, month + amount);
    case 'quarter': {
      const { year: y, month: m } = civil(dayOf(year, month + amount * 3, 1));
      return quarterStretch(y, Math.floor((m + 2) / 3));
    }
    case 'half': {
      const { year: y, month: m } = civil(dayOf(year, month + amount * 6, 1));
      return halfStretch(y, m <= 6 ? 1 : 2);
    }
    case 'season': {
      const { year: y, month: m } = civil(dayOf(year, month + amount * 3, 1));
      return seasonStretch(
        m <= 2 ? y - 1 : y,
        m >= 3 && m <= 5 ? 'SP' : m >= 6 && m <= 8 ? 'SU' : m >= 9 && m <= 11 ? 'FA' : 'WI',
      );
    }
    case 'year':
      return yearStretch(year + amount);
    case 'decade':
      return decadeStretch(Math.floor(year / 10) + amount);
    case 'century':
      return centuryStretch(Math.floor(year / 100) + amount);
    default:
      return null;
  }
}

/** The day at that distance from `day`, as exact as the unit allows; null for units below the day. */
export function moved(unit: Unit, day: Day, amount: number): Day | null {
  const months: Partial<Record<Unit, number>> = {
    month: 1,
    quarter: 3,
    season: 3,
    half: 6,
    year: 12,
    decade: 120,
    century: 1200,
    millennium: 12000,
  };
  const step = months[unit];
  if (step !== undefined) {
    const whole = Math.trunc(amount * step);
    return addMonths(day, whole) + Math.round((amount * step - whole) * 30);
  }
  if (unit === 'week' || unit === 'weekend') return day + Math.round(amount * 7);
  return unit === 'day' || unit === 'night' || unit === 'workday' ? day + Math.round(amount) : null;
}

/** The value of a unit of which nothing is known, and its grain. */
export function unknownStretch(unit: Unit): Stretch {
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return { days: null, grain: unit === 'hour' ? 'hour' : 'minute', value: 'XXXX-XX-XXTXX:XX' };
    case 'week':
      return { days: null, grain: 'week', value: 'XXXX-WXX' };
    case 'weekend':
      return { days: null, grain: 'weekend', value: 'XXXX-WXX-WE' };
    case 'month':
      return { days: null, grain: 'month', value: 'XXXX-XX' };
    case 'quarter':
      return { days: null, grain: 'quarter', value: 'XXXX-QX' };
    case 'half':
      return { days: null, grain: 'half-year', value: 'XXXX-HX' };
    case 'season':
    case 'year':
      return { days: null, grain: unit, value: 'XXXX' };
    case 'decade':
      return { days: null, grain: 'decade', value: 'XXX' };
    case 'century':
    case 'millennium':
      return { days: null, grain: 'century', value: 'XX' };
    default:
      return { days: null, grain: 'day', value: 'XXXX-XX-XX' };
  }
}
