import type { ChronicleEvent } from '../../chronicle/event.ts';
import { edtf } from './dates.ts';
import type { ExportFormat } from './format.ts';
import { bestPlace, radiusOf } from './places.ts';
import { quoteOf } from './sources.ts';

/**
 * GeoJSON (RFC 7946): a FeatureCollection with a feature an event, `[longitude, latitude]`. An event without a place on the
 * map has the geometry null. `location_precision` and `radius_km` say how far the point stands for an area.
 */
export const geojson: ExportFormat = {
  name: 'geojson',
  extension: 'geojson',
  about: 'a feature an event, for maps',
  async *write(source) {
    yield '{"type":"FeatureCollection","features":[';
    let first = true;
    for await (const event of source.events) {
      yield `${first ? '' : ','}\n${JSON.stringify(feature(event))}`;
      first = false;
      source.wrote();
    }
    yield '\n]}\n';
  },
};

function feature(event: ChronicleEvent): object {
  const place = bestPlace(event);
  const location = place?.location ?? null;
  const { id, title, type, mode, status, earliest, latest, basis, sources } = event;
  return {
    type: 'Feature',
    id,
    geometry: location === null ? null : { type: 'Point', coordinates: [location.lon, location.lat] },
    properties: {
      title,
      type,
      mode,
      status,
      earliest,
      latest,
      edtf: edtf(event),
      basis,
      place: place?.name ?? null,
      country: place?.country ?? null,
      location_precision: location?.precision ?? null,
      radius_km: location === null ? null : radiusOf(location.precision),
      geonames: location?.geonames ?? null,
      actors: event.actors.map(({ name }) => name),
      recipients: event.recipients.map(({ name }) => name),
      figures: event.figures.map(({ kind, min, max }) => ({ kind, min, max })),
      reports: sources.reports,
      independent_sources: sources.independent,
      quote: quoteOf(event),
    },
  };
}
