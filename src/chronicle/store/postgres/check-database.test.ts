import type { PostgresPool, PostgresPoolClient } from 'kysely';
import { describe, expect, it } from 'vitest';
import { readAddress } from './address.ts';
import { checkDatabase } from './check-database.ts';

const ADDRESS = readAddress('postgres://anna:secret@host/db');
const EMPTY = { version: 15, encoding: 'UTF8', schema: 'public', ours: false, tables: 0 };

/** A server that only tells these facts of itself. */
function serverWith(facts: Partial<typeof EMPTY> | { schema: null }): PostgresPool {
  const query = async () => ({ command: 'SELECT', rowCount: 1, rows: [{ ...EMPTY, ...facts }] });
  const client = { query, release: () => {} } as unknown as PostgresPoolClient;
  return { connect: async () => client, end: async () => {} };
}

describe('a database', () => {
  it('is refused, with a reason, where it will not do', async () => {
    for (const [facts, mode, code, words] of [
      [{ version: 12 }, 'create', 'unsuitable', /PostgreSQL 12; version 13/u],
      [{ encoding: 'LATIN1' }, 'create', 'unsuitable', /createdb -E UTF8/u],
      [{ tables: 3 }, 'create', 'not-a-chronicle', /other tables/u],
      [{}, 'open', 'missing', /regesta init postgres:\/\/anna@host\/db/u],
      [{ ours: true, tables: 20 }, 'create', 'exists', /already/u],
      [{ schema: null }, 'create', 'unsuitable', /schema=NAME/u],
    ] as const) {
      const checked = checkDatabase(serverWith(facts), ADDRESS, mode);
      await expect(checked).rejects.toMatchObject({ name: 'StoreError', code });
      await expect(checked).rejects.toThrow(words);
      await expect(checked).rejects.not.toThrow(/secret/u);
    }
  });

  it('is taken where it will', async () => {
    await checkDatabase(serverWith({}), ADDRESS, 'create');
    await checkDatabase(serverWith({ ours: true, tables: 20 }), ADDRESS, 'open');
  });
});
