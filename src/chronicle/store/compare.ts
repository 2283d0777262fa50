import { EDGE, linkKind, score } from '../merge/index.ts';
import type { Db, StoreContext, Telling } from './context.ts';
import { inPieces, pieces } from './lists.ts';
import type { Row } from './schema.ts';
import { tellingsById } from './tellings.ts';

const ROWS = 200;

/** Compares new tellings with those that share a block with them, and keeps the pairs that are alike or linked. */
export async function comparePairs(store: StoreContext, db: Db, fresh: readonly Telling[]): Promise<void> {
  const isFresh = new Set(fresh.map(({ id }) => id));
  const found: Row<'pairs'>[] = [];
  for (const telling of fresh) {
    const near = await neighbours(db, telling.id);
    for (const other of await tellingsById(store, db, near)) {
      // Of two new ones the later compares.
      if (other.article === telling.article || (isFresh.has(other.id) && other.id > telling.id)) continue;
      const alike = score(telling.claim, other.claim);
      const link = linkKind(telling.claim, other.claim);
      if (alike >= EDGE || link !== null) found.push({ a: telling.id, b: other.id, score: alike, link });
    }
  }
  for (const piece of pieces(found, ROWS)) await db.insertInto('pairs').values(piece).execute();
}

async function neighbours(db: Db, telling: number): Promise<number[]> {
  const rows = await db
    .selectFrom('blocks as own')
    .innerJoin('blocks as other', 'other.key', 'own.key')
    .select('other.telling')
    .distinct()
    .where('own.telling', '=', telling)
    .where('other.telling', '!=', telling)
    .execute();
  return rows.map((row) => row.telling);
}

/** An edge between tellings. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** All edges that leave the tellings. */
export async function edgesOf(db: Db, tellings: Iterable<number>): Promise<Edge[]> {
  const edges = new Map<string, Edge>();
  for (const piece of inPieces(tellings)) {
    for (const end of ['a', 'b'] as const) {
      const rows = await db
        .selectFrom('pairs')
        .select(['a', 'b', 'score'])
        .where(end, 'in', piece)
        .where('score', '>=', EDGE)
        .execute();
      for (const row of rows) edges.set(`${row.a} ${row.b}`, row);
    }
  }
  return [...edges.values()];
}
