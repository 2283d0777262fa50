import { stringify } from 'csv-stringify/sync';
import type { ChronicleEvent, EventPlace } from '../../chronicle/event.ts';
import { formatDay } from '../days.ts';
import { type AcledType, acledType } from './acled-types.ts';
import { countryOf } from './countries.ts';
import { type Grain, grainOf, middle, secondsOf } from './dates.ts';
import { figureOf } from './figures.ts';
import type { ExportFormat } from './format.ts';
import { bestPlace } from './places.ts';
import { oneLine, quoteOf, recordsOf, sourceName, unique } from './sources.ts';

/** The columns of ACLED's current export, in its order. */
export const ACLED_COLUMNS = (
  'event_id_cnty event_date year time_precision disorder_type event_type sub_event_type actor1 assoc_actor_1 inter1 actor2 ' +
  'assoc_actor_2 inter2 interaction civilian_targeting iso region country admin1 admin2 admin3 location latitude longitude ' +
  'geo_precision source source_scale notes fatalities tags timestamp'
).split(' ');

const TIME_PRECISION: Partial<Record<Grain, number>> = { day: 1, days: 2, week: 2, month: 3 };
const GEO_PRECISION = { exact: 1, city: 1, region: 3 };
type Point = NonNullable<EventPlace['location']> & { readonly precision: keyof typeof GEO_PRECISION };

/**
 * A table with ACLED's columns and codes, from this chronicle's own reading and codebook: it is no ACLED data. What the
 * reading does not know (`inter1`, regions of the world, `admin1` to `admin3`) stays empty. `fatalities` is the lowest
 * number reported, 0 where none is.
 */
export const acled: ExportFormat = {
  name: 'acled',
  extension: 'csv',
  about: "a table in ACLED's 31 columns",
  async *write(source) {
    yield stringify([ACLED_COLUMNS]);
    for await (const event of source.events) {
      const row = rowOf(event);
      if (typeof row === 'string') {
        source.leftOut(row);
        continue;
      }
      const records = await recordsOf(event, source);
      const newest = records.map(({ published }) => published.latest).reduce(later, null);
      const cells: Record<string, string | number> = {
        ...row,
        source: unique(records.map(sourceName)).join('; '),
        timestamp: newest === null ? '' : secondsOf(newest),
      };
      yield stringify([ACLED_COLUMNS.map((name) => String(cells[name] ?? ''))]);
      source.wrote();
    }
  },
};

/** The cells that the event itself gives, or why ACLED's table has no row for it. */
function rowOf(event: ChronicleEvent): Record<string, string | number> | string {
  const type = acledType(event);
  if (type === null) return `ACLED collects nothing like ${event.type}`;
  if (event.status !== 'actual') return `${event.status}, not actual`;
  const precision = TIME_PRECISION[grainOf(event)];
  if (precision === undefined) return 'time not known to the month';
  const place = bestPlace(event);
  if (place === null || !isPoint(place.location)) return 'place not known to the province';
  const day = middle(event.earliest!, event.latest!);
  return { ...cellsOf(event, type, day), ...where(place, place.location), time_precision: precision };
}

function cellsOf(event: ChronicleEvent, type: AcledType, day: string): Record<string, string | number> {
  const [actor1, ...others1] = event.actors.map(({ name }) => name);
  const [actor2, ...others2] = event.recipients.map(({ name }) => name);
  return {
    event_id_cnty: event.id,
    event_date: day,
    year: day.slice(0, 4),
    disorder_type: type.disorder,
    event_type: type.event,
    sub_event_type: type.sub,
    actor1: actor1 ?? '',
    assoc_actor_1: others1.join('; '),
    actor2: actor2 ?? '',
    assoc_actor_2: others2.join('; '),
    notes: `On ${formatDay(day, 'en')}, ${oneLine(event.title)}. "${quoteOf(event)}"`,
    fatalities: figureOf(event, 'dead')?.min ?? 0,
  };
}

function where({ name, country }: EventPlace, { lat, lon, precision }: Point): Record<string, string | number> {
  const { name: countryName, numeric } = countryOf(country);
  return {
    iso: numeric,
    country: countryName,
    location: name,
    latitude: lat,
    longitude: lon,
    geo_precision: GEO_PRECISION[precision],
  };
}

function isPoint(location: EventPlace['location']): location is Point {
  return location !== null && location.precision !== 'country';
}

function later(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b > a) ? b : a;
}
