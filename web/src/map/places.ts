import codes from 'i18n-iso-countries/codes.json';
import type { EventPoint } from '../lib/api.ts';

/** A place with its events. */
export interface Place {
  readonly key: string;
  readonly lat: number;
  readonly lon: number;
  readonly precision: string;
  readonly events: readonly string[];
}

/** ISO 3166-1 number by its code of two letters: the countries of the map are known by their number. */
const NUMBERS = new Map((codes as [string, string, string][]).map(([two, , number]) => [two, number]));

/** The places of events, each with all its events. */
export function placesOf(points: readonly EventPoint[]): Place[] {
  const places = new Map<string, { -readonly [K in keyof Place]: K extends 'events' ? string[] : Place[K] }>();
  for (const { event, place: key, lat, lon, precision } of points) {
    const known = places.get(key);
    if (known === undefined) places.set(key, { key, lat, lon, precision, events: [event] });
    else known.events.push(event);
  }
  return [...places.values()];
}

/** Towns and regions as features of the map; `chosen` is the event that is looked at. */
export function placeFeatures(places: readonly Place[], chosen: string | null): GeoJSON.FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: places
      .filter(({ precision }) => precision !== 'country')
      .map(({ key, lat, lon, precision, events }) => ({
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [lon, lat] },
        properties: { key, precision, events: events.length, chosen: chosen !== null && events.includes(chosen) },
      })),
  };
}

/** The countries that events are placed in and nowhere nearer, shaded by how many there are. */
export function countryFeatures(
  places: readonly Place[],
  countries: GeoJSON.FeatureCollection,
  chosen: string | null,
): GeoJSON.FeatureCollection {
  const whole = places.filter(({ precision }) => precision === 'country');
  const most = Math.max(1, ...whole.map(({ events }) => events.length));
  const shapes = new Map(countries.features.map((feature) => [String(feature.id).padStart(3, '0'), feature]));
  return {
    type: 'FeatureCollection',
    features: whole.flatMap(({ key, events }) => {
      const shape = shapes.get(NUMBERS.get(key.replace('country:', '')) ?? '');
      if (shape === undefined) return [];
      const share = Math.log1p(events.length) / Math.log1p(most);
      const opacity = chosen !== null && events.includes(chosen) ? 0.6 : 0.08 + 0.25 * share;
      return [{ ...shape, properties: { key, opacity } }];
    }),
  };
}
