import type { ExportFormat } from './format.ts';

/** The formats of `regesta export`, each loaded when it is asked for. */
const FORMATS: Readonly<Record<string, () => Promise<ExportFormat>>> = {
  csv: async () => (await import('./csv.ts')).csv,
  'csv-excel': async () => (await import('./csv.ts')).csvForExcel,
  jsonl: async () => (await import('./jsonl.ts')).jsonl,
  records: async () => (await import('./records.ts')).records,
  plover: async () => (await import('./plover.ts')).plover,
  acled: async () => (await import('./acled.ts')).acled,
  ged: async () => (await import('./ged.ts')).ged,
  geojson: async () => (await import('./geojson.ts')).geojson,
  timelinejs: async () => (await import('./timelinejs.ts')).timelineJson,
  'timelinejs-csv': async () => (await import('./timelinejs.ts')).timelineCsv,
  ical: async () => (await import('./icalendar.ts')).icalendar,
  'web-annotation': async () => (await import('./web-annotation.ts')).webAnnotation,
  timeml: async () => (await import('./timeml.ts')).timeml,
  sem: async () => (await import('./sem.ts')).sem,
  parquet: async () => (await import('./parquet.ts')).parquet,
  html: async () => (await import('./html.ts')).html,
};

/** The names of all formats, in the order of `--help`. */
export const FORMAT_NAMES: readonly string[] = Object.keys(FORMATS);

/** The format of that name; null where there is none. */
export async function formatNamed(name: string): Promise<ExportFormat | null> {
  return Object.hasOwn(FORMATS, name) ? FORMATS[name]!() : null;
}
