import { articleKey } from '../chronicle/keys.ts';
import type { Store } from '../chronicle/store/types.ts';
import type { Ingested } from '../ingest/types.ts';

/** Follows what publishers change and withdraw while reports are added. */
export interface Revisions {
  /** Takes note of an input before it is added, or of one that was rejected. */
  readonly note: (input: Ingested) => void;
  /** Once all is added: takes older versions and withdrawn reports out, as a run of its own; gives their number. */
  readonly settle: () => Promise<number>;
}

/**
 * Starts with nothing noted. A report replaces those that came under the same address or id before, where its publisher
 * counts versions or says when they were made; the chronicle's log of runs keeps what that changed.
 */
export function followRevisions(store: Store): Revisions {
  /** The key of the article that counts now, by uri; null where none does any more. */
  const latest = new Map<string, string | null>();
  return {
    note: (input) => {
      const { item } = input;
      if (item === null || item === undefined) return;
      if (input.reject !== undefined) {
        if (input.reject.code === 'canceled' || input.reject.code === 'withheld') latest.set(item.uri, null);
      } else if (item.version !== null || item.created !== null) {
        latest.set(item.uri, articleKey(input.article));
      }
    },
    settle: async () => {
      const old: string[] = [];
      for (const [uri, now] of latest) {
        const here = (await store.findArticles(uri)).map(({ key }) => key);
        // A report that could not be stored replaces none.
        if (now === null || here.includes(now)) old.push(...here.filter((key) => key !== now));
      }
      latest.clear();
      if (old.length === 0) return 0;
      const { version } = await import('./version.ts');
      const run = await store.startRun('rm', version());
      const removed = await store.remove(run, [...new Set(old)]);
      await store.finishRun(run, { removed });
      return removed;
    },
  };
}
