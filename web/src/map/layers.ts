import type { FillLayerSpecification, LineLayerSpecification, StyleSpecification } from 'maplibre-gl';

/** The colours of the map, from the page's style. */
export interface Colours {
  readonly water: string;
  readonly land: string;
  readonly border: string;
  readonly soft: string;
  readonly accent: string;
  readonly ink: string;
}

/** Kilometres around the point of a region that are shaded. */
const REGION_KM = 100;
/** Pixels of a kilometre at zoom 0 in middle latitudes. */
const PIXELS_OF_KM = 512 / 40_075 / Math.cos((45 * Math.PI) / 180);
const ZOOMS = 12;

const fill = (id: string, source: string, paint: FillLayerSpecification['paint']): FillLayerSpecification => ({
  id,
  type: 'fill',
  source,
  paint: paint!,
});
const line = (id: string, source: string, paint: LineLayerSpecification['paint']): LineLayerSpecification => ({
  id,
  type: 'line',
  source,
  paint: paint!,
});

/** The map's style: countries, disputed borders dashed, events of countries and regions as areas, of towns as points. */
export function styleOf(countries: GeoJSON.FeatureCollection, disputed: string, colours: Colours): StyleSpecification {
  const { water, land, border, soft, accent, ink } = colours;
  const empty: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] };
  return {
    version: 8,
    sources: {
      countries: { type: 'geojson', data: countries, attribution: 'Natural Earth' },
      disputed: { type: 'geojson', data: disputed },
      areas: { type: 'geojson', data: empty },
      places: { type: 'geojson', data: empty },
    },
    layers: [
      { id: 'water', type: 'background', paint: { 'background-color': water } },
      fill('land', 'countries', { 'fill-color': land }),
      fill('country-events', 'areas', { 'fill-color': accent, 'fill-opacity': ['get', 'opacity'] }),
      line('borders', 'countries', { 'line-color': border, 'line-width': 0.8 }),
      line('disputed', 'disputed', { 'line-color': soft, 'line-width': 1.2, 'line-dasharray': [3, 2] }),
      {
        id: 'region-events',
        type: 'circle',
        source: 'places',
        filter: ['==', ['get', 'precision'], 'region'],
        paint: {
          'circle-color': accent,
          'circle-opacity': 0.18,
          'circle-radius': [
            'interpolate',
            ['exponential', 2],
            ['zoom'],
            0,
            Math.max(5, REGION_KM * PIXELS_OF_KM),
            ZOOMS,
            REGION_KM * PIXELS_OF_KM * 2 ** ZOOMS,
          ],
        },
      },
      {
        id: 'town-events',
        type: 'circle',
        source: 'places',
        filter: ['!=', ['get', 'precision'], 'region'],
        paint: {
          'circle-color': accent,
          'circle-radius': ['interpolate', ['linear'], ['sqrt', ['get', 'events']], 1, 4, 20, 18],
          'circle-opacity': 0.8,
          'circle-stroke-color': ['case', ['get', 'chosen'], ink, land],
          'circle-stroke-width': ['case', ['get', 'chosen'], 3, 1],
        },
      },
    ],
  };
}
