import { civil, type Day, dayOf, weekdayOf } from './calendar.ts';
import { alone, inYear, open, within } from './fields.ts';
import type { CalendarPoint, ClauseTense, Fields, NthPoint, Point, ShiftPoint } from './semantics.ts';
import { dayStretch, decadeStretch, type Stretch, shifted, unknownStretch, weekendStretch } from './stretch.ts';

/** What a point is placed by. */
export interface Bearings {
  readonly published: Day | null;
  /** What the narrative told of last, with its days. */
  readonly narrative: Stretch | null;
  /** A year far from publication that the passage is about; null where it tells of the present. */
  readonly year: number | null;
  readonly tense: ClauseTense | null;
  /** Whether a time of day is said next in the same sentence. */
  readonly timed: boolean;
}

/** A placed point and the reason, for people. */
export interface Placed extends Stretch {
  readonly basis: 'explicit' | 'relative';
  readonly why: string;
}

/** A date in the wrong direction for its clause's tense may win only if it is nearer by so many days. */
const AGAINST_TENSE = 300;

/** Places a point in the calendar, as far as the bearings allow; values keep X's for what stays unknown. */
export function place(point: Point, bearings: Bearings): Placed {
  switch (point.shape) {
    case 'calendar':
      return placeCalendar(point, bearings);
    case 'shift':
      return placeShift(point, bearings);
    case 'nth':
      return placeNth(point, bearings);
    case 'unknown':
      return { ...unknownStretch(point.unit), basis: 'relative', why: 'the words do not say which' };
  }
}

function placeShift({ amount, unit, from }: ShiftPoint, bearings: Bearings): Placed {
  const anchor = anchorOf(from, bearings);
  if (amount === null || anchor.day === null)
    return unplaced(unknownStretch(unit), `counted from ${anchor.name}, which is unknown`);
  const found = shifted(unit, anchor.day, amount);
  const why = `counted from ${anchor.name}`;
  if (found === null) return unplaced(unknownStretch(unit), why);
  // "in 2021 … three months later": the later end of the year counts, too.
  const last = anchor.last === null || !isFine(found) ? null : shifted(unit, anchor.last, amount);
  if (last === null || last.value === found.value || !found.days || !last.days)
    return { ...found, basis: 'relative', why };
  const days = { from: found.days.from, to: last.days.to };
  return { ...unknownStretch(unit), grain: found.grain, days, basis: 'relative', why };
}

/** True for what is finer than a year. */
function isFine({ grain }: Stretch): boolean {
  return grain === 'day' || grain === 'week' || grain === 'month';
}

/** What an offset counts from. */
interface Anchor {
  readonly day: Day | null;
  /** The last day of a year that the offset counts from; null for anything finer or longer. */
  readonly last: Day | null;
  readonly name: string;
}

/** The day that an offset counts from, and what to call it. */
export function anchorOf(from: ShiftPoint['from'], bearings: Bearings): Anchor {
  if (from === 'published') return { day: bearings.published, last: null, name: 'the publication date' };
  if (from === 'narrative') {
    if (bearings.narrative?.days) {
      const { days, grain, value } = bearings.narrative;
      return { day: days.from, last: grain === 'year' ? days.to : null, name: `the time told of before (${value})` };
    }
    const name = 'the publication date, no other time being told of before';
    return { day: bearings.published, last: null, name };
  }
  const placed = place(from, bearings);
  return { day: placed.days === null ? null : placed.days.from, last: null, name: placed.value };
}

function placeNth({ nth, of, within: outer }: NthPoint, bearings: Bearings): Placed {
  const stretch = place(outer, bearings);
  const unknown = 'unit' in of ? unknownStretch(of.unit) : open({ weekday: of.weekday });
  if (stretch.days === null) return unplaced(unknown, stretch.why);
  const { from, to } = stretch.days;
  let found: Stretch | null;
  if ('weekday' in of) {
    const first = from + ((of.weekday - weekdayOf(from) + 7) % 7);
    const last = to - ((weekdayOf(to) - of.weekday + 7) % 7);
    const day = nth < 0 ? last + (nth + 1) * 7 : first + (nth - 1) * 7;
    found = day >= from && day <= to ? dayStretch(day) : null;
  } else {
    found = nth < 0 ? shifted(of.unit, to, nth + 1) : shifted(of.unit, from, nth - 1);
  }
  return found === null
    ? unplaced(unknown, stretch.why)
    : { ...found, basis: stretch.basis, why: `within ${stretch.value}` };
}

function placeCalendar({ fields, direction, within: outer }: CalendarPoint, bearings: Bearings): Placed {
  if (outer !== null) {
    const stretch = place(outer, bearings);
    const found = stretch.days === null ? null : within(fields, stretch.days);
    if (found !== null) return { ...found, basis: stretch.basis, why: `within ${stretch.value}` };
    return unplaced(open(fields), stretch.why);
  }
  const said = alone(fields);
  if (said !== null) return { ...said, basis: 'explicit', why: '' };
  if (fields.decadeDigit !== undefined) return placeDecade(fields.decadeDigit, bearings);
  if (fields.shortYear !== undefined) return placeShortYear(fields, fields.shortYear, bearings);
  const hasDate = fields.month !== undefined || fields.feast !== undefined;
  if (bearings.year !== null && direction === null && (hasDate || fields.season !== undefined)) {
    const found = inYear(fields, bearings.year);
    if (found !== null) return { ...found, basis: 'relative', why: `in ${bearings.year}, which the passage is about` };
  }
  if (bearings.published === null) return unplaced(open(fields), 'the publication date is unknown');
  return nearest(fields, direction, bearings, bearings.published);
}

function placeDecade(digit: number, { published, tense }: Bearings): Placed {
  const now = published === null ? 199 : Math.floor(civil(published).year / 10);
  let decade = now - (((((now % 10) - digit) % 10) + 10) % 10);
  if (decade === now && tense === 'past') decade -= 10;
  return {
    ...decadeStretch(decade),
    basis: published === null ? 'explicit' : 'relative',
    why: 'the latest such decade',
  };
}

function placeShortYear(fields: Fields, short: number, { published }: Bearings): Placed {
  const now = published === null ? 2030 : civil(published).year + 10;
  const year = now - (((((now % 100) - short) % 100) + 100) % 100);
  const found = inYear(fields, year) ?? open(fields);
  return { ...found, basis: 'explicit', why: 'the century is left out' };
}

/** Among the places in question, the one that the direction or the tense asks for, or else the nearest. */
function nearest(fields: Fields, direction: CalendarPoint['direction'], bearings: Bearings, published: Day): Placed {
  const candidates = candidatesAround(fields, bearings, published);
  let best: Stretch | null = null;
  let lowest = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const cost = costOf(candidate, direction, bearings.tense, published, fields);
    if (cost < lowest) {
      best = candidate;
      lowest = cost;
    }
  }
  if (best === null) return unplaced(open(fields), 'no such day near the publication date');
  const reason =
    direction !== null ? `"${direction}"` : bearings.tense !== null ? `${bearings.tense} tense` : 'the nearest';
  return { ...best, basis: 'relative', why: `by the publication date, ${reason}` };
}

function candidatesAround(fields: Fields, { narrative }: Bearings, published: Day): Stretch[] {
  const found: (Stretch | null)[] = [];
  if (fields.weekday !== undefined && fields.day === undefined) {
    const back = published - ((weekdayOf(published) - fields.weekday + 7) % 7);
    return [back - 7, back, back + 7].map(dayStretch);
  }
  if (fields.weekend) {
    const monday = published - weekdayOf(published) + 1;
    return [monday - 7, monday, monday + 7].map(weekendStretch);
  }
  if (fields.day !== undefined && fields.month === undefined) {
    const around = civil(narrative?.days?.from ?? published);
    for (const shift of [-1, 0, 1]) {
      const { year, month } = civil(dayOf(around.year, around.month + shift, 1));
      found.push(inYear({ ...fields, month }, year));
    }
  } else {
    const { year } = civil(published);
    for (const shift of [-1, 0, 1]) found.push(inYear(fields, year + shift));
  }
  return found.filter((stretch) => stretch !== null);
}

function costOf(
  { days }: Stretch,
  direction: CalendarPoint['direction'],
  tense: ClauseTense | null,
  published: Day,
  fields: Fields,
): number {
  if (days === null) return Number.POSITIVE_INFINITY;
  const { from, to } = days;
  const distance = to < published ? published - to : from > published ? from - published : 0;
  const behind = from <= published;
  const ahead = to >= published;
  const mismatched = fields.weekday !== undefined && fields.day !== undefined && weekdayOf(from) !== fields.weekday;
  const penalty = mismatched ? 400 : 0;
  if (direction === 'last') return to < published ? distance : 1000 + distance;
  if (direction === 'next') return from > published ? distance : 1000 + distance;
  if (direction === 'this') return ahead || tense === 'past' ? distance : 30 + distance;
  const short = fields.weekday !== undefined && fields.day === undefined;
  if (tense === 'past' || (tense === null && (short || fields.weekend)))
    return penalty + distance + (behind ? 0 : AGAINST_TENSE);
  if (tense === null) return penalty + distance;
  const today = short && from === published ? 8 : 0;
  return penalty + distance + today + (ahead ? 0 : AGAINST_TENSE);
}

function unplaced(stretch: Stretch, why: string): Placed {
  return { ...stretch, basis: 'relative', why };
}
