import { Kysely, PostgresDialect, type PostgresPool, sql } from 'kysely';
import { StoreError } from '../errors.ts';
import type { Address } from './address.ts';

/** PostgreSQL 13, the oldest that tells afterwards what became of a transaction. */
const OLDEST = 13;

interface Facts {
  readonly version: number;
  readonly encoding: string;
  /** Null where the schema isn't there. */
  readonly schema: string | null;
  readonly ours: boolean;
  readonly tables: number;
}

/**
 * Looks at the database first, so that one that is none of ours is never touched; makes the schema where there is none.
 * Throws a `StoreError` where no chronicle can be opened or made there.
 */
export async function checkDatabase(
  pool: PostgresPool,
  { schema, shown }: Address,
  mode: 'create' | 'open',
): Promise<void> {
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: { ...pool, end: async () => {} } }) });
  const { rows } = await sql<Facts>`select current_setting('server_version_num')::int / 10000 as version,
    current_setting('server_encoding') as encoding, current_schema()::text as schema,
    to_regclass('regesta') is not null as ours,
    (select count(*) from pg_class where relnamespace = to_regnamespace(quote_ident(current_schema()))
      and relkind in ('r', 'p', 'v', 'm', 'f')) as tables`.execute(db);
  const { version, encoding, schema: current, ours, tables } = rows[0]!;
  if (version < OLDEST)
    throw new StoreError(
      'unsuitable',
      `${shown}: the server is PostgreSQL ${version}; version ${OLDEST} or newer is needed`,
    );
  if (encoding !== 'UTF8')
    throw new StoreError(
      'unsuitable',
      `${shown}: the database keeps its text as ${encoding}; "createdb -E UTF8 -T template0 NAME" makes one that will do`,
    );
  if (!ours && tables > 0)
    throw new StoreError(
      'not-a-chronicle',
      `${shown} holds other tables and no chronicle; it was left as it is. Another database, or ?schema=NAME in the address, keeps them apart`,
    );
  if (mode === 'open' && !ours)
    throw new StoreError('missing', `there is no chronicle in ${shown}; "regesta init ${shown}" makes one`);
  if (mode === 'create' && ours)
    throw new StoreError('exists', `${shown} holds a chronicle already; it was left as it is`);
  if (mode === 'create' && current === null) {
    if (schema === null)
      throw new StoreError('unsuitable', `${shown} has no schema to make tables in; name one with ?schema=NAME`);
    await sql`create schema if not exists ${sql.id(schema)}`.execute(db);
  }
}
