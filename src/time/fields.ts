import {
  civil,
  type Days,
  dayOf,
  daysInMonth,
  feastDays,
  formatYear,
  isRealDate,
  two,
  weekdayOf,
  weekStart,
} from './calendar.ts';
import type { Fields } from './semantics.ts';
import {
  centuryStretch,
  dayStretch,
  decadeStretch,
  halfStretch,
  monthStretch,
  quarterStretch,
  type Stretch,
  seasonStretch,
  weekendStretch,
  weekStretch,
  yearStretch,
} from './stretch.ts';

/** The stretch that fields name in a given year; null where the calendar has none (29 February 2023). */
export function inYear(fields: Fields, year: number): Stretch | null {
  const { month, day, week, feast, season, quarter, half } = fields;
  if (feast !== undefined) return withDays(dayStretch(feastDays(feast, year).from), feastDays(feast, year));
  if (month !== undefined && day !== undefined) {
    return isRealDate(year, month, day) ? dayStretch(dayOf(year, month, day)) : null;
  }
  if (month !== undefined) return monthStretch(year, month);
  if (week !== undefined) return weekStretch(weekStart(year, week));
  if (season !== undefined) return seasonStretch(year, season);
  if (quarter !== undefined) return quarterStretch(year, quarter);
  if (half !== undefined) return halfStretch(year, half);
  return yearStretch(year);
}

function withDays(stretch: Stretch, days: Days): Stretch {
  return { ...stretch, days };
}

/** The stretch that fields name by themselves, with nothing taken from outside; null where they don't suffice. */
export function alone(fields: Fields): Stretch | null {
  const { century, decade, year, bc, toYear } = fields;
  if (year !== undefined) {
    const first = inYear(fields, bc ? 1 - year : year);
    if (toYear === undefined || first === null) return first;
    return { days: { from: dayOf(year, 1, 1), to: dayOf(toYear, 12, 31) }, grain: 'year', value: 'XXXX-XX-XX' };
  }
  if (decade !== undefined) return decadeStretch(decade);
  if (century !== undefined)
    return bc ? { days: null, grain: 'century', value: `BC${two(century)}` } : centuryStretch(century);
  return null;
}

/** The first place within some days where the fields fit; null where they don't. */
export function within(fields: Fields, { from, to }: Days): Stretch | null {
  const first = civil(from).year;
  const last = civil(to).year;
  if (fields.weekday !== undefined && fields.day === undefined) {
    const day = from + ((fields.weekday - weekdayOf(from) + 7) % 7);
    return day <= to ? dayStretch(day) : null;
  }
  if (fields.weekend) {
    const saturday = from + ((6 - weekdayOf(from) + 7) % 7);
    return saturday <= to ? weekendStretch(saturday - 5) : null;
  }
  if (fields.day !== undefined && fields.month === undefined) {
    const { year, month } = civil(from);
    return fields.day <= daysInMonth(year, month) ? dayStretch(dayOf(year, month, fields.day)) : null;
  }
  for (let year = first; year <= Math.min(last, first + 1); year++) {
    const found = inYear(fields, year);
    if (found?.days && found.days.from >= from && found.days.from <= to) return found;
  }
  return null;
}

/** The TIMEX3 value of fields whose year (and whatever else is left out) stays unknown, without days. */
export function open(fields: Fields): Stretch {
  const year = fields.year === undefined ? 'XXXX' : formatYear(fields.year);
  const { month, day, weekday, feast } = fields;
  if (feast !== undefined) {
    const fixed = 'day' in feast ? `${two(feast.month)}-${two(feast.day)}` : 'XX-XX';
    return { days: null, grain: 'day', value: `${year}-${fixed}` };
  }
  if (day !== undefined) {
    return { days: null, grain: 'day', value: `${year}-${month === undefined ? 'XX' : two(month)}-${two(day)}` };
  }
  if (weekday !== undefined) return { days: null, grain: 'day', value: `${year}-WXX-${weekday}` };
  if (month !== undefined) return { days: null, grain: 'month', value: `${year}-${two(month)}` };
  if (fields.weekend) return { days: null, grain: 'weekend', value: `${year}-WXX-WE` };
  if (fields.week !== undefined) return { days: null, grain: 'week', value: `${year}-W${two(fields.week)}` };
  if (fields.season !== undefined) return { days: null, grain: 'season', value: `${year}-${fields.season}` };
  if (fields.quarter !== undefined) return { days: null, grain: 'quarter', value: `${year}-Q${fields.quarter}` };
  if (fields.half !== undefined) return { days: null, grain: 'half-year', value: `${year}-H${fields.half}` };
  if (fields.decadeDigit !== undefined) return { days: null, grain: 'decade', value: `XX${fields.decadeDigit}` };
  if (fields.shortYear !== undefined) return { days: null, grain: 'year', value: `XX${two(fields.shortYear)}` };
  return { days: null, grain: 'year', value: year };
}
