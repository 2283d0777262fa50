import type { Db } from './context.ts';
import { inPieces, pieces } from './lists.ts';
import type { PreparedEntity } from './types.ts';

const ROWS = 200;

/**
 * Stores entities that are new and new names of known ones; gives the number of each by its key. Always in the same order, so
 * that writers at the same time don't wait for each other in circles.
 */
export async function writeEntities(db: Db, entities: readonly PreparedEntity[]): Promise<Map<string, number>> {
  const byKey = new Map<string, PreparedEntity>();
  for (const entity of entities) if (!byKey.has(entity.key)) byKey.set(entity.key, entity);
  const ids = await numbersOf(db, byKey.keys());
  const fresh = [...byKey.values()]
    .filter(({ key }) => !ids.has(key))
    .map(({ names: _, ...row }) => row)
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  for (const piece of pieces(fresh, ROWS))
    for (const { id, key } of await db
      .insertInto('entities')
      .values(piece)
      .onConflict((conflict) => conflict.column('key').doNothing())
      .returning(['id', 'key'])
      .execute())
      ids.set(key, id);
  // Another writer was sooner with these.
  const others = fresh.filter(({ key }) => !ids.has(key)).map(({ key }) => key);
  for (const [key, id] of await numbersOf(db, others)) ids.set(key, id);
  const names = new Map(
    entities.flatMap(({ key, names }) =>
      names.map((name) => [`${key}\0${name.folded}\0${name.name}`, { entity: ids.get(key)!, ...name }] as const),
    ),
  );
  const sorted = [...names].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  for (const piece of pieces(sorted, ROWS))
    await db
      .insertInto('entity_names')
      .values(piece)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  return ids;
}

async function numbersOf(db: Db, keys: Iterable<string>): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  for (const piece of inPieces(keys))
    for (const { id, key } of await db.selectFrom('entities').select(['id', 'key']).where('key', 'in', piece).execute())
      ids.set(key, id);
  return ids;
}
