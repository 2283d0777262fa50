import { sql } from 'kysely';
import type { Db, Dialect } from '../dialect.ts';

/** What entities are called, so that they can be offered to choose from. */
export async function fourth(db: Db, { types: { text } }: Dialect): Promise<void> {
  await db.schema
    .alterTable('entities')
    .addColumn('name', text, (c) => c.notNull().defaultTo(''))
    .execute();
  await sql`update entities set name = coalesce((select min(name) from entity_names where entity = id), key)`.execute(
    db,
  );
}
