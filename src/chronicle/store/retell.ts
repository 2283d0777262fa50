import { toldIn } from '../add/told.ts';
import { layMarks } from '../marks/lay.ts';
import { comparePairs } from './compare.ts';
import type { Db, StoreContext } from './context.ts';
import { inPieces } from './lists.ts';
import { marksIn } from './marks.ts';
import { unpackRecord } from './pack.ts';
import { recordsOf } from './records.ts';
import { type Cleared, clearTellings } from './remove-articles.ts';
import { tellingsById } from './tellings.ts';
import type { Prepared } from './types.ts';
import { writeEntities } from './write-entities.ts';
import { writeTellings } from './write-tellings.ts';

/** Articles with what they tell as people marked it; their records stay as they were read. */
export async function asMarked(db: Db, articles: readonly Prepared[]): Promise<readonly Prepared[]> {
  const marks = await marksIn(
    db,
    articles.map(({ article }) => article.key),
  );
  return articles.map((prepared) => {
    const { key, text } = prepared.article;
    const own = marks.get(key);
    return own === undefined
      ? prepared
      : { ...prepared, ...toldIn(key, layMarks(unpackRecord(prepared.record, text), own)) };
  });
}

/**
 * Stores anew what articles tell, after people marked something in them or took that back. Gives the tellings of which events
 * are to be made again, and the events that lost some; articles that aren't there are left out.
 */
export async function retell(store: StoreContext, db: Db, keys: readonly string[]): Promise<Cleared> {
  const ids = new Map<string, number>();
  const dates = new Map<string, string | null>();
  for (const piece of inPieces(keys)) {
    const rows = await db.selectFrom('articles').select(['id', 'key', 'published']).where('key', 'in', piece).execute();
    for (const { id, key, published } of rows) {
      ids.set(key, id);
      dates.set(key, published);
    }
  }
  if (ids.size === 0) return { touched: new Set(), gone: new Set() };
  const told = [...(await recordsOf(db, ids.values())).values()].map(({ key, record }) => {
    return { article: { key }, published: dates.get(key)!, ...toldIn(key, record) };
  });
  const coming = new Set(told.flatMap(({ tellings }) => tellings.map(({ own }) => own)));
  const { touched, gone } = await clearTellings(db, [...ids.values()], (own) => !coming.has(own));
  const entities = await writeEntities(
    db,
    told.flatMap((one) => one.entities),
  );
  const fresh = await writeTellings(db, told, ids, entities);
  await store.locks.names(
    told.flatMap(({ tellings }) => tellings.flatMap(({ blocks }) => blocks.map((key) => `block ${key}`))),
  );
  await comparePairs(store, db, await tellingsById(store, db, fresh));
  return { touched: new Set([...touched, ...fresh]), gone };
}
