import { isCopy } from '../copies/index.ts';
import type { Db } from './context.ts';
import { inPieces, pieces } from './lists.ts';
import type { Prepared } from './types.ts';

const ROWS = 200;
/** Articles whose neighbours are looked up at once. */
const TOGETHER = 32;

/** Keeps by what near-copies of articles are found. */
export async function writeBands(
  db: Db,
  articles: readonly Prepared[],
  ids: ReadonlyMap<string, number>,
): Promise<void> {
  const bands = articles.flatMap(({ article, bands }) => bands.map((key) => ({ key, article: ids.get(article.key)! })));
  for (const piece of pieces(bands, ROWS)) await db.insertInto('bands').values(piece).execute();
}

/** Finds near-copies of articles that have just been stored, and keeps the pairs both ways. */
export async function findCopies(
  db: Db,
  articles: readonly Prepared[],
  ids: ReadonlyMap<string, number>,
): Promise<void> {
  const pairs = new Map<string, { a: number; b: number }>();
  for (const some of pieces(articles, TOGETHER)) {
    const near = await sharing(
      db,
      some.map(({ article }) => ids.get(article.key)!),
    );
    for (const { article, sketch } of some) {
      const own = ids.get(article.key)!;
      for (const { id, sketch: other } of near.get(own) ?? []) {
        if (!isCopy(sketch, other)) continue;
        pairs.set(`${own} ${id}`, { a: own, b: id });
        pairs.set(`${id} ${own}`, { a: id, b: own });
      }
    }
  }
  for (const piece of pieces([...pairs.values()], ROWS)) await db.insertInto('copies').values(piece).execute();
}

interface Neighbour {
  readonly id: number;
  readonly sketch: Uint8Array;
}

/** The articles that share a band with each of some. */
async function sharing(db: Db, articles: readonly number[]): Promise<Map<number, Neighbour[]>> {
  const found = new Map<number, Neighbour[]>();
  for (const piece of inPieces(articles)) {
    const pairs = await db
      .selectFrom('bands as own')
      .innerJoin('bands as other', 'other.key', 'own.key')
      .select(['own.article', 'other.article as near'])
      .distinct()
      .where('own.article', 'in', piece)
      .whereRef('other.article', '!=', 'own.article')
      .execute();
    const sketches = new Map<number, Uint8Array>();
    for (const some of inPieces(new Set(pairs.map(({ near }) => near))))
      for (const { article, sketch } of await db
        .selectFrom('texts')
        .select(['article', 'sketch'])
        .where('article', 'in', some)
        .execute())
        sketches.set(article, sketch);
    for (const { article, near } of pairs)
      found.set(article, [...(found.get(article) ?? []), { id: near, sketch: sketches.get(near)! }]);
  }
  return found;
}
