import type { Selectable } from 'kysely';
import type { Db } from './context.ts';
import { inPieces, pieces } from './lists.ts';
import type { Row, Tables } from './schema.ts';
import type { PreparedEntity } from './types.ts';

const ROWS = 200;

/**
 * Stores entities that are new and new names of known ones, each called by the first of its names by the alphabet, whichever
 * article came first; gives the number of each by its key. Always in the same order, so
 * that writers at the same time don't wait for each other in circles.
 */
export async function writeEntities(db: Db, entities: readonly PreparedEntity[]): Promise<Map<string, number>> {
  const byKey = new Map<string, PreparedEntity>();
  for (const entity of entities) {
    const first = byKey.get(entity.key) ?? entity;
    byKey.set(entity.key, entity.name < first.name ? { ...first, name: entity.name } : first);
  }
  const ids = new Map<string, number>();
  const take = async (keys: Iterable<string>): Promise<void> => {
    for (const { key, id, name } of await rowsOf(db, keys)) {
      ids.set(key, id);
      const first = byKey.get(key)!.name;
      if (first >= name) continue;
      await db.updateTable('entities').set({ name: first }).where('id', '=', id).where('name', '>', first).execute();
    }
  };
  const keys = [...byKey.keys()].sort();
  await take(keys);
  const fresh = keys.filter((key) => !ids.has(key)).map((key) => rowOf(byKey.get(key)!));
  for (const piece of pieces(fresh, ROWS))
    for (const { id, key } of await db
      .insertInto('entities')
      .values(piece)
      .onConflict((conflict) => conflict.column('key').doNothing())
      .returning(['id', 'key'])
      .execute())
      ids.set(key, id);
  // Another writer was sooner with these.
  await take(keys.filter((key) => !ids.has(key)));
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

function rowOf({ names: _, ...row }: PreparedEntity): Row<'entities'> {
  return row;
}

async function rowsOf(
  db: Db,
  keys: Iterable<string>,
): Promise<Pick<Selectable<Tables['entities']>, 'id' | 'key' | 'name'>[]> {
  const rows = [];
  for (const piece of inPieces(keys))
    rows.push(
      ...(await db
        .selectFrom('entities')
        .select(['id', 'key', 'name'])
        .where('key', 'in', piece)
        .orderBy('key')
        .execute()),
    );
  return rows;
}
