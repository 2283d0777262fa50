import 'maplibre-gl/dist/maplibre-gl.css';
import {
  type GeoJSONSource,
  Map as MapLibre,
  NavigationControl,
  setWorkerUrl,
} from 'maplibre-gl/dist/maplibre-gl-csp.js';
import worker from 'maplibre-gl/dist/maplibre-gl-csp-worker.js?url';
import { createEffect, createMemo, createSignal, For, type JSX, onCleanup, onMount, Show } from 'solid-js';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-50m.json?url';
import { address, choose } from '../lib/address.ts';
import type { EventPoint, EventRow } from '../lib/api.ts';
import { titleOf } from '../lib/codebook.ts';
import { words } from '../lib/words.ts';
import { styleOf } from './layers.ts';
import { countryFeatures, type Place, placeFeatures, placesOf } from './places.ts';
import { unwrapped } from './unwrap.ts';

setWorkerUrl(worker);

const DISPUTED = '/disputed-lines.geojson';
const CLICKABLE = ['town-events', 'region-events', 'country-events'];
const DARK = matchMedia('(prefers-color-scheme: dark)');
/** Room around the places in pixels, and the closest that the map goes by itself. */
const ROOM = 40;
const CLOSEST = 6;

/**
 * The map: towns as points, regions and countries as shaded areas, borders that are disputed dashed. It needs nothing from
 * outside. A click lists the events of a place.
 */
export function EventMap(props: {
  readonly points: readonly EventPoint[];
  readonly rows: readonly EventRow[];
}): JSX.Element {
  let element!: HTMLDivElement;
  const [map, setMap] = createSignal<MapLibre | null>(null);
  const [countries, setCountries] = createSignal<GeoJSON.FeatureCollection | null>(null);
  const [looks, setLooks] = createSignal(0);
  const [open, setOpen] = createSignal<Place | null>(null);
  const places = createMemo(() => placesOf(props.points));
  const titles = createMemo(() => new Map(props.rows.map((row) => [row.id, row])));
  const chosen = (): string | null => address().query.get('event');

  // What is fetched may arrive after the page was left.
  let left = false;
  let stop = (): void => {};
  onCleanup(() => {
    left = true;
    stop();
  });
  onMount(async () => {
    const topology = (await (await fetch(atlas)).json()) as Topology;
    const shapes = unwrapped(feature(topology, topology.objects.countries!) as unknown as GeoJSON.FeatureCollection);
    const style = getComputedStyle(element);
    const colour = (name: string): string => style.getPropertyValue(`--${name}`);
    const look = () =>
      styleOf(shapes, DISPUTED, {
        water: solid(colour('paper')),
        land: solid(colour('panel')),
        border: solid(colour('faint')),
        soft: solid(colour('soft')),
        accent: solid(colour('accent')),
        ink: solid(colour('ink')),
      });
    const made = new MapLibre({
      container: element,
      style: look(),
      center: [15, 35],
      zoom: 1.2,
      renderWorldCopies: false,
      attributionControl: { compact: true },
    });
    made.addControl(new NavigationControl({ showCompass: false }));
    made.on('click', (event) => {
      const [hit] = made.queryRenderedFeatures(event.point, { layers: CLICKABLE });
      setOpen(places().find(({ key }) => key === hit?.properties.key) ?? null);
    });
    made.once('load', () => {
      setCountries(shapes);
      setMap(made);
      bring(made, places());
    });
    const redraw = (): void => {
      made.setStyle(look(), { diff: false });
      made.once('idle', () => setLooks(looks() + 1));
    };
    DARK.addEventListener('change', redraw);
    stop = () => {
      DARK.removeEventListener('change', redraw);
      made.remove();
    };
    if (left) stop();
  });
  createEffect(() => {
    const [made, shapes] = [map(), countries()];
    // A new style comes without what is on it.
    looks();
    if (made === null || shapes === null) return;
    made.getSource<GeoJSONSource>('places')!.setData(placeFeatures(places(), chosen()));
    made.getSource<GeoJSONSource>('areas')!.setData(countryFeatures(places(), shapes, chosen()));
  });

  return (
    <section class="map" aria-label={words().map} aria-busy={map() === null}>
      <div class="globe" ref={element} />
      <Show when={open()}>
        {(place) => (
          <ul class="here">
            <For each={place().events.flatMap((id) => titles().get(id) ?? [])}>
              {(row) => (
                <li>
                  <button type="button" class="row" onClick={() => choose({ event: row.id })}>
                    {titleOf(row)}
                  </button>
                </li>
              )}
            </For>
          </ul>
        )}
      </Show>
    </section>
  );
}

function bring(map: MapLibre, places: readonly Place[]): void {
  if (places.length === 0) return;
  const [lons, lats] = [places.map(({ lon }) => lon), places.map(({ lat }) => lat)];
  map.fitBounds(
    [
      [Math.min(...lons), Math.min(...lats)],
      [Math.max(...lons), Math.max(...lats)],
    ],
    { padding: ROOM, maxZoom: CLOSEST, animate: false },
  );
}

/** A colour of the page as the browser resolves it: the map's own parser knows no light-dark(). */
function solid(colour: string): string {
  const probe = document.createElement('span');
  probe.style.color = colour;
  document.body.append(probe);
  const resolved = getComputedStyle(probe).color;
  probe.remove();
  return resolved;
}
