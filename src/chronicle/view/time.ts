import { parseDay } from '../../time/calendar.ts';
import type { ChronicleEvent } from '../event.ts';
import { articlesOf, groupBy } from './told.ts';
import type { Told } from './types.ts';

const BASES = ['explicit', 'relative', 'inferred', 'none'] as const;

/** When something happened, and how that is known. */
export type EventTime = Pick<ChronicleEvent, 'earliest' | 'latest' | 'precision' | 'basis'>;

/**
 * The time of an event: of the claims whose time is known in the surest way, the stretch that most articles give, made
 * narrower where others give a shorter one inside it. Stretches that exclude each other stay apart; see the conflicts.
 */
export function eventTime(told: readonly Told[]): EventTime {
  const known = told.filter(({ claim }) => (claim.earliest ?? claim.latest) !== null);
  const basis = BASES.find((one) => known.some(({ claim }) => claim.basis === one));
  if (basis === undefined || basis === 'none') return { earliest: null, latest: null, precision: null, basis: 'none' };
  const sure = known.filter(({ claim }) => claim.basis === basis);
  const ranked = [...groupBy(sure, stretchOf).values()].sort((a, b) => articlesOf(b).length - articlesOf(a).length);
  const narrowed = ranked.reduce((best, next) => (isInside(next[0]!, best[0]!) ? next : best));
  const { earliest, latest, precision } = narrowed[0]!.claim;
  return { earliest, latest, precision, basis };
}

/** The stretch of time that a claim gives, as a key: two ISO days, either of which may be missing. */
export function stretchOf({ claim }: Told): string {
  return `${claim.earliest ?? ''}/${claim.latest ?? ''}`;
}

/** Whether the text itself gives the day, as a date or counted from another day. */
export function isDayStated({ claim }: Told): boolean {
  return (claim.basis === 'explicit' || claim.basis === 'relative') && claim.precision === 'day';
}

/** Whether two stretches of time have no day in common. */
export function excludes(a: Told, b: Told): boolean {
  const before = (x: Told, y: Told): boolean =>
    x.claim.latest !== null && y.claim.earliest !== null && x.claim.latest < y.claim.earliest;
  return before(a, b) || before(b, a);
}

function isInside(inner: Told, outer: Told): boolean {
  const [from, to] = [day(inner.claim.earliest, -1), day(inner.claim.latest, 1)];
  const [start, end] = [day(outer.claim.earliest, -1), day(outer.claim.latest, 1)];
  return start <= from && to <= end && to - from < end - start;
}

function day(iso: string | null, side: -1 | 1): number {
  return (iso === null ? null : parseDay(iso)) ?? side * Number.POSITIVE_INFINITY;
}
