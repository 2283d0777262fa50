import { sql } from 'kysely';
import type { Db } from '../dialect.ts';
import { inPieces } from '../lists.ts';
import { ALONE, type Locks, NotAlone } from '../locks.ts';
import { keyNumber } from '../numbers.ts';
import { postgresCode } from './errors.ts';

/** "REGE": keeps these locks apart from those of other programs. */
const REGESTA = 0x52454745;

/**
 * Takes the chronicle for a transaction: shared with others that take it shared, or alone. Those that share it lock what
 * they touch, always in the same order, so that they don't wait for each other in circles.
 */
export async function takeChronicle(db: Db, shared: boolean): Promise<Locks> {
  const lock = sql.raw(shared ? 'pg_advisory_xact_lock_shared' : 'pg_advisory_xact_lock');
  await sql`select ${lock}(${sql.lit(REGESTA)}, hashtext(current_schema()))`.execute(db);
  if (!shared) return ALONE;
  return {
    names: async (names) => {
      if (names.length === 0) return;
      const numbers = `{${[...new Set(names.map(keyNumber))].join()}}`;
      await sql`select pg_advisory_xact_lock(key) from (
        select number # hashtextextended(current_schema(), ${sql.lit(REGESTA)}) as key
        from unnest(${numbers}::bigint[]) as number order by key) as keys`.execute(db);
    },
    tellings: async (ids) => {
      for (const piece of inPieces([...ids].sort((a, b) => a - b)))
        await db.selectFrom('tellings').select('id').where('id', 'in', piece).orderBy('id').forNoKeyUpdate().execute();
    },
    alone: () => {
      throw new NotAlone('other writers may be at work');
    },
  };
}

/** Whether a transaction that shared the chronicle has to be done again without others: it says so, or the server has no room for its locks. */
export function needsAll(error: unknown): boolean {
  return error instanceof NotAlone || postgresCode(error) === '53200';
}
