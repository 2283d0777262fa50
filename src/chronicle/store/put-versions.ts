import type { Db, StoreContext } from './context.ts';
import { findArticles } from './read-articles.ts';
import { removeArticles } from './remove-articles.ts';
import { isSame, refusal } from './supersede.ts';
import type { ItemVersion, Prepared, VersionsPut } from './types.ts';
import { keepVersions, versionOf } from './versions.ts';
import { putArticles } from './write-articles.ts';

/**
 * Stores articles that their publishers count versions of, as one with what that replaces and withdraws. In whatever order
 * versions come, and however often, the newest stands in the end. `coming`: in the order in which they came.
 */
export async function putVersions(
  store: StoreContext,
  db: Db,
  run: number,
  articles: readonly Prepared[],
  coming: readonly ItemVersion[],
): Promise<VersionsPut> {
  const latest = new Map<string, ItemVersion>();
  const kept = new Map<string, ItemVersion>();
  const old = new Set<string>();
  const superseded = new Map<string, string>();
  for (const one of coming) {
    const here = latest.get(one.uri) ?? (await versionOf(db, one.uri));
    const why = refusal(here, one);
    if (why !== null) {
      if (one.article !== null && one.article !== here!.article) superseded.set(one.article, why);
      continue;
    }
    const under = (await findArticles(db, one.uri)).map(({ key }) => key);
    for (const key of [...under, here?.article ?? null]) if (key !== null && key !== one.article) old.add(key);
    latest.set(one.uri, one);
    if (here === null || !isSame(here, one)) kept.set(one.uri, one);
  }
  const standing = new Set([...latest.values()].map(({ article }) => article));
  const isWanted = (key: string): boolean => standing.has(key) || !(superseded.has(key) || old.has(key));
  await putArticles(
    store,
    db,
    run,
    articles.filter(({ article }) => isWanted(article.key)),
    false,
  );
  await keepVersions(db, run, [...kept.values()]);
  const gone = [...old].filter((key) => !isWanted(key));
  const removed = gone.length === 0 ? 0 : await removeArticles(store, db, run, gone);
  for (const key of superseded.keys()) if (isWanted(key)) superseded.delete(key);
  return { superseded, removed };
}
