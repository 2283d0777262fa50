import type { Document } from '../../text/document.ts';
import { civil } from '../calendar.ts';
import type { Extracted, Point } from '../semantics.ts';
import type { PublishedLanguage } from './language.ts';
import type { Observation } from './observation.ts';
import { bareWeekday, pointOf, toldOf } from './told.ts';

/** Words that may stand between two names of one time. */
const MAX_BETWEEN = 3;

/** True where the second expression names the same time as the first: "heute, am 5. August", "im Vorjahr (2003)". */
export function isApposition(
  { lower }: Document,
  { apposition }: PublishedLanguage,
  a: Extracted,
  b: Extracted,
): boolean {
  if (a.sentence !== b.sentence || b.first < a.last || b.first - a.last > MAX_BETWEEN) return false;
  if (b.first === a.last) return false;
  for (let at = a.last; at < b.first; at++) if (!apposition.has(lower[at]!)) return false;
  return true;
}

/** What two names of one time, one counted from the day of writing, say of that day; null where neither is. */
export function join(a: Extracted, b: Extracted): Observation | null {
  const span = { start: a.start, end: b.end };
  const [first, second] = [pointOf(a), pointOf(b)];
  if (first === null || second === null) return null;
  return named(first, second) ?? named(second, first);

  function named(relative: Point, calendar: Point): Observation | null {
    if (relative.shape !== 'shift' || relative.from !== 'published' || relative.amount === null) return null;
    const weekday = bareWeekday(calendar);
    if (relative.unit === 'day' && weekday !== null) {
      return { ...span, kind: 'today', offset: relative.amount, weekday, told: null };
    }
    const told = toldOf(calendar);
    if (told === null) return null;
    if (relative.unit === 'day' && (told.shape === 'yearly' ? told.day !== null : told.grain === 'day')) {
      return { ...span, kind: 'today', offset: relative.amount, weekday: null, told };
    }
    if (relative.unit === 'year' && told.shape === 'days' && told.grain === 'year') {
      return { ...span, kind: 'year', offset: relative.amount, year: civil(told.days.from).year };
    }
    return null;
  }
}
