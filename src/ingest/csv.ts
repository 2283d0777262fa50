import { Readable } from 'node:stream';
import { type CsvError, parse } from 'csv-parse';
import { type Column, findColumns } from './columns.ts';
import { decodeText } from './decode.ts';
import type { FormatReader } from './formats.ts';
import { fragmentText, isMarkup } from './fragment.ts';
import { InputError } from './input-error.ts';
import { type CorpusLine, readCorpusObject } from './jsonl.ts';
import { normaliseText } from './normalise.ts';
import { type ByteSource, peek } from './source.ts';

const DELIMITERS = [',', ';', '\t', '|'];
const UTF8 = 'utf-8';

/**
 * Reads a table with one report a row, its first row the names of the columns. The delimiter is the one that parts the first
 * row into most columns. A row with too many or too few cells is a reject, and the next one follows.
 */
export const readCsv: FormatReader = async function* (opened, { limits, columns }) {
  const { head, source } = await peek(opened);
  const { text: start, encoding } = await decodeText(whole(head));
  const delimiter = delimiterOf(start);
  const parser = Readable.from(recoded(source, encoding)).pipe(
    parse({
      delimiter,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: limits.maxSize,
    }),
  );
  let names: readonly string[] | null = null;
  let found: ReadonlyMap<Column, string> = new Map();
  let row = 1;
  try {
    for await (const cells of parser as AsyncIterable<readonly string[]>) {
      if (names === null) {
        names = cells;
        const columnsFound = findColumns(names, columns);
        if (!(columnsFound instanceof Map)) throw missing((columnsFound as { missing: string }).missing, names);
        found = columnsFound;
        if (!found.has('text')) throw missing('text', names);
        continue;
      }
      row++;
      yield { ...readRow(names, cells, found), place: row };
    }
  } catch (error) {
    throw (error as CsvError).code?.startsWith('CSV_')
      ? new InputError('csv', `row ${row + 1}: ${(error as Error).message}`)
      : error;
  } finally {
    parser.destroy();
  }
  if (names === null) throw new InputError('empty', 'there is nothing in it');
};

function readRow(names: readonly string[], cells: readonly string[], found: ReadonlyMap<Column, string>): CorpusLine {
  if (cells.length !== names.length) {
    const message = `the row has ${cells.length} cells, the table ${names.length} columns`;
    return { id: null, draft: new InputError('csv', message) };
  }
  const fields: Record<string, string> = {};
  for (const [column, name] of found) {
    const cell = cells[names.indexOf(name)]!.trim();
    fields[column] = column === 'text' ? plainText(cell) : cell;
  }
  return readCorpusObject(fields);
}

/** Cells come out of databases as often with HTML as without. */
function plainText(cell: string): string {
  return isMarkup(cell) ? fragmentText(cell) : normaliseText(cell);
}

function missing(name: string, names: readonly string[]): InputError {
  const has = names.slice(0, 20).join(', ');
  return new InputError('csv', `no column "${name}" (there are: ${has}); --column text=NAME says which holds the text`);
}

function delimiterOf(start: string): string {
  const line = start.split(/\r?\n/u)[0]!.replace(/"(?:[^"]|"")*"/gu, '');
  const counts = DELIMITERS.map((delimiter) => line.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))]!;
}

/** The head without a letter that is cut off at its end. */
function whole(head: Uint8Array): Uint8Array {
  const end = head.lastIndexOf(0x0a);
  return end > 0 ? head.subarray(0, end) : head;
}

/** The stream in UTF-8. One encoding holds for the whole table. */
async function* recoded(source: ByteSource, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding === UTF8 ? UTF8 : encoding);
  for await (const chunk of source.chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
