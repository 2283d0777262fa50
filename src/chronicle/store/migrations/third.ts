import type { CreateTableBuilder } from 'kysely';
import type { Db, Dialect } from '../dialect.ts';
import { relist } from '../listed.ts';

/** Events by the names in them, in the order of lists, so that a page of those of a frequent name is read in one go; articles by publisher. */
export async function third(db: Db, dialect: Dialect): Promise<void> {
  const { text } = dialect.types;
  const table = db.schema.createTable('listed') as CreateTableBuilder<string, string>;
  await dialect
    .keyed(
      table
        .addColumn('key', text, (c) => c.notNull())
        .addColumn('day', text, (c) => c.notNull())
        .addColumn('event', text, (c) => c.notNull().references('events.id').onDelete('cascade'))
        .addColumn('type', text, (c) => c.notNull())
        .addColumn('wide', 'integer', (c) => c.notNull())
        .addPrimaryKeyConstraint('listed_key', ['key', 'day', 'event']),
    )
    .execute();
  await db.schema.createIndex('listed_by_event').on('listed').column('event').execute();
  await db.schema.createIndex('articles_by_publisher').on('articles').column('publisher').execute();
  await relist(db, null);
}
