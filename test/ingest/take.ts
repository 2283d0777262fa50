import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { type IngestOptions, ingest } from '../../src/ingest/ingest.ts';
import type { Ingested } from '../../src/ingest/types.ts';

/** A report in German that is long enough to be known as such. */
export const GERMAN =
  'Die Brücke über die Alte Wied ist am Dienstag nach einem Unfall gesperrt worden. Die Sperrung gilt nach Angaben der Polizei bis Freitag. Ein Lastwagen hatte am Morgen das Geländer durchbrochen, der Fahrer blieb unverletzt. Die Umleitung führt über Obertal und Felden.';
/** The same in English. */
export const ENGLISH =
  'The bridge across the river was closed on Tuesday after a lorry had broken through the rail, and police said that it would stay closed for a week. The driver was not hurt. Traffic is being led through the villages of Upper Dale and Felden, the council said.';

/** How tests take inputs in. */
export const OPTIONS: IngestOptions = {
  language: 'auto',
  format: 'auto',
  published: null,
  maxSize: 1_000_000,
  stdin: Readable.from([]),
  now: '2024-06-01T00:00:00Z',
};

/** A folder for the files of a test. */
export function openFolder(): {
  readonly path: string;
  readonly file: (name: string, content: string | Uint8Array) => string;
  readonly remove: () => void;
} {
  const path = mkdtempSync(join(tmpdir(), 'regesta-ingest-'));
  return {
    path,
    file: (name, content) => {
      const file = join(path, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
      return file;
    },
    remove: () => rmSync(path, { recursive: true }),
  };
}

/** Everything that comes of inputs. */
export async function take(inputs: readonly string[], options: Partial<IngestOptions> = {}): Promise<Ingested[]> {
  const all: Ingested[] = [];
  for await (const one of ingest(inputs, { ...OPTIONS, ...options })) all.push(one);
  return all;
}

/** A page with a report. */
export function pageOf(text: string, title = 'Brücke gesperrt'): string {
  return `<html><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${text}</p></article></body></html>`;
}
