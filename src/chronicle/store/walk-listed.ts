import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Db } from './context.ts';
import type { Tables } from './schema.ts';

/** Where something stands in the order of lists. */
export type Position = Pick<Tables['events'], 'day'> & { readonly id: string };

const MOST = 4096;

/**
 * Walks through the events that are listed under any of the keys, in the order of lists, and hands them on portion by
 * portion, until `take` says that it has enough. `conditions` are about columns of that table. The first portion is as
 * large as `first`.
 */
export async function walkListed(
  db: Db,
  keys: readonly string[],
  conditions: readonly RawBuilder<SqlBool>[],
  after: Position | null,
  first: number,
  take: (events: readonly string[]) => Promise<boolean>,
): Promise<void> {
  let [at, size] = [after, first];
  for (;;) {
    const portion = await portionOf(db, keys, conditions, at, size);
    if (portion.length === 0) return;
    const enough = await take(portion.map(({ id }) => id));
    if (enough || portion.length < size) return;
    at = portion.at(-1)!;
    size = Math.min(MOST, size * 2);
  }
}

/** The next events, each once. Every key is asked for as many: together they hold the next ones of all. */
async function portionOf(
  db: Db,
  keys: readonly string[],
  conditions: readonly RawBuilder<SqlBool>[],
  after: Position | null,
  size: number,
): Promise<Position[]> {
  const found = new Map<string, Position>();
  for (const key of keys) {
    let query = db.selectFrom('listed').select(['day', 'event as id']).where('key', '=', key);
    for (const condition of conditions) query = query.where(condition);
    if (after !== null) query = query.where(sql<SqlBool>`(day, event) > (${after.day}, ${after.id})`);
    for (const row of await query.orderBy('day').orderBy('event').limit(size).execute()) found.set(row.id, row);
  }
  return [...found.values()].sort((a, b) => (a.day + a.id < b.day + b.id ? -1 : 1)).slice(0, size);
}
