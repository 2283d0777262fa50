import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDecision } from '../../src/chronicle/decisions/make.ts';
import { openChronicle, type Prepared, type Store } from '../../src/chronicle/index.ts';
import { handleOf } from '../../src/chronicle/store/handle.ts';
import { pieces } from '../../src/chronicle/store/lists.ts';
import type { ItemVersion } from '../../src/chronicle/store/types.ts';
import { inventPrepared, random, shuffled } from './invented.ts';
import { makeServer, type TestServer, withoutServer } from './postgres-server.ts';
import { snapshot } from './snapshot.ts';

const ARTICLES = 120;
const WRITERS = 4;
let server: TestServer;
let count = 0;
const address = (): string => server.address('regesta', `?schema=w${count++}`);

/** Several writers store their share at the same time, in an order of its own each, some articles all of them. */
async function together(place: string, articles: readonly Prepared[], seed: number, most = 6): Promise<Store[]> {
  const stores = await Promise.all(Array.from({ length: WRITERS }, () => openChronicle(place)));
  await Promise.all(
    stores.map(async (store, n) => {
      const next = random(seed * 31 + n);
      const run = await store.startRun('add', 'test');
      const own = articles.filter((_, i) => i % WRITERS === n || i % 10 === 0);
      for (const batch of pieces(shuffled(own, next), 1 + Math.floor(next() * most))) await store.put(run, batch);
      await store.finishRun(run, {});
    }),
  );
  return stores;
}

describe.skipIf(withoutServer !== null)('writers of PostgreSQL at the same time', () => {
  let expected: unknown;
  // Many reports on few happenings, so that the writers are in each other's way all the time.
  const articles = inventPrepared(ARTICLES, 12, 5);
  beforeAll(async () => {
    server = await makeServer(['max_locks_per_transaction=10']);
    const store = await openChronicle(address(), 'create');
    const run = await store.startRun('add', 'test');
    for (const batch of pieces(articles, 7)) await store.put(run, batch);
    expected = await snapshot(store);
    await store.close();
  }, 120_000);
  afterAll(() => server.remove(), 60_000);

  it.each([1, 2, 3])('end as one would, in whatever order and however often each article comes (%i)', async (seed) => {
    const place = address();
    await (await openChronicle(place, 'create')).close();
    const stores = await together(place, articles, seed);
    expect(await snapshot(stores[0]!)).toEqual(expected);
    expect(await stores[0]!.check()).toEqual([]);
    for (const store of stores) await store.close();
  });

  it('see each other through events that reach over many blocks', async () => {
    // Each report shares a block with the one before it and the one after it, and with no others.
    const chain = inventPrepared(40, 20, 7).map((one, i): Prepared => {
      const link = 1000 * (i % 2) + Math.floor(i / 2);
      return {
        ...one,
        bands: [i],
        tellings: one.tellings.map((telling) => ({ ...telling, blocks: [link, link + 1] })),
      };
    });
    const alone = await openChronicle(address(), 'create');
    await alone.put(await alone.startRun('add', 'test'), chain);
    const right = await snapshot(alone);
    await alone.close();
    for (let seed = 1; seed <= 2; seed++) {
      const place = address();
      await (await openChronicle(place, 'create')).close();
      const stores = await together(place, chain, seed, 1);
      expect(await snapshot(stores[0]!)).toEqual(right);
      expect(await stores[0]!.check()).toEqual([]);
      for (const store of stores) await store.close();
    }
  });

  it('write one after the other where the server has no room for all their locks', async () => {
    const place = address();
    const store = await openChronicle(place, 'create');
    const run = await store.startRun('add', 'test');
    await store.put(run, articles);
    expect(await snapshot(store)).toEqual(expected);
    const { rows } = await sql<{ n: number }>`select setting::integer as n from pg_settings
      where name = 'max_locks_per_transaction'`.execute(handleOf(store).db);
    expect(rows[0]!.n).toBe(10);
    await store.close();
  });

  it('keep to what people decided meanwhile', async () => {
    const places = [address(), address()] as const;
    const [half, rest] = [articles.slice(0, ARTICLES / 2), articles.slice(ARTICLES / 2)];
    const outcomes: unknown[] = [];
    for (const [n, place] of places.entries()) {
      const store = await openChronicle(place, 'create');
      const run = await store.startRun('add', 'test');
      await store.put(run, half);
      const [a, b] = (await store.list({ types: ['ACCIDENT'] }, { limit: 2 })).map(({ id }) => id);
      const made = { by: 'anna', at: '2024-01-01T12:00:00.000Z', event: a!, kind: 'merge', others: [b!] } as const;
      const decision = await makeDecision(store, made);
      const more = n === 0 ? [store.put(run, rest)] : pieces(rest, 5).map((batch) => store.put(run, batch));
      await Promise.all([...more, store.decide(run, [decision])]);
      outcomes.push(await snapshot(store));
      expect(await store.check()).toEqual([]);
      await store.close();
    }
    expect(outcomes[1]).toEqual(outcomes[0]);
  });

  it('leave the newest version of an item, and nothing of a withdrawn one', async () => {
    const place = address();
    const store = await openChronicle(place, 'create');
    const run = await store.startRun('add', 'test');
    const some = articles.slice(0, 24);
    const version = (i: number): ItemVersion => ({
      uri: `urn:item:${i % 4}`,
      version: String(Math.floor(i / 4) + 1),
      created: null,
      status: 'usable',
      article: some[i]!.article.key,
    });
    const withdrawn: ItemVersion = {
      uri: 'urn:item:3',
      version: '9',
      created: null,
      status: 'canceled',
      article: null,
    };
    const others = await Promise.all([openChronicle(place), openChronicle(place)]);
    const tasks = shuffled([...some.keys()], random(4)).map((i) => async () => {
      const by = others[i % 2]!;
      for (let again = 0; again < 1 + (i % 2); again++) await by.putVersions(run, [some[i]!], [version(i)]);
    });
    await Promise.all([...tasks.slice(0, 12).map((task) => task()), store.putVersions(run, [], [withdrawn])]);
    await Promise.all(tasks.slice(12).map((task) => task()));
    const keys = (await store.articles(null, 100)).map(({ key }) => key);
    expect(new Set(keys)).toEqual(new Set([20, 21, 22].map((i) => some[i]!.article.key)));
    expect((await store.versionOf('urn:item:3'))?.status).toBe('canceled');
    expect((await store.versionOf('urn:item:0'))?.version).toBe('6');
    expect(await store.check()).toEqual([]);
    const alone = await openChronicle(address(), 'create');
    await alone.put(
      await alone.startRun('add', 'test'),
      [20, 21, 22].map((i) => some[i]!),
    );
    expect(((await snapshot(store)) as { events: unknown }).events).toEqual(
      ((await snapshot(alone)) as { events: unknown }).events,
    );
    for (const one of [store, alone, ...others]) await one.close();
  });

  it('tell of versions and withdrawals what a file tells', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'regesta-beside-')), 'a.regesta');
    const some = articles.slice(0, 3);
    const version = (n: number, status: ItemVersion['status'] = 'usable'): ItemVersion => {
      const article = status === 'usable' ? some[n]!.article.key : null;
      return { uri: 'urn:item', version: String(n + 1), created: '2021-05-04T10:00:00Z', status, article };
    };
    const told: unknown[] = [];
    for (const place of [address(), file]) {
      const store = await openChronicle(place, 'create');
      const outcomes: unknown[] = [];
      for (const [own, one] of [
        [[some[0]!], version(0)],
        [[some[1]!], version(1)],
        [[some[0]!], version(0)],
        [[], version(2, 'withheld')],
        [[some[2]!], version(2)],
        [[], version(3, 'canceled')],
        [[some[2]!], version(2)],
      ] as const) {
        const run = await store.startRun('add', 'test');
        const { superseded, removed } = await store.putVersions(run, own, [one]);
        const changes = (await store.changes(run)).map(({ kind, id }) => `${kind} ${id}`).sort();
        const stored = (await store.articles(null, 9)).map(({ key }) => key);
        outcomes.push([[...superseded], removed, await store.revisions(run), changes, stored]);
      }
      expect(outcomes.map((outcome) => ((outcome as unknown[])[4] as unknown[]).length)).toEqual([1, 1, 1, 0, 1, 0, 0]);
      told.push(outcomes, await store.versionOf('urn:item'), await store.check());
      await store.close();
    }
    expect(told.slice(0, 3)).toEqual(told.slice(3));
    rmSync(dirname(file), { recursive: true });
  });
});
