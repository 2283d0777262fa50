import type { Ingested } from '../../ingest/types.ts';
import { articleKey } from '../keys.ts';
import { isSame, refusal } from '../store/supersede.ts';
import type { ItemVersion, Run, Store } from '../store/types.ts';

/** Follows what publishers change and withdraw while reports are added. */
export interface Revisions {
  /**
   * Takes note of an input before it is added, or of one that was rejected. Gives the input, or a reject in its place where
   * the chronicle has a newer version of it, or its publisher has withdrawn it for good.
   */
  readonly note: (input: Ingested) => Promise<Ingested>;
  /** Once all is added in a run: takes older versions and withdrawn reports out, in the same run; gives their number. */
  readonly settle: (run: Pick<Run, 'id' | 'counts'> | null) => Promise<number>;
}

/**
 * Starts with nothing noted. A report replaces those that came under the same address or id before, where its publisher
 * counts versions or says when they were made; the chronicle keeps which version came in which run, and what that changed.
 * `version`: the program's.
 */
export function followRevisions(store: Store, version: string): Revisions {
  const latest = new Map<string, ItemVersion>();
  return {
    note: async (input) => {
      const coming = versionIn(input);
      if (coming === null) return input;
      const refused = refusal(await store.versionOf(coming.uri), coming);
      if (refused !== null && input.reject === undefined) {
        const { id } = input.article;
        const item = input.item;
        return { reject: { input: id, line: null, id, code: 'superseded', reason: refused }, item };
      }
      if (refused === null) latest.set(coming.uri, coming);
      return input;
    },
    settle: async (run) => {
      const old = new Set<string>();
      const kept: ItemVersion[] = [];
      for (const one of latest.values()) {
        const before = await store.versionOf(one.uri);
        const under = (await store.findArticles(one.uri)).map(({ key }) => key);
        // A report that could not be stored replaces none.
        if (one.article !== null && (await store.findArticles(one.article)).length === 0) continue;
        for (const key of [...under, before?.article ?? null]) if (key !== null && key !== one.article) old.add(key);
        if (before === null || !isSame(before, one)) kept.push(one);
      }
      latest.clear();
      if (kept.length === 0 && old.size === 0) return 0;
      const id = run?.id ?? (await store.startRun('rm', version));
      await store.keepVersions(id, kept);
      const removed = old.size === 0 ? 0 : await store.remove(id, [...old]);
      if (removed > 0 || run === null) await store.finishRun(id, { ...run?.counts, removed });
      return removed;
    },
  };
}

/** What the publisher says of an input as one version of an item; null where it says nothing. */
function versionIn({ item, ...input }: Ingested): ItemVersion | null {
  if (item === null || item === undefined) return null;
  const { uri, version, created } = item;
  if (input.reject === undefined) {
    const status = 'usable';
    return version === null && created === null
      ? null
      : { uri, version, created, status, article: articleKey(input.article) };
  }
  const status = input.reject.code;
  if (status !== 'canceled' && status !== 'withheld') return null;
  return { uri, version, created, status, article: null };
}
