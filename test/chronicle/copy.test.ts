import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { openChronicle } from '../../src/chronicle/index.ts';
import { copyChronicle } from '../../src/chronicle/store/copy/copy.ts';
import { handleOf } from '../../src/chronicle/store/handle.ts';
import { inventPrepared } from './invented.ts';
import { snapshot } from './snapshot.ts';

const folder = mkdtempSync(join(tmpdir(), 'regesta-copy-'));
const path = (name: string): string => join(folder, `${name}.regesta`);
afterAll(() => rmSync(folder, { recursive: true }));

describe('copying a chronicle', () => {
  it('takes every row along, with what it is found by, and only into an empty one', async () => {
    const [from, to] = [await openChronicle(path('from'), 'create'), await openChronicle(path('to'), 'create')];
    const run = await from.startRun('add', 'test');
    await from.put(run, inventPrepared(40, 4, 1));
    const steps = new Set<string>();
    const counts = await copyChronicle(from, to, (step) => void steps.add(step));
    expect(counts).toMatchObject({ articles: 40, runs: 1, events: 20 });
    expect([...steps]).toEqual(expect.arrayContaining(['articles', 'words', 'claims compared']));
    expect(await snapshot(to)).toEqual(await snapshot(from));
    expect(await to.search('verletzen', 100)).toEqual(await from.search('verletzen', 100));
    await expect(copyChronicle(from, to, () => {})).rejects.toMatchObject({ name: 'StoreError', code: 'exists' });
    for (const store of [from, to]) await store.close();
  });

  it('leaves the target empty where a row comes out differently', async () => {
    const [from, to] = [await openChronicle(path('whole'), 'create'), await openChronicle(path('changing'), 'create')];
    const run = await from.startRun('add', 'test');
    await from.put(run, inventPrepared(8, 4, 1));
    const { db } = handleOf(to);
    await sql`create trigger spoil after insert on claims
      begin update claims set status = 'denied' where article = new.article; end`.execute(db);
    await expect(copyChronicle(from, to, () => {})).rejects.toThrow(/row of claims came out differently/u);
    expect(await to.articles(null, 10)).toEqual([]);
    for (const store of [from, to]) await store.close();
  });
});
