import { openStore, type StoreOptions } from '../open.ts';
import type { Store } from '../types.ts';
import { readAddress } from './address.ts';
import { checkDatabase } from './check-database.ts';
import { openConnections } from './connections.ts';
import { postgresDialect } from './dialect.ts';
import { explainPostgres } from './errors.ts';

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
