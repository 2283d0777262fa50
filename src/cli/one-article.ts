import { ingest } from '../ingest/ingest.ts';
import type { Ingested } from '../ingest/types.ts';
import { Failure, UsageError } from './exit.ts';
import type { Io } from './io.ts';
import { type InputOptions, ingestOptions } from './options.ts';

/** Takes one report out of a file: the only one, or the one of the given id out of a corpus. */
export async function oneArticle(
  file: string,
  id: string | undefined,
  options: InputOptions,
  io: Io,
): Promise<Extract<Ingested, { article: unknown }>> {
  let found: Extract<Ingested, { article: unknown }> | null = null;
  for await (const input of ingest([file], { ...ingestOptions(options), stdin: io.stdin })) {
    if (input.reject !== undefined) {
      if (input.reject.line === null || input.reject.id === id) throw new Failure(`${file}: ${input.reject.reason}`);
      continue;
    }
    if (id === undefined ? found !== null : input.article.id !== id) {
      if (id === undefined) throw new UsageError(`${file} holds more than one report; say which with --article ID`);
      continue;
    }
    found = input;
    if (id !== undefined) break;
  }
  if (found === null)
    throw new UsageError(id === undefined ? `${file} holds no report` : `${file} holds no report "${id}"`);
  return found;
}
