import type { Kysely } from 'kysely';
import type { Db, Dialect } from '../dialect.ts';
import { StoreError } from '../errors.ts';
import type { Tables } from '../schema.ts';
import { first } from './first.ts';
import { fourth } from './fourth.ts';
import { second } from './second.ts';
import { third } from './third.ts';

/** What leads from each version of the tables to the next; the first from an empty database to version 1. */
const STEPS: readonly ((db: Db, dialect: Dialect) => Promise<void>)[] = [first, second, third, fourth];

/** The version of the tables that this program works with. */
export const VERSION = STEPS.length;

/**
 * Brings a database to this program's version, all or nothing. Throws a `StoreError` where it was made by a newer program;
 * such a database is left as it is.
 */
export async function migrate(db: Kysely<Tables>, dialect: Dialect, place: string): Promise<void> {
  if ((await known(db, dialect, place)) === VERSION) return;
  await dialect.write(db, async (transaction) => {
    const from = await known(transaction, dialect, place);
    for (const step of STEPS.slice(from)) await step(transaction, dialect);
    await dialect.version.set(transaction, VERSION);
  });
}

async function known(db: Db, dialect: Dialect, place: string): Promise<number> {
  const version = await dialect.version.get(db);
  if (version <= VERSION) return version;
  throw new StoreError(
    'newer',
    `${place} was made by a newer Regesta (its tables have version ${version}, this one knows ${VERSION}). Nothing was changed; update Regesta`,
  );
}
