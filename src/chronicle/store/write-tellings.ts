import type { Db } from './context.ts';
import { pieces } from './lists.ts';
import type { PreparedTelling } from './types.ts';

const ROWS = 200;

/** What an article tells. */
export interface Told {
  readonly article: { readonly key: string };
  readonly published: string | null;
  readonly tellings: readonly PreparedTelling[];
}

/** Stores what articles tell, with claims, blocks and entities; gives the new tellings' numbers. */
export async function writeTellings(
  db: Db,
  articles: readonly Told[],
  ids: ReadonlyMap<string, number>,
  entities: ReadonlyMap<string, number>,
): Promise<number[]> {
  const told = articles.flatMap(({ article, published, tellings }) =>
    tellings.map((telling) => ({ article: ids.get(article.key)!, published, telling })),
  );
  const numbers = new Map<string, number>();
  const rows = told.map(({ article, published, telling: { key, own, start, end, facts } }) => {
    return { article, published, key, own, start, end, facts, event: null };
  });
  for (const piece of pieces(rows, ROWS))
    for (const { id, key } of await db.insertInto('tellings').values(piece).returning(['id', 'key']).execute())
      numbers.set(key, id);

  const of = (key: string): number => numbers.get(key)!;
  const claims = told.flatMap(({ article, telling }) =>
    telling.claims.map((claim) => ({ ...claim, article, telling: of(telling.key) })),
  );
  for (const piece of pieces(claims, ROWS)) await db.insertInto('claims').values(piece).execute();
  const blocks = told.flatMap(({ telling }) => telling.blocks.map((key) => ({ key, telling: of(telling.key) })));
  for (const piece of pieces(blocks, ROWS)) await db.insertInto('blocks').values(piece).execute();
  const roles = told.flatMap(({ telling }) =>
    telling.entities.map(({ key, role }) => ({ entity: entities.get(key)!, telling: of(telling.key), role })),
  );
  for (const piece of pieces(roles, ROWS)) await db.insertInto('telling_entities').values(piece).execute();
  return [...numbers.values()];
}
