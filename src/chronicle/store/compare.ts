import { EDGE, linkKind, score } from '../merge/index.ts';
import type { Db, StoreContext, Telling } from './context.ts';
import { inPieces, pieces } from './lists.ts';
import type { Row } from './schema.ts';
import { tellingsById } from './tellings.ts';

const ROWS = 200;
/** New tellings whose neighbours are looked up at once. */
const TOGETHER = 64;

/** Compares new tellings with those that share a block with them, and keeps the pairs that are alike or linked. */
export async function comparePairs(store: StoreContext, db: Db, fresh: readonly Telling[]): Promise<void> {
  const isFresh = new Set(fresh.map(({ id }) => id));
  const found: Row<'pairs'>[] = [];
  for (const some of pieces(fresh, TOGETHER)) {
    const near = await neighbours(db, some);
    const others = new Map(
      (await tellingsById(store, db, new Set([...near.values()].flat()))).map((one) => [one.id, one]),
    );
    for (const telling of some)
      for (const id of near.get(telling.id) ?? []) {
        const other = others.get(id)!;
        // Of two new ones the later compares.
        if (other.article === telling.article || (isFresh.has(id) && id > telling.id)) continue;
        const alike = score(telling.claim, other.claim);
        const link = linkKind(telling.claim, other.claim);
        if (alike >= EDGE || link !== null) found.push({ a: telling.id, b: id, score: alike, link });
      }
  }
  for (const piece of pieces(found, ROWS)) await db.insertInto('pairs').values(piece).execute();
}

/** The tellings that share a block with each of some. */
async function neighbours(db: Db, tellings: readonly Telling[]): Promise<Map<number, number[]>> {
  const found = new Map<number, number[]>();
  for (const piece of inPieces(tellings.map(({ id }) => id))) {
    const rows = await db
      .selectFrom('blocks as own')
      .innerJoin('blocks as other', 'other.key', 'own.key')
      .select(['own.telling', 'other.telling as near'])
      .distinct()
      .where('own.telling', 'in', piece)
      .whereRef('other.telling', '!=', 'own.telling')
      .execute();
    for (const { telling, near } of rows) {
      const known = found.get(telling);
      if (known === undefined) found.set(telling, [near]);
      else known.push(near);
    }
  }
  return found;
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
