import { Kysely, PostgresDialect, type PostgresPool, sql } from 'kysely';
import { StoreError } from '../errors.ts';
import { openStore, type StoreOptions } from '../open.ts';
import type { Store } from '../types.ts';
import { type Address, readAddress } from './address.ts';
import { openConnections } from './connections.ts';
import { postgresDialect } from './dialect.ts';
import { explainPostgres } from './errors.ts';

/** PostgreSQL 13, the oldest that tells afterwards what became of a transaction. */
const OLDEST = 13;
const PATIENCE = 120_000;

/** How a chronicle in PostgreSQL is opened. */
export interface PostgresOptions extends StoreOptions {
  /** `create` makes the tables and fails where there are some; `open` fails where there are none. */
  readonly mode: 'create' | 'open';
  /** Milliseconds for which a server that is gone is waited for, once the chronicle is open. */
  readonly patience?: number;
}

/** Opens a chronicle in a PostgreSQL database. Throws a `StoreError` that says what is wrong and what to do. */
export async function openPostgres(name: string, options: PostgresOptions): Promise<Store> {
  const address = readAddress(name);
  const pool = await openConnections(address);
  try {
    await checkDatabase(pool, address, options.mode);
    return await openStore(postgresDialect(pool, address.shown, options.patience ?? PATIENCE), address.shown, options);
  } catch (error) {
    await pool.end();
    throw explainPostgres(address.shown, error);
  }
}

interface Facts {
  readonly version: number;
  readonly encoding: string;
  /** Null where the schema isn't there. */
  readonly schema: string | null;
  readonly ours: boolean;
  readonly tables: number;
}

/** Looks at the database first, so that one that is none of ours is never touched. */
async function checkDatabase(pool: PostgresPool, { schema, shown }: Address, mode: 'create' | 'open'): Promise<void> {
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
