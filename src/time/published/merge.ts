import type { Observation, Side } from './observation.ts';

/** Observations weighed; a text with more of them repeats itself, and the bound keeps the work small. */
const MAX_OBSERVATIONS = 48;
/** Events of one grain that count in full; more of them are a programme or a chronicle, and stand and fall together. */
const COUNTED = 2;

/** An observation with how far it counts: less where many others of its sort do. */
export interface Weighty {
  readonly observation: Observation;
  readonly weight: number;
}

/** Puts repetitions of one time together, so that saying it twice doesn't count twice, and weighs what is left. */
export function merge(observations: readonly Observation[]): Weighty[] {
  const kept = new Map<string, Observation>();
  for (const observation of observations) {
    const key = keyOf(observation);
    const same = kept.get(key);
    if (same !== undefined) kept.set(key, together(same, observation));
    else if (kept.size < MAX_OBSERVATIONS) kept.set(key, observation);
  }
  const crowd = new Map<string, number>();
  for (const observation of kept.values()) crowd.set(sort(observation), (crowd.get(sort(observation)) ?? 0) + 1);
  return [...kept.values()].map((observation) => ({
    observation,
    weight: Math.min(1, COUNTED / crowd.get(sort(observation))!),
  }));
}

function keyOf(observation: Observation): string {
  const { kind } = observation;
  if (kind === 'event') return JSON.stringify([observation.told, observation.after > 0]);
  if (kind === 'weekday') return `weekday ${observation.weekday}`;
  const { start: _start, end: _end, ...rest } = observation;
  return JSON.stringify(rest);
}

function together(a: Observation, b: Observation): Observation {
  if (a.kind === 'event' && b.kind === 'event') {
    const side: Side = a.side === b.side ? a.side : 'told';
    return { ...a, side, fresh: Math.max(a.fresh, b.fresh), sure: a.sure && b.sure && a.side === b.side };
  }
  if (a.kind === 'weekday' && b.kind === 'weekday') {
    return { ...a, side: a.side === b.side ? a.side : 'told', lead: a.lead || b.lead };
  }
  return a;
}

function sort(observation: Observation): string {
  if (observation.kind !== 'event') return observation.kind;
  return observation.told.shape === 'days'
    ? observation.told.grain
    : observation.told.day === null
      ? 'month of a year'
      : 'day of a year';
}
