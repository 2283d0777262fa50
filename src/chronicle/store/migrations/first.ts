import { type CreateTableBuilder, sql } from 'kysely';
import type { Db, Dialect } from '../dialect.ts';

type Table = CreateTableBuilder<string, string>;

/** The first form of the tables. Once released, this file never changes; a change is a migration of its own. */
export async function first(db: Db, dialect: Dialect): Promise<void> {
  const { bytes, text } = dialect.types;
  const table = async (name: string, build: (table: Table) => Table): Promise<void> => {
    await build(db.schema.createTable(name) as Table).execute();
  };
  const index = async (on: string, ...columns: string[]): Promise<void> => {
    await db.schema
      .createIndex(`${on}_by_${columns.join('_')}`)
      .on(on)
      .columns(columns)
      .execute();
  };

  await table('meta', (t) =>
    t.addColumn('key', text, (c) => c.primaryKey()).addColumn('value', text, (c) => c.notNull()),
  );
  await table('runs', (t) =>
    dialect
      .serial(t, 'id')
      .addColumn('kind', text, (c) => c.notNull())
      .addColumn('version', text, (c) => c.notNull())
      .addColumn('codebook', text, (c) => c.notNull())
      .addColumn('started', text, (c) => c.notNull())
      .addColumn('finished', text)
      .addColumn('counts', text, (c) => c.notNull()),
  );

  await table('articles', (t) =>
    dialect
      .serial(t, 'id')
      .addColumn('key', text, (c) => c.notNull().unique())
      .addColumn('name', text, (c) => c.notNull())
      .addColumn('sha256', text, (c) => c.notNull())
      .addColumn('language', text, (c) => c.notNull())
      .addColumn('title', text)
      .addColumn('url', text)
      .addColumn('publisher', text)
      .addColumn('stated', text)
      .addColumn('origin', text)
      .addColumn('published', text)
      .addColumn('reading', text, (c) => c.notNull())
      .addColumn('run', 'integer', (c) => c.notNull().references('runs.id')),
  );
  await table('article_names', (t) =>
    dialect.keyed(
      ofArticle(t.addColumn('name', text, (c) => c.notNull())).addPrimaryKeyConstraint('article_names_key', [
        'name',
        'article',
      ]),
    ),
  );
  await index('article_names', 'article');
  await table('texts', (t) =>
    t
      .addColumn('article', 'integer', (c) => c.primaryKey().references('articles.id').onDelete('cascade'))
      .addColumn('text', text, (c) => c.notNull())
      .addColumn('sketch', bytes, (c) => c.notNull()),
  );
  await table('records', (t) =>
    t
      .addColumn('article', 'integer', (c) => c.primaryKey().references('articles.id').onDelete('cascade'))
      .addColumn('schema', text, (c) => c.notNull())
      .addColumn('data', bytes, (c) => c.notNull()),
  );
  await dialect.fullText.create(db);

  await table('events', (t) =>
    t
      .addColumn('id', text, (c) => c.primaryKey())
      .addColumn('anchor', 'integer', (c) => c.notNull())
      .addColumn('title', text, (c) => c.notNull())
      .addColumn('type', text, (c) => c.notNull())
      .addColumn('mode', text)
      .addColumn('earliest', text)
      .addColumn('latest', text)
      .addColumn('precision', text)
      .addColumn('basis', text, (c) => c.notNull())
      .addColumn('status', text, (c) => c.notNull())
      .addColumn('day', text, (c) => c.notNull())
      .addColumn('reports', 'integer', (c) => c.notNull())
      .addColumn('decided', 'integer', (c) => c.notNull())
      .addColumn('rejected', 'integer', (c) => c.notNull())
      .addColumn('wide', 'integer', (c) => c.notNull()),
  );
  await index('events', 'day', 'id');
  await index('events', 'type', 'day', 'id');
  // What is rarely so and often asked for.
  for (const [name, column, least] of [
    ['merged', 'reports', 2],
    ['decided', 'decided', 1],
    ['wide', 'wide', 1],
  ] as const)
    await db.schema
      .createIndex(`events_${name}`)
      .on('events')
      .columns(['day', 'id'])
      .where(sql.ref(column), '>=', sql.lit(least))
      .execute();
  await table('tellings', (t) =>
    ofArticle(dialect.serial(t, 'id'))
      .addColumn('key', text, (c) => c.notNull().unique())
      .addColumn('own', text, (c) => c.notNull().unique())
      .addColumn('published', text)
      .addColumn('start', 'integer', (c) => c.notNull())
      .addColumn('end', 'integer', (c) => c.notNull())
      .addColumn('facts', text, (c) => c.notNull())
      .addColumn('event', text, (c) => c.references('events.id')),
  );
  await index('tellings', 'article');
  await index('tellings', 'event');
  await table('claims', (t) =>
    dialect.keyed(
      ofTelling(ofArticle(t))
        .addColumn('claim', text, (c) => c.notNull())
        .addColumn('type', text, (c) => c.notNull())
        .addColumn('mode', text)
        .addColumn('status', text, (c) => c.notNull())
        .addColumn('earliest', text)
        .addColumn('latest', text)
        .addColumn('trigger_start', 'integer', (c) => c.notNull())
        .addColumn('trigger_end', 'integer', (c) => c.notNull())
        .addColumn('evidence_start', 'integer', (c) => c.notNull())
        .addColumn('evidence_end', 'integer', (c) => c.notNull())
        .addColumn('rules', text, (c) => c.notNull())
        .addPrimaryKeyConstraint('claims_key', ['article', 'claim']),
    ),
  );
  await index('claims', 'telling');

  await table('blocks', (t) =>
    dialect.keyed(
      ofTelling(t.addColumn('key', 'bigint', (c) => c.notNull())).addPrimaryKeyConstraint('blocks_key', [
        'key',
        'telling',
      ]),
    ),
  );
  await index('blocks', 'telling');
  await table('pairs', (t) =>
    dialect.keyed(
      t
        .addColumn('a', 'integer', (c) => c.notNull().references('tellings.id').onDelete('cascade'))
        .addColumn('b', 'integer', (c) => c.notNull().references('tellings.id').onDelete('cascade'))
        .addColumn('score', 'double precision', (c) => c.notNull())
        .addColumn('link', text)
        .addPrimaryKeyConstraint('pairs_key', ['a', 'b']),
    ),
  );
  await index('pairs', 'b');
  await table('aliases', (t) =>
    dialect.keyed(
      t
        .addColumn('id', text, (c) => c.primaryKey().notNull())
        .addColumn('article', text, (c) => c.notNull())
        .addColumn('start', 'integer', (c) => c.notNull())
        .addColumn('end', 'integer', (c) => c.notNull()),
    ),
  );

  await table('entities', (t) =>
    dialect
      .serial(t, 'id')
      .addColumn('key', text, (c) => c.notNull().unique())
      .addColumn('kind', text, (c) => c.notNull())
      .addColumn('country', text)
      .addColumn('lat', 'double precision')
      .addColumn('lon', 'double precision')
      .addColumn('precision', text)
      .addColumn('geonames', text),
  );
  await index('entities', 'country');
  await table('entity_names', (t) =>
    dialect.keyed(
      t
        .addColumn('entity', 'integer', (c) => c.notNull().references('entities.id').onDelete('cascade'))
        .addColumn('folded', text, (c) => c.notNull())
        .addColumn('name', text, (c) => c.notNull())
        .addPrimaryKeyConstraint('entity_names_key', ['folded', 'entity', 'name']),
    ),
  );
  await index('entity_names', 'entity');
  await table('telling_entities', (t) =>
    dialect.keyed(
      ofTelling(t)
        .addColumn('entity', 'integer', (c) => c.notNull().references('entities.id'))
        .addColumn('role', text, (c) => c.notNull())
        .addPrimaryKeyConstraint('telling_entities_key', ['entity', 'telling', 'role']),
    ),
  );
  await index('telling_entities', 'telling');

  await table('bands', (t) =>
    dialect.keyed(
      ofArticle(t.addColumn('key', 'bigint', (c) => c.notNull())).addPrimaryKeyConstraint('bands_key', [
        'key',
        'article',
      ]),
    ),
  );
  await index('bands', 'article');
  await table('copies', (t) =>
    dialect.keyed(
      t
        .addColumn('a', 'integer', (c) => c.notNull().references('articles.id').onDelete('cascade'))
        .addColumn('b', 'integer', (c) => c.notNull().references('articles.id').onDelete('cascade'))
        .addPrimaryKeyConstraint('copies_key', ['a', 'b']),
    ),
  );
  await index('copies', 'b');

  await table('changes', (t) =>
    dialect.keyed(
      t
        .addColumn('run', 'integer', (c) => c.notNull().references('runs.id'))
        .addColumn('event', text, (c) => c.notNull())
        .addColumn('before', text)
        .addPrimaryKeyConstraint('changes_key', ['run', 'event']),
    ),
  );
  await table('decisions', (t) =>
    t
      .addColumn('id', text, (c) => c.primaryKey())
      .addColumn('at', text, (c) => c.notNull())
      .addColumn('by', text, (c) => c.notNull())
      .addColumn('kind', text, (c) => c.notNull())
      .addColumn('data', text, (c) => c.notNull()),
  );
  await table('decision_anchors', (t) =>
    t
      .addColumn('decision', text, (c) => c.notNull().references('decisions.id'))
      .addColumn('article', text, (c) => c.notNull())
      .addColumn('start', 'integer', (c) => c.notNull())
      .addColumn('end', 'integer', (c) => c.notNull())
      .addColumn('other', 'integer', (c) => c.notNull()),
  );
  await index('decision_anchors', 'article');
  await dialect.appendOnly(db, 'decisions');
  await dialect.appendOnly(db, 'decision_anchors');
  await dialect.days?.create(db);
}

function ofArticle(table: Table): Table {
  return table.addColumn('article', 'integer', (c) => c.notNull().references('articles.id').onDelete('cascade'));
}

function ofTelling(table: Table): Table {
  return table.addColumn('telling', 'integer', (c) => c.notNull().references('tellings.id').onDelete('cascade'));
}
