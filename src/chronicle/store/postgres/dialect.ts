import { PostgresDialect, type PostgresPool, sql } from 'kysely';
import type { Db, Dialect } from '../dialect.ts';
import { createDays, overlapping } from './days.ts';
import { explainPostgres } from './errors.ts';
import { fullText } from './full-text.ts';
import { transactions } from './transactions.ts';

/** Statistics of a table are made anew once so many rows have changed, and then a tenth of them. */
const CHANGED = 1000;

/** PostgreSQL behind the query layer. `place` is for messages; `patience`: milliseconds to wait for a server that is gone. */
export function postgresDialect(pool: PostgresPool, place: string, patience: number): Dialect {
  return {
    kysely: new PostgresDialect({ pool }),
    types: { bytes: 'bytea', text: sql`text collate "C"` },
    keyed: (table) => table,
    serial: (table, name) =>
      table.addColumn(name as string, 'integer', (c) => c.primaryKey().generatedByDefaultAsIdentity()) as never,
    renumber: async (db, table) => {
      await sql`select setval(pg_get_serial_sequence(${table}, 'id'), max(id)) from ${sql.table(table)}`.execute(db);
    },
    appendOnly: async (db, table) => {
      await sql
        .raw(
          `create or replace function never_changed() returns trigger language plpgsql as
            $$ begin raise exception '% are never changed', tg_table_name; end $$`,
        )
        .execute(db);
      await sql`create trigger ${sql.ref(`${table}_never_changed`)} before update or delete or truncate on ${sql.table(table)}
        for each statement execute function never_changed()`.execute(db);
    },
    version: { get: versionOf, set: setVersion },
    fullText,
    days: { create: createDays, overlapping },
    ...transactions(patience),
    check,
    size: async (db) =>
      (
        await sql<{ bytes: number }>`select coalesce(sum(pg_total_relation_size(oid)), 0)::bigint as bytes from pg_class
          where relnamespace = current_schema()::regnamespace and relkind = 'r'`.execute(db)
      ).rows[0]!.bytes,
    tidy,
    explain: (error) => explainPostgres(place, error),
  };
}

async function versionOf(db: Db): Promise<number> {
  const { rows } = await sql<{ here: boolean }>`select to_regclass('regesta') is not null as here`.execute(db);
  if (!rows[0]!.here) return 0;
  return (await sql<{ version: number }>`select version from regesta`.execute(db)).rows[0]?.version ?? 0;
}

async function setVersion(db: Db, version: number): Promise<void> {
  await sql`create table if not exists regesta (version integer not null)`.execute(db);
  await sql`delete from regesta`.execute(db);
  await sql`insert into regesta values (${version})`.execute(db);
}

async function tidy(db: Db): Promise<void> {
  const { rows } = await sql<{ name: string }>`select relname as name from pg_stat_user_tables
    where schemaname = current_schema() and n_mod_since_analyze > ${CHANGED} + n_live_tup / 10`.execute(db);
  for (const { name } of rows) await sql`analyze ${sql.table(name)}`.execute(db);
}

async function check(db: Db): Promise<string[]> {
  const problems: string[] = [];
  const { rows } = await sql<{ name: string }>`select name from pg_settings
    where name in ('fsync', 'full_page_writes') and setting = 'off'`.execute(db);
  for (const { name } of rows)
    problems.push(`the server runs with ${name} = off: a power cut may damage what it has acknowledged`);
  const invalid = await sql<{ name: string }>`select relname as name from pg_index join pg_class on oid = indexrelid
    where relnamespace = current_schema()::regnamespace and not indisvalid`.execute(db);
  for (const { name } of invalid.rows)
    problems.push(`the index ${name} is not valid; "reindex index ${name}" makes it anew`);
  const sums = await sql<{ n: number }>`select coalesce(checksum_failures, 0) as n from pg_stat_database
    where datname = current_database()`.execute(db);
  if ((sums.rows[0]?.n ?? 0) > 0) problems.push(`the server has found ${sums.rows[0]!.n} damaged pages; see its log`);
  return problems;
}
