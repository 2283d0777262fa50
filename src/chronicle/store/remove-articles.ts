import { edgesOf } from './compare.ts';
import type { Db, StoreContext } from './context.ts';
import { inPieces } from './lists.ts';
import { regroup } from './regroup.ts';
import type { Prepared } from './types.ts';
import { saveAlias } from './write-events.ts';

/** What is to be looked at again once tellings are gone. */
export interface Cleared {
  /** Tellings that were alike to those, or in one event with them. */
  readonly touched: ReadonlySet<number>;
  /** Events that those were part of. */
  readonly gone: ReadonlySet<string>;
}

/** Takes articles out with all that only they told, and makes the events anew that they had a part in. Gives the number. */
export async function removeArticles(
  store: StoreContext,
  db: Db,
  run: number,
  keys: readonly string[],
): Promise<number> {
  const ids: number[] = [];
  for (const piece of inPieces(keys))
    ids.push(...(await db.selectFrom('articles').select('id').where('key', 'in', piece).execute()).map(({ id }) => id));
  const cleared = await clearTellings(db, ids, () => false);
  await store.dialect.fullText.remove(db, ids);
  for (const piece of inPieces(ids)) await db.deleteFrom('articles').where('id', 'in', piece).execute();
  await regroup(store, db, run, cleared.touched, cleared.gone);
  return ids.length;
}

/** Clears away what earlier readings of articles found, before another reading of them is stored. */
export async function clearReadings(store: StoreContext, db: Db, articles: readonly Prepared[]): Promise<Cleared> {
  const ids: number[] = [];
  for (const piece of inPieces(articles.map(({ article }) => article.key)))
    ids.push(...(await db.selectFrom('articles').select('id').where('key', 'in', piece).execute()).map(({ id }) => id));
  if (ids.length === 0) return { touched: new Set(), gone: new Set() };
  const coming = new Set(articles.flatMap(({ tellings }) => tellings.map(({ own }) => own)));
  const cleared = await clearTellings(db, ids, (own) => !coming.has(own));
  await store.dialect.fullText.remove(db, ids);
  for (const piece of inPieces(ids)) {
    await db.deleteFrom('bands').where('article', 'in', piece).execute();
    await db.deleteFrom('copies').where('a', 'in', piece).execute();
    await db.deleteFrom('copies').where('b', 'in', piece).execute();
  }
  return cleared;
}

/** Deletes the tellings of articles. `lost` tells whether an id that a telling gave has to be kept as an alias. */
export async function clearTellings(
  db: Db,
  articles: readonly number[],
  lost: (own: string) => boolean,
): Promise<Cleared> {
  const removed = new Map<number, string | null>();
  for (const piece of inPieces(articles)) {
    const rows = await db
      .selectFrom('tellings')
      .innerJoin('articles', 'articles.id', 'tellings.article')
      .select(['tellings.id', 'tellings.own', 'tellings.event', 'tellings.start', 'tellings.end', 'articles.key'])
      .where('tellings.article', 'in', piece)
      .execute();
    for (const { id, own, event, start, end, key } of rows) {
      removed.set(id, event);
      if (lost(own)) await saveAlias(db, { id: own, article: key, start, end });
    }
  }
  const touched = new Set<number>();
  const gone = new Set([...removed.values()].filter((event) => event !== null));
  for (const { a, b } of await edgesOf(db, removed.keys())) for (const id of [a, b]) touched.add(id);
  for (const piece of inPieces(gone))
    for (const { id } of await db.selectFrom('tellings').select('id').where('event', 'in', piece).execute())
      touched.add(id);
  for (const id of removed.keys()) touched.delete(id);
  for (const piece of inPieces(removed.keys())) await db.deleteFrom('tellings').where('id', 'in', piece).execute();
  return { touched, gone };
}
