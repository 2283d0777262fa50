import type { RecordAttribution, RecordClaim } from '../../record.ts';
import { hull, overlaps, type Span } from '../../text/span.ts';
import { parseDay } from '../../time/calendar.ts';
import type { MergeClaim } from './types.ts';

/** A date and a day counted from the publication are equally sure. */
const SURENESS = { explicit: 0, relative: 0, inferred: 1, none: 2 } as const;

/** How far a time may stand from the words of saying that it dates, in code units. */
const NEAR = 25;

/**
 * When an event was, from all the claims of one article about it: of those whose time is known in the surest way, the
 * stretch that most of them give; of equally frequent ones the shortest, then the one that is told first. A time that a
 * report of that day cannot have meant is left out.
 */
export function timeOf(
  claims: readonly RecordClaim[],
  published: string | null,
  attributions: readonly RecordAttribution[] = [],
): Pick<MergeClaim, 'basis' | 'precision' | 'earliest' | 'latest'> {
  const ofSaying = new Set(claims.filter((claim) => isOfSaying(claim, attributions)).map(stretchOf));
  const known = claims.filter(
    (claim) =>
      claim.basis !== 'none' &&
      (claim.earliest ?? claim.latest) !== null &&
      isPossible(claim, published) &&
      // A claim that has its time from another one has it from the saying too.
      !(ofSaying.has(stretchOf(claim)) && (claim.time === null || isOfSaying(claim, attributions))),
  );
  const best = Math.min(...known.map(({ basis }) => SURENESS[basis]));
  const sure = known.filter(({ basis }) => SURENESS[basis] === best);
  const stretches = new Map<string, { claim: RecordClaim; count: number }>();
  for (const claim of sure) {
    const key = stretchOf(claim);
    const seen = stretches.get(key);
    if (seen === undefined) stretches.set(key, { claim, count: 1 });
    else seen.count++;
  }
  const [chosen] = [...stretches.values()].sort((a, b) => b.count - a.count || length(a.claim) - length(b.claim));
  if (chosen === undefined) return { basis: 'none', precision: null, earliest: null, latest: null };
  const { basis, precision, earliest, latest } = chosen.claim;
  return { basis, precision, earliest, latest };
}

const stretchOf = ({ earliest, latest }: RecordClaim): string => `${earliest} ${latest}`;

/** Whether a report of that day can tell it so: what has happened lies before it, what is planned does not. */
function isPossible({ status, earliest, latest }: RecordClaim, published: string | null): boolean {
  if (published === null) return true;
  if (status === 'planned') return latest === null || latest >= published;
  return status === 'possible' || earliest === null || earliest <= published;
}

/** Whether the time stands outside of what is reported, and so dates the saying: "…, sagte sie am Dienstag". */
function isOfSaying(
  { time, trigger, attributions: ids }: RecordClaim,
  attributions: readonly RecordAttribution[],
): boolean {
  return attributions.some(({ id, message, cue, source }) => {
    if (time === null || !ids.includes(id) || !message.some((span) => overlaps(span, trigger[0]!))) return false;
    const saying = [...cue, ...source];
    return !message.some((span) => overlaps(span, time)) && saying.length > 0 && isBeside(time, hull(saying));
  });
}

/** Whether two spans overlap or have few words between them. */
function isBeside(a: Span, b: Span): boolean {
  return a.start <= b.end + NEAR && b.start <= a.end + NEAR;
}

function length({ earliest, latest }: RecordClaim): number {
  const [from, to] = [dayOrNull(earliest), dayOrNull(latest)];
  return from === null || to === null ? Number.MAX_SAFE_INTEGER : to - from;
}

/** The day of an ISO date; null for none. */
export function dayOrNull(iso: string | null): number | null {
  return iso === null ? null : parseDay(iso);
}

/** Whether the text itself gives the time, as a date or counted from another day, with both ends. */
export function isStated({ basis, earliest, latest }: MergeClaim): boolean {
  return (basis === 'explicit' || basis === 'relative') && earliest !== null && latest !== null;
}
