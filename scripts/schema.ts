import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ChronicleEvent } from '../src/chronicle/event.ts';
import { RegestaRecord } from '../src/record.ts';

/** The record's JSON Schema (draft 2020-12), written to docs/record.schema.json: `npx tsx scripts/schema.ts`. */
export function recordSchema(): string {
  const schema = z.toJSONSchema(RegestaRecord, { target: 'draft-2020-12' });
  return `${JSON.stringify({ title: 'Regesta record, version 1', ...schema }, null, 2)}\n`;
}

/** The event's JSON Schema (draft 2020-12), written to docs/event.schema.json by the same command. */
export function eventSchema(): string {
  const schema = z.toJSONSchema(ChronicleEvent, { target: 'draft-2020-12' });
  return `${JSON.stringify({ title: 'Regesta event, version 1', ...schema }, null, 2)}\n`;
}

if (process.argv[1] === import.meta.filename) {
  const docs = join(import.meta.dirname, '../docs');
  writeFileSync(join(docs, 'record.schema.json'), recordSchema());
  writeFileSync(join(docs, 'event.schema.json'), eventSchema());
}
