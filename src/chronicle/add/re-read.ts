import type { Note } from '../../ingest/types.ts';
import type { Store } from '../store/types.ts';
import type { Incoming } from './reader.ts';

const PAGE = 100;
/** Diagnostics that come from taking an article in, which is not done again, and not from reading it. */
const TAKEN_IN: ReadonlySet<string> = new Set<Note['code']>([
  'encoding',
  'mojibake',
  'date',
  'language',
  'partial',
  'kind',
  'version',
]);

/** The stored articles that were read by another version or codebook than `reading`, as they were added. */
export async function* outdated(store: Store, reading: string, all: boolean): AsyncGenerator<Incoming> {
  let after: string | null = null;
  for (;;) {
    const page: readonly { readonly key: string; readonly reading: string }[] = await store.articles(after, PAGE);
    for (const { key, reading: was } of page) {
      if (!all && was === reading) continue;
      const article = await store.article(key);
      if (article !== null) yield { article, notes: await notesOf(store, key) };
    }
    if (page.length < PAGE) return;
    after = page.at(-1)!.key;
  }
}

async function notesOf(store: Store, key: string): Promise<Note[]> {
  const diagnostics = (await store.record(key))?.diagnostics ?? [];
  return diagnostics.flatMap(({ code, message }) =>
    TAKEN_IN.has(code) ? [{ code: code as Note['code'], message }] : [],
  );
}
