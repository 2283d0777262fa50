import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDecision } from '../../src/chronicle/decisions/make.ts';
import { openChronicle, type Prepared, type Store } from '../../src/chronicle/index.ts';
import { handleOf } from '../../src/chronicle/store/handle.ts';
import { storeContract } from './contract.ts';
import { command, fill, trouble, withText } from './help.ts';
import { inventPrepared } from './invented.ts';
import { freePort, makeServer, type TestServer, withoutServer } from './postgres-server.ts';
import { snapshot } from './snapshot.ts';

const folder = mkdtempSync(join(tmpdir(), 'regesta-postgres-test-'));
let server: TestServer;
let count = 0;
const addresses = new Map<Store, string>();
const address = (): string => server.address('regesta', `?schema=s${count++}`);
const file = (): string => join(folder, `${count++}.regesta`);

/** The same in a file and in a database. */
async function both(articles: readonly Prepared[]): Promise<readonly [Store, Store]> {
  const stores = [await openChronicle(file(), 'create'), await openChronicle(address(), 'create')] as const;
  for (const store of stores) await fill(store, articles);
  return stores;
}

describe.skipIf(withoutServer !== null)('PostgreSQL', () => {
  beforeAll(async () => {
    server = await makeServer();
  }, 120_000);
  afterAll(async () => {
    await server.remove();
    rmSync(folder, { recursive: true });
  }, 60_000);

  storeContract('PostgreSQL', {
    create: async () => {
      const place = address();
      const store = await openChronicle(place, 'create');
      addresses.set(store, place);
      return store;
    },
    again: (store) => openChronicle(addresses.get(store)!),
    clean: async () => {},
  });

  describe('beside SQLite', () => {
    it('exports the same bytes', async () => {
      const odd = withText('Nichts\0 und \ufdd0, \u{1f600}.', 'A\0B');
      const [one, two] = await both([...inventPrepared(30, 4, 1), odd]);
      const ids = (await one.list({ types: ['ACCIDENT'] }, { limit: 3 })).map(({ id }) => id);
      for (const store of [one, two]) {
        const run = await store.startRun('decide', 'test');
        const made = { by: 'anna', at: '2024-01-01T12:00:00.000Z', event: ids[0]! };
        await store.decide(run, [await makeDecision(store, { ...made, kind: 'merge', others: [ids[1]!] })]);
        await store.decide(run, [await makeDecision(store, { ...made, kind: 'note', note: 'Über “alles”' })]);
      }
      expect(await snapshot(two)).toEqual(await snapshot(one));
      const [stored] = await two.findArticles(odd.article.id);
      expect((await two.article(stored!.key))!.text).toBe((await one.article(stored!.key))!.text);
      expect((await two.article(stored!.key))!.title).toBe('A\0B');
      const place = server.address('regesta', `?schema=s${count - 1}`);
      const exported = await command('export', '--format', 'jsonl', '--rejected', '-c', place, '-q');
      expect(exported.exit).toBe(0);
      expect(exported.out).toBe(
        (await command('export', '--format', 'jsonl', '--rejected', '-c', one.place, '-q')).out,
      );
      expect(exported.out.split('\n').length).toBeGreaterThan(10);
      for (const store of [one, two]) await store.close();
    });

    it('finds the same articles, and after these other forms of the words', async () => {
      const long = `${'Hafenbecken '.repeat(2990)}${Array.from({ length: 40 }, (_, i) => `wort${i}`).join(' ')} Leuchtturm`;
      const inText = withText('Ein Café, ein Café.', 'Anderes');
      const [one, two] = await both([...inventPrepared(20, 4, 1), withText(long, 'Ein Café in Görlitz'), inText]);
      for (const query of [
        ...[
          'polizei',
          'KOBLENZ',
          'Görlitz',
          'gorlitz',
          'cafe',
          'verletzen',
          'a:b',
          'Bericht 3',
          '"Bericht 3"',
          'Straße',
        ],
        ...[
          '"einen Mann" Polizei',
          '"Mann einen"',
          'Polizei Krokodil',
          'Hafenbecken Leuchtturm Café',
          '"AND"',
          "O'Neill",
        ],
        ...['"wort8 wort9 wort10"', '"wort9 wort8"', '"wort39 Leuchtturm"', '"Görlitz nach"', 'koblen', '*', 'nicht'],
      ]) {
        const terms = query;
        const ids = async (store: Store): Promise<string[]> =>
          (await store.search(terms, 100)).map(({ article }) => article.key).sort();
        expect([query, await two.count({ words: query })]).toEqual([query, await one.count({ words: query })]);
        expect([query, await ids(two)]).toEqual([query, await ids(one)]);
      }
      const [best] = await two.search('Café', 3);
      expect(best!.article.title).toBe('Ein Café in Görlitz');
      // "Leuchttürme" stands nowhere.
      expect(await one.search('Leuchttürme', 5)).toHaveLength(1);
      expect(await two.count({ words: 'Leuchttürme' })).toBe(0);
      expect(await two.search('Leuchttürme', 5)).toHaveLength(1);
      for (const store of [one, two]) await store.close();
    });

    it('filters by days in the same way, with an index of ranges', async () => {
      const [one, two] = await both(inventPrepared(30, 3, 1));
      const { db } = handleOf(two);
      for (const { db: each } of [one, two].map(handleOf)) {
        const ids = await each.selectFrom('events').select('id').orderBy('id').limit(6).execute();
        for (const [i, days] of (
          [
            { earliest: null, latest: null, day: '9999-99-99', wide: 0 },
            { earliest: null, latest: '2020-01-05', day: '2020-01-05', wide: 0 },
            { earliest: '2020-01-01', latest: null, day: '2020-01-01', wide: 1 },
            { earliest: '2019-01-01', latest: '2021-01-01', day: '2019-01-01', wide: 1 },
            { earliest: '2020-02-03', latest: '2020-02-01', day: '2020-02-03', wide: 0 },
            { earliest: '2019-02-29', latest: '2019-02-29', day: '2019-02-29', wide: 0 },
          ] as const
        ).entries())
          await each.updateTable('events').set(days).where('id', '=', ids[i]!.id).execute();
      }
      for (const filter of [
        ...[{ since: '2020-01-05' }, { until: '2020-01-05' }, { since: '2020-01-05', until: '2020-01-05' }],
        ...[{ since: '2020-02-01', until: '2020-01-01' }, { since: '0001-01-01' }, { until: '9999-12-31' }],
        ...[{ since: '2018-12-31', until: '2019-03-01' }, { since: '2020-02-02', until: '2020-02-02' }, {}],
      ]) {
        expect([filter, await two.count(filter)]).toEqual([filter, await one.count(filter)]);
        expect(await two.list(filter, { limit: 100 })).toEqual(await one.list(filter, { limit: 100 }));
      }
      const plan = await db.connection().execute(async (each) => {
        await sql`set enable_seqscan = off`.execute(each);
        const { days } = handleOf(two).dialect;
        return sql<Record<string, string>>`explain select id from events
          where ${days!.overlapping('2020-01-05', '2020-01-06')}`.execute(each);
      });
      expect(JSON.stringify(plan.rows)).toContain('events_by_days');
      for (const store of [one, two]) await store.close();
    });

    it('never changes a decision', async () => {
      const [one, two] = await both([]);
      for (const deed of [sql`delete from decisions`, sql`truncate decisions cascade`])
        await expect(deed.execute(handleOf(two).db)).rejects.toThrow(/never changed/u);
      for (const store of [one, two]) await store.close();
    });
  });

  describe('migration', () => {
    it('takes all there and back, once, and work goes on there', async () => {
      const articles = inventPrepared(40, 4, 1);
      const [from, there, back] = [file(), address(), file()];
      const store = await openChronicle(from, 'create');
      await fill(store, articles.slice(0, 30));
      const [a, b] = (await store.list({ types: ['ACCIDENT'] }, { limit: 2 })).map(({ id }) => id);
      const run = await store.startRun('decide', 'test');
      const made = { by: 'anna', at: '2024-01-01T12:00:00.000Z', event: a!, others: [b!] };
      await store.decide(run, [await makeDecision(store, { ...made, kind: 'merge' })]);
      await store.finishRun(run, { decided: 1 });
      await store.remove(await store.startRun('rm', 'test'), [articles[3]!.article.key]);

      const moved = await command('migrate', from, there);
      expect(moved).toMatchObject({ exit: 0, out: '' });
      expect(moved.err).toMatch(/29 articles.*1 decisions and 3 runs/su);
      expect(await command('migrate', from, there)).toMatchObject({
        exit: 2,
        err: expect.stringContaining('only an empty'),
      });
      expect(await command('migrate', there, back, '-q')).toMatchObject({ exit: 0, err: '' });
      const stores = [store, await openChronicle(there), await openChronicle(back)];
      const expected = await snapshot(store);
      const search = (one: Store) => one.search('verletzen Koblenz', 100);
      for (const one of stores.slice(1)) {
        expect(await snapshot(one)).toEqual(expected);
        expect(await one.runs()).toEqual(await store.runs());
        for (const { id } of await store.runs()) expect(await one.changes(id)).toEqual(await store.changes(id));
        expect(await one.resolve(b!)).toBe(a);
        expect(new Set(await search(one))).toEqual(new Set(await search(store)));
        expect(await one.codebookId()).toBe(await store.codebookId());
      }
      for (const one of stores) await fill(one, articles);
      const after = await snapshot(store);
      for (const one of stores.slice(1)) expect(await snapshot(one)).toEqual(after);
      for (const one of stores) {
        expect(await one.check()).toEqual([]);
        await one.close();
      }
    });
  });

  describe('says what is wrong', () => {
    it('with the address, the server or the database', async () => {
      const nowhere = `postgres://anna:secret@127.0.0.1:${await freePort()}/db`;
      const good = server.address();
      const other = server.address('regesta', '?schema=other');
      const made = await openChronicle(other, 'create');
      const { db } = handleOf(made);
      await sql`create schema strange`.execute(db);
      await sql`create table strange.things (id integer)`.execute(db);
      for (const [place, mode, code, words] of [
        [nowhere, 'open', 'unreachable', /can't be reached/u],
        [good.replace(/:[^:@]*@/u, ':wrong@'), 'open', 'unreachable', /password/u],
        [server.address('nothing'), 'open', 'missing', /createdb/u],
        [server.address('regesta', '?schema=nothing'), 'open', 'missing', /regesta init/u],
        [other, 'create', 'exists', /already/u],
        [server.address('regesta', '?schema=strange'), 'create', 'not-a-chronicle', /other tables/u],
        [server.address('regesta', '?schema=strange'), 'open', 'not-a-chronicle', /other tables/u],
      ] as const) {
        const error = await trouble(() => openChronicle(place, mode));
        expect(error).toMatchObject({ name: 'StoreError', code });
        expect(error.message).toMatch(words);
        expect(error.message).not.toMatch(/secret|once%20upon|wrong/u);
      }
      await sql`update regesta set version = 99`.execute(db);
      expect(await trouble(() => openChronicle(other))).toMatchObject({ code: 'newer' });
      await made.close();
      expect(await command('list', '--db', nowhere)).toMatchObject({
        exit: 1,
        err: expect.stringContaining('reached'),
      });
    });
  });
});
