import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openChronicle, type Store } from '../../src/chronicle/index.ts';
import { handleOf } from '../../src/chronicle/store/handle.ts';
import { walkListed } from '../../src/chronicle/store/walk-listed.ts';
import { fill } from './help.ts';
import { inventPrepared } from './invented.ts';

const folder = mkdtempSync(join(tmpdir(), 'regesta-listed-'));
const path = join(folder, 'c.regesta');
let store: Store;

beforeAll(async () => {
  store = await openChronicle(path, 'create');
  await fill(store, inventPrepared(60, 4, 1));
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

async function walk(keys: readonly string[], first: number, enough: number): Promise<string[]> {
  const ids: string[] = [];
  await walkListed(handleOf(store).db, keys, [], null, first, async (portion) => {
    ids.push(...portion);
    return ids.length >= enough;
  });
  return ids;
}

describe('the events of a name', () => {
  it('come in the order of lists, each once, in portions of any size', async () => {
    const all = (await store.list({ place: 'DE' }, { limit: 100 })).map(({ id }) => id);
    expect(all).toHaveLength(30);
    for (const size of [1, 4, 30, 100]) expect(await walk(['DE'], size, 100)).toEqual(all);
    expect(await walk(['DE'], 4, 10)).toEqual(all.slice(0, 12));
    const { rows } = await sql<{ key: string }>`select distinct key from listed where key <> 'DE'`.execute(
      handleOf(store).db,
    );
    expect(rows.length).toBeGreaterThan(2);
    expect(
      await walk(
        rows.map(({ key }) => key),
        4,
        100,
      ),
    ).toEqual(all);
  });

  it('are there in a chronicle that was made before they were listed', async () => {
    const before = await store.list({ place: 'DE' }, { limit: 100 });
    const { db, dialect } = handleOf(store);
    await sql`drop table listed`.execute(db);
    await sql`drop index articles_by_publisher`.execute(db);
    await sql`alter table entities drop column name`.execute(db);
    await dialect.version.set(db, 2);
    await store.close();
    store = await openChronicle(path);
    expect(await store.list({ place: 'DE' }, { limit: 100 })).toEqual(before);
    expect((await store.facets({})).actors).toEqual([{ name: 'Polizei', count: 15 }]);
    expect(await store.check()).toEqual([]);
  });

  it('are missed by the check where they are not right', async () => {
    await sql`delete from listed where key = 'DE'`.execute(handleOf(store).db);
    expect(await store.check()).toEqual(["30 rows of listed don't fit the events"]);
  });
});
