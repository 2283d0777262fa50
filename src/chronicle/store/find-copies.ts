import { isCopy } from '../copies/index.ts';
import type { Db } from './context.ts';
import { inPieces, pieces } from './lists.ts';
import type { Prepared } from './types.ts';

const ROWS = 200;

/** Finds near-copies of articles that have just been stored, and keeps the pairs both ways. */
export async function findCopies(
  db: Db,
  articles: readonly Prepared[],
  ids: ReadonlyMap<string, number>,
): Promise<void> {
  const bands = articles.flatMap(({ article, bands }) => bands.map((key) => ({ key, article: ids.get(article.key)! })));
  for (const piece of pieces(bands, ROWS)) await db.insertInto('bands').values(piece).execute();
  const pairs = new Map<string, { a: number; b: number }>();
  for (const { article, sketch, bands: keys } of articles) {
    const own = ids.get(article.key)!;
    for (const { id, sketch: other } of await sharing(db, keys, own)) {
      if (!isCopy(sketch, other)) continue;
      pairs.set(`${own} ${id}`, { a: own, b: id });
      pairs.set(`${id} ${own}`, { a: id, b: own });
    }
  }
  for (const piece of pieces([...pairs.values()], ROWS)) await db.insertInto('copies').values(piece).execute();
}

async function sharing(db: Db, keys: readonly number[], own: number): Promise<{ id: number; sketch: Uint8Array }[]> {
  const near = new Set<number>();
  for (const piece of inPieces(keys)) {
    const rows = await db.selectFrom('bands').select('article').distinct().where('key', 'in', piece).execute();
    for (const { article } of rows) if (article !== own) near.add(article);
  }
  const found: { id: number; sketch: Uint8Array }[] = [];
  for (const piece of inPieces(near))
    found.push(
      ...(await db.selectFrom('texts').select(['article as id', 'sketch']).where('article', 'in', piece).execute()),
    );
  return found;
}
