import { stringify } from 'csv-stringify/sync';
import type { ExportFormat, ExportSource } from './format.ts';
import { type Cell, COLUMNS } from './row.ts';
import { recordsOf } from './sources.ts';

/** How a table is written: for programs, or for spreadsheets. */
interface Style {
  readonly opening: string;
  readonly delimiter: ',' | ';';
  readonly cell: (value: Cell) => string;
}

/** RFC 4180. */
const PLAIN: Style = { opening: '', delimiter: ',', cell: (value) => (value === null ? '' : String(value)) };

/**
 * A byte order mark, without which spreadsheet programs take UTF-8 for something else; semicolons and the decimal comma,
 * which belong together where lists are separated so; and no text that a spreadsheet would run as a formula.
 */
const SPREADSHEET: Style = {
  opening: '\ufeff',
  delimiter: ';',
  cell: (value) => {
    if (value === null) return '';
    if (typeof value === 'number') return String(value).replace('.', ',');
    return /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  },
};

/** The flat table as CSV: UTF-8, commas, a header, CRLF. */
export const csv: ExportFormat = {
  name: 'csv',
  extension: 'csv',
  about: 'one row an event, for tables and statistics',
  write: (source) => rows(source, PLAIN),
};

/** The flat table for spreadsheet programs. */
export const csvForExcel: ExportFormat = {
  name: 'csv-excel',
  extension: 'csv',
  about: 'the same for Excel and its like; also --format csv --excel',
  write: (source) => rows(source, SPREADSHEET),
};

async function* rows(source: ExportSource, { opening, delimiter, cell }: Style): AsyncIterable<string> {
  const line = (cells: readonly string[]): string => stringify([cells], { delimiter, record_delimiter: '\r\n' });
  yield opening + line(COLUMNS.map(({ name }) => name));
  for await (const event of source.events) {
    const records = await recordsOf(event, source);
    yield line(COLUMNS.map(({ value }) => cell(value(event, records))));
    source.wrote();
  }
}
