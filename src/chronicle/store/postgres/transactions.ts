import { type Kysely, sql } from 'kysely';
import type { Db, Dialect } from '../dialect.ts';
import type { Writing } from '../locks.ts';
import type { Tables } from '../schema.ts';
import { isLost, isPassing } from './errors.ts';
import { needsAll, takeChronicle } from './locks.ts';

const PAUSE = 100;
const LONGEST_PAUSE = 2000;

interface Attempt<T> {
  transaction: string | null;
  /** What came of the work, once nothing but the commit is left to do. */
  done: { readonly result: T } | null;
}

/**
 * Reads and writes that outlive the loss of the connection for so many milliseconds. Writes share the chronicle with others or
 * have it for themselves, to their end. Where the connection is lost during the commit, the server is asked whether it came
 * about, so that nothing is done twice.
 */
export function transactions(patience: number): Pick<Dialect, 'snapshot' | 'write'> {
  return {
    snapshot: (db, run) => persistently(patience, isPassing, () => db.connection().execute((one) => reading(one, run))),
    write: async <T>(db: Kysely<Tables>, run: Writing<T>, beside = false): Promise<T> => {
      let attempt: Attempt<T> = { transaction: null, done: null };
      let shared = beside;
      return persistently(patience, isPassing, async () => {
        const { transaction, done } = attempt;
        if (done !== null && (await cameAbout(db, patience, transaction!))) return done.result;
        const next: Attempt<T> = { transaction: null, done: null };
        attempt = next;
        try {
          return await db.connection().execute((one) => writing(one, run, shared, next));
        } catch (error) {
          if (!shared || !needsAll(error)) throw error;
          shared = false;
          return db.connection().execute((one) => writing(one, run, shared, next));
        }
      });
    },
  };
}

async function persistently<T>(
  patience: number,
  again: (error: unknown) => boolean,
  work: () => Promise<T>,
): Promise<T> {
  let deadline: number | null = null;
  for (let pause = PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    try {
      return await work();
    } catch (error) {
      deadline ??= performance.now() + patience;
      if (!again(error) || performance.now() + pause > deadline) throw error;
      await new Promise((done) => setTimeout(done, pause));
    }
  }
}

async function reading<T>(db: Db, run: (db: Db) => Promise<T>): Promise<T> {
  await sql`begin isolation level repeatable read read only`.execute(db);
  try {
    return await run(db);
  } finally {
    // Nothing was changed; a connection that is lost says so at its next use.
    await sql`rollback`.execute(db).catch(() => {});
  }
}

async function writing<T>(db: Db, run: Writing<T>, shared: boolean, attempt: Attempt<T>): Promise<T> {
  await sql`begin isolation level read committed`.execute(db);
  try {
    const locks = await takeChronicle(db, shared);
    const { rows } = await sql<{ id: string }>`select pg_current_xact_id()::text as id`.execute(db);
    attempt.transaction = rows[0]!.id;
    const result = await run(db, locks);
    attempt.done = { result };
    await sql`commit`.execute(db);
    return result;
  } catch (error) {
    // What the server has refused has not come about.
    if (!isLost(error)) attempt.done = null;
    await sql`rollback`.execute(db).catch(() => {});
    throw error;
  }
}

/** Whether a transaction was committed; waits while the server still works at it. */
async function cameAbout(db: Db, patience: number, transaction: string): Promise<boolean> {
  const deadline = performance.now() + patience;
  for (;;) {
    const { rows } = await sql<{
      status: string | null;
    }>`select pg_xact_status(${transaction}::xid8) as status`.execute(db);
    const { status } = rows[0]!;
    if (status !== 'in progress' || performance.now() > deadline) return status === 'committed';
    await new Promise((done) => setTimeout(done, PAUSE));
  }
}
