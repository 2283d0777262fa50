import type { Ingested } from '../ingest/types.ts';
import type { Reader } from '../read.ts';
import type { RegestaRecord } from '../record.ts';

/** Checks a record against the schema and gives it back; throws where it doesn't fit. */
export type Check = (record: RegestaRecord) => RegestaRecord;

/**
 * The check of records that go to programs. A record that is only laid out for a person does without: making the schema
 * ready takes longer than reading a short report.
 */
export async function checkFor(format: string): Promise<Check> {
  if (format === 'text' || format === 'html') return (record) => record;
  const { RegestaRecord: schema } = await import('../record.ts');
  return (record) => schema.parse(record);
}

/** The record of an article; an error where reading fails, which must not stop the reports after it. */
export function readOne(
  reader: Reader,
  { article, notes }: Extract<Ingested, { article: unknown }>,
  check: Check,
): RegestaRecord | Error {
  try {
    const { record } = reader.read(article);
    // What was found out on the way in belongs to the record.
    const found = notes.map(({ code, message }) => ({ level: 'warning' as const, code, message, span: null }));
    return check(notes.length === 0 ? record : { ...record, diagnostics: [...found, ...record.diagnostics] });
  } catch (error) {
    return error as Error;
  }
}
