import { statSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { type Kysely, SqliteDialect, sql } from 'kysely';
import type { Db, Dialect } from '../dialect.ts';
import { ALONE } from '../locks.ts';
import type { Tables } from '../schema.ts';
import { forKysely } from './driver.ts';
import { explainSqlite, sqliteCode } from './errors.ts';
import { fullText } from './full-text.ts';

const ATTEMPTS = 30;
const PROBLEMS = 20;

/** SQLite behind the query layer. `path` is for messages and the size. */
export function sqliteDialect(database: Database, path: string): Dialect {
  return {
    kysely: new SqliteDialect({ database: forKysely(database) as never }),
    types: { bytes: 'blob', text: 'text' },
    keyed: (table) => table.modifyEnd(sql`without rowid`),
    serial: (table, name) => table.addColumn(name as string, 'integer', (c) => c.primaryKey().autoIncrement()) as never,
    // The file keeps the highest number itself.
    renumber: async () => {},
    appendOnly: async (db, table) => {
      for (const deed of ['update', 'delete'])
        await sql`create trigger ${sql.ref(`${table}_no_${deed}`)} before ${sql.raw(deed)} on ${sql.table(table)}
          begin select raise(abort, ${sql.lit(`${table} are never changed`)}); end`.execute(db);
    },
    version: {
      get: async (db) => (await sql<{ user_version: number }>`pragma user_version`.execute(db)).rows[0]!.user_version,
      set: async (db, version) => void (await sql`pragma user_version = ${sql.lit(version)}`.execute(db)),
    },
    fullText,
    days: null,
    snapshot: (db, run) => db.connection().execute((connection) => inSnapshot(connection, run)),
    write: (db, run) => again(() => db.transaction().execute((one) => run(one, ALONE))),
    check: async (db) => [
      ...(await sql<{ integrity_check: string }>`pragma integrity_check(${sql.lit(PROBLEMS)})`.execute(db)).rows
        .map((row) => row.integrity_check)
        .filter((line) => line !== 'ok'),
      ...(await sql<{ table: string; parent: string }>`pragma foreign_key_check`.execute(db)).rows
        .slice(0, PROBLEMS)
        .map(({ table, parent }) => `a row of ${table} points to one of ${parent} that isn't there`),
    ],
    size: async () => statSync(path, { throwIfNoEntry: false })?.size ?? 0,
    tidy: async (db) => void (await sql`pragma optimize`.execute(db)),
    explain: (error) => explainSqlite(path, error),
  };
}

async function inSnapshot<T>(db: Kysely<Tables>, run: (db: Db) => Promise<T>): Promise<T> {
  await sql`begin deferred`.execute(db);
  try {
    return await run(db);
  } finally {
    await sql`rollback`.execute(db);
  }
}

/** The driver itself has waited for some seconds each time; in between, the rest of this process gets its turn. */
async function again<T>(run: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await run();
    } catch (error) {
      if (attempt >= ATTEMPTS || !/^SQLITE_(?:BUSY|LOCKED)/u.test(sqliteCode(error))) throw error;
      await new Promise((done) => setTimeout(done, 10 * attempt));
    }
  }
}
