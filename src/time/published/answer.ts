import type { Day } from '../calendar.ts';
import { heldBetween } from './between.ts';
import type { Observation } from './observation.ts';
import type { Belief } from './search.ts';

/** Belief that may lie before the interval, and after it. */
const OUTSIDE = { before: 0.005, after: 0.017 };
/** Share of its length by which the interval is widened on each side: habits counted on some reports fit others less well. */
const MARGIN = 0.05;
/** Belief that the stretch between the text's own days must hold to be taken for the interval. */
const SURE = 0.85;
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

/** Reads an interval and a best date off what the search believes of these observations. */
export function answer(belief: Belief, observations: readonly Observation[]): Answer {
  const { days } = belief;
  const mode = likeliest(days);
  const best = held(days, mode - WEEK, mode + WEEK) >= STANDS_OUT ? mode : null;
  const { earliest, latest } = outer(belief);
  const between = heldBetween(observations, mode);
  if (between === null || between.to - between.from > LONGEST || held(days, between.from, between.to) < SURE) {
    return { earliest, latest, best };
  }
  return {
    earliest: earliest === null || earliest < between.from ? between.from : earliest,
    latest: latest === null || latest > between.to ? between.to : latest,
    best,
  };
}

/** The interval outside of which next to nothing is believed. */
function outer({ days, beyond, open }: Belief): { readonly earliest: Day | null; readonly latest: Day | null } {
  let earliest: Day | null = null;
  let latest: Day | null = null;
  let sum = 0;
  for (const { day, share } of days) {
    sum += share;
    if (earliest === null && sum > OUTSIDE.before) earliest = day;
    if (latest === null && sum >= 1 - OUTSIDE.after) latest = day;
  }
  if (earliest !== null && latest !== null) {
    const margin = Math.round(MARGIN * (latest - earliest));
    earliest = Math.max(earliest - margin, days[0]!.day);
    latest = Math.min(latest + margin, days.at(-1)!.day);
  }
  if (beyond > OUTSIDE.after || (earliest !== null && latest !== null && latest - earliest > LONGEST)) latest = null;
  if (open && earliest !== null && earliest - days[0]!.day < UNBOUNDED) earliest = null;
  return { earliest, latest };
}

/** The day with the greatest share, the first of equals. */
export function likeliest(days: Belief['days']): Day {
  let best = days[0]!;
  for (const weighed of days) if (weighed.share > best.share) best = weighed;
  return best.day;
}

function held(days: Belief['days'], from: Day, to: Day): number {
  const first = days[0]!.day;
  let sum = 0;
  for (let at = Math.max(0, from - first); at <= Math.min(days.length - 1, to - first); at++) sum += days[at]!.share;
  return sum;
}
