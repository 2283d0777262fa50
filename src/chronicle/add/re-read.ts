import type { Store } from '../store/types.ts';
import type { Incoming } from './reader.ts';

const PAGE = 100;

/** The stored articles that were read by another version or codebook than `reading`, as they were added. */
export async function* outdated(store: Store, reading: string, all: boolean): AsyncGenerator<Incoming> {
  let after: string | null = null;
  for (;;) {
    const page: readonly { readonly key: string; readonly reading: string }[] = await store.articles(after, PAGE);
    for (const { key, reading: was } of page) {
      if (!all && was === reading) continue;
      const article = await store.article(key);
      if (article !== null) yield { article, notes: [] };
    }
    if (page.length < PAGE) return;
    after = page.at(-1)!.key;
  }
}
