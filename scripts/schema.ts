import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { RegestaRecord } from '../src/record.ts';

/** The record's JSON Schema (draft 2020-12), written to docs/record.schema.json: `npx tsx scripts/schema.ts`. */
export function recordSchema(): string {
  const schema = z.toJSONSchema(RegestaRecord, { target: 'draft-2020-12' });
  return `${JSON.stringify({ title: 'Regesta record, version 1', ...schema }, null, 2)}\n`;
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(join(import.meta.dirname, '../docs/record.schema.json'), recordSchema());
}
