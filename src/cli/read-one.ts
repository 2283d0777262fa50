import type { Ingested } from '../ingest/types.ts';
import type { Reader } from '../read.ts';
import { RegestaRecord } from '../record.ts';

/** The record of an article, checked against its schema; an error where reading fails, which must not stop the next ones. */
export function readOne(
  reader: Reader,
  { article, notes }: Extract<Ingested, { article: unknown }>,
): RegestaRecord | Error {
  try {
    const { record } = reader.read(article);
    // What was found out on the way in belongs to the record.
    const found = notes.map(({ code, message }) => ({ level: 'warning' as const, code, message, span: null }));
    return RegestaRecord.parse({ ...record, diagnostics: [...found, ...record.diagnostics] });
  } catch (error) {
    return error as Error;
  }
}
