import type { CreateTableBuilder } from 'kysely';
import type { Db, Dialect } from '../dialect.ts';

/** Which versions of a publisher's items came, so that an older one never takes the place of a newer one. */
export async function second(db: Db, dialect: Dialect): Promise<void> {
  const { text } = dialect.types;
  const table = db.schema.createTable('versions') as CreateTableBuilder<string, string>;
  await dialect
    .keyed(
      table
        .addColumn('uri', text, (c) => c.notNull())
        .addColumn('run', 'integer', (c) => c.notNull().references('runs.id'))
        .addColumn('version', text)
        .addColumn('created', text)
        .addColumn('status', text, (c) => c.notNull())
        .addColumn('article', text)
        .addPrimaryKeyConstraint('versions_key', ['uri', 'run']),
    )
    .execute();
  await db.schema.createIndex('versions_by_run').on('versions').column('run').execute();
}
