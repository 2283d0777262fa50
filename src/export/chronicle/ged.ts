import { stringify } from 'csv-stringify/sync';
import type { ChronicleEvent } from '../../chronicle/event.ts';
import type { RegestaRecord } from '../../record.ts';
import { countryOf } from './countries.ts';
import { type Grain, grainOf } from './dates.ts';
import { figureOf } from './figures.ts';
import type { ExportFormat } from './format.ts';
import { bestPlace } from './places.ts';
import { recordsOf, sourceName, unique } from './sources.ts';

/** The columns of UCDP's Georeferenced Event Dataset, in its order. */
export const GED_COLUMNS = (
  'id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id conflict_name dyad_dset_id ' +
  'dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a side_b_dset_id side_b_new_id side_b number_of_sources ' +
  'source_article source_office source_date source_headline source_original where_prec where_coordinates where_description ' +
  'adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country country_id region event_clarity date_prec date_start date_end ' +
  'deaths_a deaths_b deaths_civilians deaths_unknown best high low gwnoa gwnob'
).split(' ');

const DATE_PREC: Partial<Record<Grain, number>> = { day: 1, days: 2, week: 3, month: 4, year: 5 };
const WHERE_PREC = { exact: 1, city: 1, region: 4, country: 6 };
const CLEAR = 1;
const UNCLEAR = 2;
const MIDNIGHT = ' 00:00:00.000';

/**
 * A table with UCDP GED's columns, of the deadly events only, as GED defines them: at least one death, time known to the
 * year, a place on the map. `low` and `high` are the lowest and highest number reported, `best` is the newest report's; all
 * deaths are in `deaths_unknown`, since the reading doesn't tell whose they were. What only UCDP can give (conflict, dyad,
 * side and country numbers, PRIO-GRID cells, type of violence) stays empty.
 */
export const ged: ExportFormat = {
  name: 'ged',
  extension: 'csv',
  about: "deadly events in UCDP GED's 49 columns",
  async *write(source) {
    yield stringify([GED_COLUMNS]);
    for await (const event of source.events) {
      const reason = unfit(event);
      if (reason !== null) {
        source.leftOut(reason);
        continue;
      }
      const cells = { ...happening(event), ...reports(event, await recordsOf(event, source)) };
      yield stringify([GED_COLUMNS.map((name) => String(cells[name] ?? ''))]);
      source.wrote();
    }
  },
};

type Cells = Record<string, string | number>;

function unfit(event: ChronicleEvent): string | null {
  const dead = figureOf(event, 'dead');
  if (dead === null || (dead.max ?? dead.min ?? 0) < 1) return 'no death reported';
  if (event.status !== 'actual') return `${event.status}, not actual`;
  if (DATE_PREC[grainOf(event)] === undefined) return 'time not known to the year';
  return bestPlace(event)?.location == null ? 'no place on the map' : null;
}

function happening(event: ChronicleEvent): Cells {
  const place = bestPlace(event)!;
  const { lat, lon, precision } = place.location!;
  const { min, max, newest } = figureOf(event, 'dead')!;
  const grain = grainOf(event);
  const best = newest.min ?? newest.max!;
  return {
    id: event.id,
    year: event.earliest!.slice(0, 4),
    side_a: event.actors.map(({ name }) => name).join(', '),
    side_b: event.recipients.map(({ name }) => name).join(', '),
    where_prec: WHERE_PREC[precision],
    where_coordinates: place.name,
    where_description: place.wordings.join(', '),
    latitude: lat,
    longitude: lon,
    geom_wkt: `POINT (${lon} ${lat})`,
    country: countryOf(place.country).name,
    event_clarity: grain === 'day' && event.basis === 'explicit' ? CLEAR : UNCLEAR,
    date_prec: DATE_PREC[grain]!,
    date_start: `${event.earliest}${MIDNIGHT}`,
    date_end: `${event.latest}${MIDNIGHT}`,
    deaths_a: 0,
    deaths_b: 0,
    deaths_civilians: 0,
    deaths_unknown: best,
    best,
    high: max ?? Math.max(best, min ?? 0),
    low: min ?? best,
  };
}

function reports({ sources, claims }: ChronicleEvent, records: readonly RegestaRecord[]): Cells {
  const [first] = records;
  return {
    number_of_sources: sources.independent,
    source_article: unique(records.map(({ article }) => article.title ?? article.id)).join('; '),
    source_office: unique(records.map(sourceName)).join('; '),
    source_date: first?.published.date ?? '',
    source_headline: first?.article.title ?? '',
    source_original: unique(claims.flatMap(({ by }) => by)).join('; '),
  };
}
