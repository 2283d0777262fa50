import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { ingest } from '../src/ingest/ingest.ts';
import { loadReader } from '../src/load.ts';
import { RegestaRecord } from '../src/record.ts';

const FOLDER = import.meta.dirname;

/** The example reports, by file name. */
export const EXAMPLES: readonly string[] = readdirSync(FOLDER)
  .filter((name) => /\.(?:txt|md|html)$/u.test(name) && name !== 'README.md')
  .sort();

/** Where the parts of an example stand: its expected record, its facts. */
export function beside(name: string, part: 'expected' | 'facts'): string {
  return join(FOLDER, part, name.replace(/\.\w+$/u, '.json'));
}

/** The record of an example, as `regesta read` writes it, with the file's name as its id. */
export async function readExample(name: string): Promise<RegestaRecord> {
  const options = {
    language: 'auto',
    format: 'auto',
    published: null,
    maxSize: 1e6,
    stdin: Readable.from([]),
  } as const;
  for await (const input of ingest([join(FOLDER, name)], options)) {
    if (input.reject !== undefined) throw new Error(`${name}: ${input.reject.reason}`);
    const article = { ...input.article, id: name };
    return RegestaRecord.parse((await loadReader(article.language)).read(article).record);
  }
  throw new Error(`${name} holds no report`);
}
