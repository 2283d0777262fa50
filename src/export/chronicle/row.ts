import type { ChronicleEvent } from '../../chronicle/event.ts';
import type { RegestaRecord } from '../../record.ts';
import { edtf } from './dates.ts';
import { figureOf } from './figures.ts';
import { bestPlace } from './places.ts';
import { oneLine, quoteOf, sourceName, unique } from './sources.ts';

/** What a cell of the flat table holds. */
export type Cell = string | number | null;

/** A column of the flat table: its name, what it holds, and its value for an event. */
export interface Column {
  readonly name: string;
  readonly holds: 'text' | 'number' | 'integer';
  readonly value: (event: ChronicleEvent, records: readonly RegestaRecord[]) => Cell;
}

const FIGURES = ['dead', 'injured', 'missing', 'displaced', 'arrested', 'participants'] as const;
/** Between the values of a cell that holds several. */
const AND = '; ';

/** The flat table of events: one row an event, lists joined with "; ". CSV and Parquet write it. */
export const COLUMNS: readonly Column[] = [
  text('id', ({ id }) => id),
  text('title', ({ title }) => title),
  text('type', ({ type }) => type),
  text('mode', ({ mode }) => mode),
  text('contexts', ({ contexts }) => contexts.join(AND)),
  text('status', ({ status }) => status),
  text('earliest', ({ earliest }) => earliest),
  text('latest', ({ latest }) => latest),
  text('edtf', edtf),
  text('precision', ({ precision }) => precision),
  text('basis', ({ basis }) => basis),
  text('actors', ({ actors }) => actors.map(({ name }) => name).join(AND)),
  text('recipients', ({ recipients }) => recipients.map(({ name }) => name).join(AND)),
  text('places', ({ places }) => places.map(({ name }) => name).join(AND)),
  text('country', (event) => bestPlace(event)?.country ?? null),
  { name: 'latitude', holds: 'number', value: (event) => bestPlace(event)?.location?.lat ?? null },
  { name: 'longitude', holds: 'number', value: (event) => bestPlace(event)?.location?.lon ?? null },
  text('location_precision', (event) => bestPlace(event)?.location?.precision ?? null),
  text('geonames', (event) => bestPlace(event)?.location?.geonames ?? null),
  ...FIGURES.flatMap((kind): Column[] => [
    { name: `${kind}_min`, holds: 'number', value: (event) => figureOf(event, kind)?.min ?? null },
    { name: `${kind}_max`, holds: 'number', value: (event) => figureOf(event, kind)?.max ?? null },
  ]),
  { name: 'reports', holds: 'integer', value: ({ sources }) => sources.reports },
  { name: 'independent_sources', holds: 'integer', value: ({ sources }) => sources.independent },
  text('sources', (_, records) => unique(records.map(sourceName)).join(AND)),
  text('urls', (_, records) => unique(records.flatMap(({ article }) => article.url ?? [])).join(AND)),
  text('according_to', ({ claims }) => unique(claims.flatMap(({ by }) => by.map(oneLine))).join(AND)),
  text('quote', quoteOf),
  text('conflicts', ({ conflicts }) =>
    conflicts.map(({ field, versions }) => `${field}: ${versions.map(({ value }) => value).join(' / ')}`).join(AND),
  ),
  text('decided', ({ decisions }) => decisions.findLast(({ kind }) => kind !== 'note')?.kind ?? null),
  text('notes', ({ decisions }) => decisions.flatMap(({ note }) => (note === null ? [] : oneLine(note))).join(AND)),
];

function text(name: string, value: Column['value']): Column {
  return { name, holds: 'text', value };
}
