import type { ChronicleEvent, EventPlace } from '../../chronicle/event.ts';

type Precision = NonNullable<EventPlace['location']>['precision'];

const ORDER: readonly Precision[] = ['exact', 'city', 'region', 'country'];

/** The place of an event that is known best; of equals the first. Null where the event has none. */
export function bestPlace({ places }: Pick<ChronicleEvent, 'places'>): EventPlace | null {
  let best: EventPlace | null = null;
  for (const place of places) if (best === null || rank(place) < rank(best)) best = place;
  return best;
}

/** Kilometres around the point of a place within which the event lies, as far as its level tells; null for a country. */
export function radiusOf(precision: Precision): number | null {
  return { exact: 1, city: 10, region: 100, country: null }[precision];
}

function rank({ location }: EventPlace): number {
  return location === null ? ORDER.length : ORDER.indexOf(location.precision);
}
