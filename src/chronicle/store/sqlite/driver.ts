import type { Database, Options, Statement } from 'better-sqlite3';
import { StoreError } from '../errors.ts';

/** The part of the native module that is used. */
export type Driver = new (path: string, options?: Options) => Database;

const KEPT = 400;

/** Loads the native module. Throws a `StoreError` that says what to do where it couldn't be built. */
export async function loadDriver(): Promise<Driver> {
  try {
    const { default: driver } = await import('better-sqlite3');
    // The native part is loaded with the first database.
    new driver(':memory:').close();
    return driver as unknown as Driver;
  } catch (error) {
    const reason = (error as Error).message.split('\n', 1)[0]!;
    throw new StoreError(
      'no-driver',
      `the chronicle needs the package better-sqlite3, which couldn't be loaded (${reason}). Reading works without it. ` +
        'To build it, install a C++ compiler, make and Python 3, then run: npm rebuild better-sqlite3',
    );
  }
}

/**
 * The database as kysely uses it: statements are kept, since making them ready takes longer than running most of them, and
 * transactions take the lock at once, since one that takes it halfway fails where another has written meanwhile.
 */
export function forKysely(database: Database): { close: () => void; prepare: (text: string) => Statement } {
  const kept = new Map<string, Statement>();
  return {
    close: () => void database.close(),
    prepare: (text) => {
      // A full disk may have ended the transaction already; the error that says so must not be lost behind another.
      if (text === 'rollback' && !database.inTransaction) return database.prepare('select 1');
      const known = kept.get(text);
      if (known !== undefined) return known;
      const statement = database.prepare(text === 'begin' ? 'begin immediate' : text);
      if (kept.size >= KEPT) kept.delete(kept.keys().next().value!);
      kept.set(text, statement);
      return statement;
    },
  };
}
