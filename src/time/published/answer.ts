import type { Day } from '../calendar.ts';
import type { Belief } from './search.ts';

/** Belief that may lie before the interval, and after it. */
const OUTSIDE = { before: 0.01, after: 0.02 };
/** A best date must hold this much of the belief within a week of it. */
const STANDS_OUT = 0.58;
const WEEK = 7;
/** Intervals longer than this say too little to be bounds; only their beginning is told. */
const LONGEST = 5 * 365;

/** So near to where the search began, nothing but that bounds the interval. */
const UNBOUNDED = 5000;

/** The days between which the report was written, and the one that stands out. */
export interface Answer {
  readonly earliest: Day | null;
  readonly latest: Day | null;
  readonly best: Day | null;
}

/** Reads an interval and a best date off a belief. */
export function answer({ days, beyond, open }: Belief): Answer {
  let earliest: Day | null = null;
  let latest: Day | null = null;
  let sum = 0;
  for (const { day, share } of days) {
    sum += share;
    if (earliest === null && sum > OUTSIDE.before) earliest = day;
    if (latest === null && sum >= 1 - OUTSIDE.after) latest = day;
  }
  if (beyond > OUTSIDE.after || (earliest !== null && latest !== null && latest - earliest > LONGEST)) latest = null;
  if (open && earliest !== null && earliest - days[0]!.day < UNBOUNDED) earliest = null;
  return { earliest, latest, best: outstanding(days) };
}

function outstanding(days: Belief['days']): Day | null {
  let best = 0;
  for (let i = 1; i < days.length; i++) if (days[i]!.share > days[best]!.share) best = i;
  let held = 0;
  for (let i = Math.max(0, best - WEEK); i <= Math.min(days.length - 1, best + WEEK); i++) held += days[i]!.share;
  return held >= STANDS_OUT ? days[best]!.day : null;
}
