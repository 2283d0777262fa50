import { civil, type Day, dayOf } from '../calendar.ts';
import { agreement } from './agreement.ts';
import { merge } from './merge.ts';
import type { Observation } from './observation.ts';

/** Days added to the distance from a collector's date: it says little within the year, more over many years. */
const HINT = 60;
/** Years looked back over from a collector's date where the text tells no year. */
const OPEN_YEARS = 20;
/** Years between the latest past year and a later one that are still looked through day by day. */
const SPREAD = 30;
/** Years looked at around the years that the text tells. */
const YEARS_BEFORE = 2;
const YEARS_AFTER = 6;
/** Beyond them, whole years are weighed by a few of their days. */
const FAR_YEARS = 60;
const SAMPLES = 12;

/** A day and its share of the belief. */
export interface Weighed {
  readonly day: Day;
  readonly share: number;
}

/** What the observations leave: the days with their shares, ascending, and how much lies beyond the last of them. */
export interface Belief {
  readonly days: readonly Weighed[];
  readonly beyond: number;
  /** True where the text itself tells no year, so that the first day is only where the search began. */
  readonly open: boolean;
}

/**
 * Weighs every day that the report may have been written on, none after `upTo` where that is given; of a collector's date
 * a report is the likelier the nearer it lies. Null where no year is told of and no day bounds the search.
 */
export function search(observations: readonly Observation[], upTo: Day | null): Belief | null {
  const weighed = merge(observations);
  const range = rangeOf(observations, upTo);
  if (range === null) return null;
  const hint = (day: Day): number => (upTo === null ? 0 : -Math.log(HINT + upTo - day));
  const logs: number[] = [];
  let best = Number.NEGATIVE_INFINITY;
  for (let day = range.from; day <= range.to; day++) {
    const log = agreement(weighed, day) + hint(day);
    logs.push(log);
    if (log > best) best = log;
  }
  let beyond = 0;
  if (upTo === null) {
    const step = 365 / SAMPLES;
    for (let i = 1; i <= FAR_YEARS * SAMPLES; i++) {
      beyond += step * Math.exp(agreement(weighed, Math.round(range.to + i * step)) - best);
    }
  }
  const shares = logs.map((log) => Math.exp(log - best));
  const total = shares.reduce((sum, share) => sum + share, beyond);
  const days = shares.map((share, i) => ({ day: range.from + i, share: share / total }));
  return { days, beyond: beyond / total, open: range.open };
}

function rangeOf(
  observations: readonly Observation[],
  upTo: Day | null,
): { readonly from: Day; readonly to: Day; readonly open: boolean } | null {
  const years: number[] = [];
  const past: number[] = [];
  for (const observation of observations) {
    const year = yearOf(observation);
    if (year === null) continue;
    years.push(year);
    if (observation.kind !== 'event' || observation.side === 'past' || observation.side === 'since') past.push(year);
  }
  if (years.length === 0) return upTo === null ? null : { from: upTo - OPEN_YEARS * 365, to: upTo + 1, open: true };
  const latest = Math.max(...years);
  const first = Math.max(past.length === 0 ? latest : Math.max(...past), latest - SPREAD);
  const from = dayOf(first - YEARS_BEFORE, 1, 1);
  const to = dayOf(Math.min(latest, first + SPREAD) + YEARS_AFTER, 12, 31);
  if (upTo === null) return { from, to, open: false };
  return from > upTo
    ? { from: upTo - OPEN_YEARS * 365, to: upTo + 1, open: true }
    : { from, to: Math.min(to, upTo + 1), open: false };
}

function yearOf(observation: Observation): number | null {
  if (observation.kind === 'year') return observation.year - observation.offset;
  if (observation.kind === 'age') return civil(observation.birth).year + observation.age;
  const told = observation.kind === 'weekday' ? null : observation.told;
  return told?.shape === 'days' ? civil(told.days.from).year : null;
}
