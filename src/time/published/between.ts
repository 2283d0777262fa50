import { civil, type Day, dayOf, isRealDate } from '../calendar.ts';
import type { Observation } from './observation.ts';

type Event = Extract<Observation, { kind: 'event' }>;

/** The day of an event as seen from a day: dates without a year lie just before it, or just after it where they are plans. */
export function placedAt({ told, side }: Event, day: Day): Day | null {
  if (told.shape === 'days') return told.days.from;
  if (told.day === null || !isRealDate(civil(day).year, told.month, told.day)) return null;
  const { year } = civil(day);
  const here = dayOf(year, told.month, told.day);
  if (side === 'future' || side === 'planned') return here >= day ? here : dayOf(year + 1, told.month, told.day);
  return here <= day ? here : dayOf(year - 1, told.month, told.day);
}

/**
 * The stretch that the text's own days hold a day in: from the last that it tells as past to the first that it tells as
 * planned. Null where one of the two is missing.
 */
export function heldBetween(
  observations: readonly Observation[],
  day: Day,
): { readonly from: Day; readonly to: Day } | null {
  let from: Day | null = null;
  let to: Day | null = null;
  for (const observation of observations) {
    if (observation.kind !== 'event' || (observation.told.shape === 'days' && observation.told.grain !== 'day'))
      continue;
    const at = placedAt(observation, day);
    if (at === null) continue;
    const { side } = observation;
    if ((side === 'past' || side === 'since') && at <= day && (from === null || at > from)) from = at;
    // What is planned for a day is told before it.
    const until = at > day ? at - 1 : at;
    if (side === 'planned' && at >= day && (to === null || until < to)) to = until;
  }
  return from === null || to === null ? null : { from, to };
}
