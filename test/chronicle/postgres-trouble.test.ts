import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openChronicle, type Store } from '../../src/chronicle/index.ts';
import { pieces } from '../../src/chronicle/store/lists.ts';
import { openPostgres } from '../../src/chronicle/store/postgres/open.ts';
import { standardCodebook } from '../../src/load.ts';
import { standBetween } from './between.ts';
import { bundle, start } from './command.ts';
import { inventPrepared, random } from './invented.ts';
import { makeServer, type TestServer, withoutServer } from './postgres-server.ts';
import { snapshot } from './snapshot.ts';

const ARTICLES = 120;
const SEED = '6';
let server: TestServer;
let program = '';
let count = 0;
const address = (): string => server.address('regesta', `?schema=t${count++}`);

async function fill(store: Store): Promise<number> {
  const run = await store.startRun('add', 'test');
  for (const batch of pieces(inventPrepared(ARTICLES, 4, 1), 5)) await store.put(run, batch);
  await store.finishRun(run, {});
  return run;
}

describe.skipIf(withoutServer !== null)('PostgreSQL in trouble', () => {
  let expected: unknown;
  beforeAll(async () => {
    server = await makeServer();
    program = await bundle('test/chronicle/adding.ts');
    const store = await openChronicle(address(), 'create');
    await fill(store);
    expected = await snapshot(store);
    await store.close();
  }, 120_000);
  afterAll(async () => {
    rmSync(program, { force: true });
    await server.remove();
  }, 60_000);

  it('does everything once where the connection is cut at commits', async () => {
    const place = address();
    await (await openChronicle(place, 'create')).close();
    const between = await standBetween(server.port, 3);
    const store = await openChronicle(place.replace(`:${server.port}/`, `:${between.port}/`));
    const run = await fill(store);
    expect(between.cuts()).toBeGreaterThan(5);
    expect(await snapshot(store)).toEqual(expected);
    expect((await store.runs()).map(({ id }) => id)).toEqual([run]);
    const keys = (await store.articles(null, 4)).map(({ key }) => key);
    for (const key of keys) expect(await store.remove(run, [key])).toBe(1);
    expect(await store.check()).toEqual([]);
    await store.close();
    between.server.close();
  }, 120_000);

  it('goes on where the server dies and comes back', async () => {
    const place = address();
    await (await openChronicle(place, 'create')).close();
    const store = await openChronicle(place);
    const next = random(3);
    const run = await store.startRun('add', 'test');
    const batches = pieces(inventPrepared(ARTICLES, 4, 1), 5);
    for (const [n, batch] of batches.entries()) {
      const putting = store.put(run, batch);
      if (n % 6 === 3) {
        await new Promise((done) => setTimeout(done, next() * 20));
        await server.kill();
        await server.start();
      }
      await putting;
    }
    await store.finishRun(run, {});
    expect(await snapshot(store)).toEqual(expected);
    expect(await store.runs()).toHaveLength(1);
    await store.close();
  }, 120_000);

  it('gives up with a message where the server stays away, and loses nothing', async () => {
    const place = address();
    await (await openChronicle(place, 'create')).close();
    const options = {
      mode: 'open',
      codebook: standardCodebook,
      now: () => '2024-01-01T00:00:00Z',
      patience: 300,
    } as const;
    const store = await openPostgres(place, options);
    const run = await store.startRun('add', 'test');
    const [first, ...rest] = inventPrepared(ARTICLES, 4, 1);
    await store.put(run, [first!]);
    await server.kill();
    await expect(store.put(run, rest)).rejects.toMatchObject({ name: 'StoreError', code: 'unreachable' });
    await expect(store.count({})).rejects.toThrow(/acknowledged is safe/u);
    await server.start();
    expect((await store.articles(null, 10)).map(({ key }) => key)).toEqual([first!.article.key]);
    await store.put(run, rest);
    expect(await snapshot(store)).toEqual(expected);
    await store.close();
  }, 120_000);

  it('keeps what programs acknowledged that are killed, two at a time, and ends the same', async () => {
    const reference = address();
    await (await openChronicle(reference, 'create')).close();
    const began = performance.now();
    expect((await start(program, [reference, String(ARTICLES), SEED]).ended).code).toBe(0);
    const took = performance.now() - began;
    const whole = await openChronicle(reference);
    const right = await snapshot(whole);
    await whole.close();

    const place = address();
    const store = await openChronicle(place, 'create');
    const next = random(8);
    const acknowledged = new Set<string>();
    let killed = 0;
    for (let round = 0; ; round++) {
      const two = [0, 1].map(() => start(program, [place, String(ARTICLES), SEED]));
      if (round < 5)
        setTimeout(() => two.forEach(({ child }) => void child.kill('SIGKILL')), (0.3 + next() * 0.6) * took);
      const codes = await Promise.all(two.map(async ({ ended }) => (await ended).code));
      for (const { lines } of two) for (const line of lines()) acknowledged.add(line);
      killed += codes.filter((code) => code === null).length;
      const stored = new Set((await store.articles(null, ARTICLES)).map(({ key }) => key));
      expect([...acknowledged].filter((key) => !stored.has(key))).toEqual([]);
      if (codes.every((code) => code === 0) && round >= 5) break;
    }
    expect(killed).toBeGreaterThan(2);
    expect(await snapshot(store)).toEqual(right);
    expect(await store.check()).toEqual([]);
    await store.close();
  }, 200_000);
});
