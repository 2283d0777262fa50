import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { makeDecision, type Wish } from '../../src/chronicle/decisions/make.ts';
import type { Store } from '../../src/chronicle/store/types.ts';
import { happenings, inventArticle, inventPrepared, prepared, random, shuffled } from './invented.ts';
import { snapshot } from './snapshot.ts';

/** Makes empty chronicles for the suite, and opens one a second time as another process would. */
export interface StoreFactory {
  readonly create: () => Promise<Store>;
  readonly again: (store: Store) => Promise<Store>;
  readonly clean: () => Promise<void>;
}

const AT = '2024-01-01T12:00:00.000Z';

/** What every store must do, whatever database is behind it. */
export function storeContract(name: string, factory: StoreFactory): void {
  const open: Store[] = [];
  const create = async (): Promise<Store> => {
    const store = await factory.create();
    open.push(store);
    return store;
  };
  afterEach(async () => {
    for (const store of open.splice(0)) await store.close();
    await factory.clean();
  });
  const fill = async (store: Store, articles = inventPrepared(40, 4, 1), size = 7): Promise<number> => {
    const run = await store.startRun('add', 'test');
    for (let i = 0; i < articles.length; i += size) await store.put(run, articles.slice(i, i + size));
    await store.finishRun(run, { added: articles.length });
    return run;
  };
  const decide = async (store: Store, wish: Pick<Wish, 'kind' | 'event'> & Partial<Wish>): Promise<void> => {
    const run = await store.startRun('decide', 'test');
    await store.decide(run, [await makeDecision(store, { by: 'anna', at: AT, ...wish })]);
  };

  describe(`${name}: articles`, () => {
    it('are kept as they came, with their records', async () => {
      const store = await create();
      const [one] = happenings(1, 3);
      const { article, record } = inventArticle(one!, 0, 3);
      await fill(store, [prepared({ article, record })]);
      const [stored] = await store.articles(null, 10);
      expect(stored).toMatchObject({ id: article.id, title: article.title, publisher: article.publisher });
      expect(await store.article(stored!.key)).toEqual(article);
      expect(await store.record(stored!.key)).toEqual(record);
    });

    it('are there once, whatever they are called, and found by each name', async () => {
      const store = await create();
      const [one] = happenings(1, 3);
      const { article, record } = inventArticle(one!, 0, 3);
      const other = { ...article, id: 'z-copy' };
      await fill(store, [prepared({ article, record }), prepared({ article: other, record })]);
      await fill(store, [prepared({ article: other, record })]);
      expect(await store.articles(null, 10)).toHaveLength(1);
      expect(await store.findArticles('z-copy')).toEqual(await store.findArticles(article.id));
      const { key } = (await store.articles(null, 1))[0]!;
      expect(await store.known('test 1', [{ ...other, key }])).toEqual(new Set([key]));
      expect(await store.known('test 2', [{ ...other, key }])).toEqual(new Set());
    });

    it('of another publisher are others, and copies of each other', async () => {
      const store = await create();
      const [one] = happenings(1, 3);
      const { article, record } = inventArticle(one!, 0, 3);
      const reprint = { article: { ...article, id: 'reprint', publisher: 'Other' }, record };
      await fill(store, [prepared({ article, record }), prepared(reprint)]);
      const [row] = await store.list({ types: ['ACCIDENT'] }, { limit: 10 });
      const event = await store.event(row!.id);
      expect(event!.sources).toMatchObject({ reports: 2, independent: 1 });
    });
  });

  describe(`${name}: events`, () => {
    it('are one for each happening', async () => {
      const store = await create();
      await fill(store);
      const rows = await store.list({ types: ['ACCIDENT'] }, { limit: 100 });
      expect(rows).toHaveLength(10);
      expect(rows.every(({ reports }) => reports === 4)).toBe(true);
      expect(await store.check()).toEqual([]);
    });

    it('don’t hang on the order in which articles come, nor on how many at once', async () => {
      const articles = inventPrepared(24, 4, 2);
      const reference = await create();
      await fill(reference, articles);
      const expected = await snapshot(reference);
      await fc.assert(
        fc.asyncProperty(fc.integer(), fc.integer({ min: 1, max: 9 }), async (seed, size) => {
          const store = await factory.create();
          try {
            await fill(store, shuffled(articles, random(seed)), size);
            expect(await snapshot(store)).toEqual(expected);
          } finally {
            await store.close();
          }
        }),
        { numRuns: 12 },
      );
    });

    it('are as if removed articles had never been', async () => {
      const articles = inventPrepared(24, 4, 2);
      const [reference, store] = [await create(), await create()];
      await fill(reference, articles.slice(0, 16));
      await fill(store, shuffled(articles, random(5)));
      const run = await store.startRun('rm', 'test');
      const gone = articles.slice(16).map(({ article }) => article.key);
      expect(await store.remove(run, gone)).toBe(8);
      expect(await store.remove(run, gone)).toBe(0);
      const { events, articles: left } = (await snapshot(store)) as Record<string, unknown>;
      expect({ events, left }).toMatchObject({
        events: ((await snapshot(reference)) as Record<string, unknown>)['events'],
        left: ((await snapshot(reference)) as Record<string, unknown>)['articles'],
      });
      expect(await store.check()).toEqual([]);
    });

    it('keep their ids when an earlier report comes, by leading from the old one to the new one', async () => {
      const [one] = happenings(1, 4);
      const reports = [0, 1, 2, 3].map((n) => prepared(inventArticle(one!, n, 4)));
      const store = await create();
      const late = reports.toSorted((a, b) => ((a.published ?? '') < (b.published ?? '') ? 1 : -1));
      const ids: string[] = [];
      for (const report of late) {
        await fill(store, [report]);
        ids.push((await store.list({ types: ['ACCIDENT'] }, { limit: 9 }))[0]!.id);
      }
      expect(new Set(ids).size).toBeGreaterThan(1);
      for (const id of ids) expect(await store.resolve(id)).toBe(ids.at(-1));
      expect(await store.resolve(ids.at(-1)!.slice(0, 6))).toBe(ids.at(-1));
      expect(await store.resolve('ezzzzzzzzzz')).toBeNull();
      const run = await store.startRun('rm', 'test');
      await store.remove(run, [late.at(-1)!.article.key]);
      const [now] = await store.list({ types: ['ACCIDENT'] }, { limit: 9 });
      for (const id of ids) expect(await store.resolve(id)).toBe(now!.id);
    });

    it('are listed by day, by what they are, where, by whom, and page by page', async () => {
      const store = await create();
      await fill(store);
      const all = await store.list({}, { limit: 100 });
      expect(all).toHaveLength(20);
      expect(all.map(({ earliest }) => earliest)).toEqual(all.map(({ earliest }) => earliest).toSorted());
      const pages = [];
      for (let after: string | null = null; ; ) {
        const page = await store.list({}, { limit: 6, after });
        pages.push(...page);
        if (page.length < 6) break;
        after = page.at(-1)!.id;
      }
      expect(pages).toEqual(all);
      const day = all[7]!.earliest!;
      expect(await store.count({ since: day, until: day })).toBe(2);
      expect((await store.count({ since: day })) + (await store.count({ until: day }))).toBe(22);
      const place = (await store.event(all[0]!.id))!.places[0]!.name;
      const there = await store.list({ place: place.toUpperCase() }, { limit: 100 });
      expect(there.map(({ id }) => id)).toContain(all[0]!.id);
      expect(there.length).toBeLessThan(20);
      expect(await store.count({ place: 'DE' })).toBe(20);
      expect(await store.count({ place: 'FR' })).toBe(0);
      expect(await store.count({ reports: 5 })).toBe(0);
      expect(await store.count({ words: `Brand ${place}` })).toBe(there.length);
    });

    it('count what each choice of a filter would leave', async () => {
      const store = await create();
      await fill(store);
      const total = await store.count({});
      const { types, statuses, bases, publishers, decided, actors, places } = await store.facets({});
      const sum = (counts: Readonly<Record<string, number>>): number =>
        Object.values(counts).reduce((a, b) => a + b, 0);
      for (const counts of [types, statuses, bases, decided]) expect(sum(counts)).toBe(total);
      for (const [basis, count] of Object.entries(bases)) expect(await store.count({ basis })).toBe(count);
      for (const [status, count] of Object.entries(statuses)) expect(await store.count({ status })).toBe(count);
      expect(Object.keys(publishers).length).toBeGreaterThan(1);
      for (const [publisher, count] of Object.entries(publishers)) {
        expect(await store.count({ publisher })).toBe(count);
        expect(await store.list({ publisher }, { limit: 100 })).toHaveLength(count);
      }
      expect(await store.count({ publisher: 'nobody' })).toBe(0);
      expect(places.length).toBeGreaterThan(4);
      for (const { name, count } of places) expect(await store.count({ place: name })).toBe(count);
      expect(actors).toEqual([{ name: 'Polizei', count: await store.count({ types: ['COERCE'] }) }]);
      expect(await store.count({ actor: 'Polizei' })).toBe(actors[0]!.count);
      for (const { name, count } of (await store.facets({ actor: 'Polizei' })).places)
        expect(await store.count({ actor: 'Polizei', place: name })).toBe(count);
    });
  });

  describe(`${name}: search`, () => {
    it('finds words in any case, other forms of them, and phrases', async () => {
      const store = await create();
      await fill(store);
      expect(await store.search('POLIZEI', 100)).toHaveLength(40);
      expect(await store.search('verletzen', 100)).toHaveLength(40);
      expect(await store.search('Bränden', 100)).toHaveLength(40);
      expect(await store.search('männer polizeien', 100)).toHaveLength(40);
      expect((await store.search('Bränden', 1))[0]!.snippet).toContain('Brand');
      expect(await store.search('"einen Mann"', 100)).toHaveLength(40);
      expect(await store.search('"Mann einen"', 100)).toHaveLength(0);
      expect(await store.search('Polizei Krokodil', 100)).toHaveLength(0);
      for (const odd of ['', '"', 'AND', '*', 'a:b', '( OR', '\u{1f600}'])
        expect(await store.search(odd, 5)).toEqual([]);
      const [hit] = await store.search('nahm', 1);
      expect(hit!.snippet).toContain('nahm');
      expect(hit!.events).toHaveLength(2);
    });
  });

  describe(`${name}: decisions`, () => {
    const firstTwo = async (store: Store) =>
      (await store.list({ types: ['ACCIDENT'] }, { limit: 2 })).map(({ id }) => id);

    it('stand over what the machine found, the later over the earlier', async () => {
      const store = await create();
      await fill(store);
      const [id] = await firstTwo(store);
      await decide(store, { kind: 'correct', event: id!, field: 'title', value: 'Fire' });
      await decide(store, {
        kind: 'correct',
        event: id!,
        field: 'title',
        value: 'The fire',
        at: '2024-01-02T00:00:00Z',
      });
      expect((await store.event(id!))!.title).toBe('The fire');
      expect((await store.list({ decided: true }, { limit: 9 })).map(({ title }) => title)).toEqual(['The fire']);
      await decide(store, { kind: 'reject', event: id! });
      expect(await store.count({})).toBe(19);
      expect(await store.count({ rejected: true })).toBe(20);
      await decide(store, { kind: 'confirm', event: id!, at: '2024-01-03T00:00:00Z' });
      expect(await store.count({})).toBe(20);
      expect((await store.event(id!))!.decisions.map(({ kind }) => kind)).toEqual([
        'correct',
        'reject',
        'correct',
        'confirm',
      ]);
    });

    it('make sense, or are refused with a reason', async () => {
      const store = await create();
      await fill(store);
      const [id, other] = await firstTwo(store);
      const wishes: [Partial<Wish> & Pick<Wish, 'kind'>, RegExp][] = [
        [{ kind: 'correct', field: 'id', value: 'x' }, /can't be corrected/u],
        [{ kind: 'correct', field: 'earliest', value: 'yesterday' }, /can't be the value/u],
        [{ kind: 'correct', field: 'status', value: 'maybe' }, /can't be the value/u],
        [{ kind: 'correct', field: 'figures.dead', value: 3 }, /can't be the value/u],
        [{ kind: 'correct', field: 'places', value: 'Trier' }, /list of names/u],
        [{ kind: 'merge' }, /events to merge/u],
        [{ kind: 'merge', others: ['nowhere'] }, /no event "nowhere"/u],
        [{ kind: 'split', claims: ['nothing'] }, /some of the event's claims/u],
        [{ kind: 'note' }, /needs a text/u],
        [{ kind: 'confirm', event: 'nowhere' }, /no event "nowhere"/u],
      ];
      for (const [wish, reason] of wishes)
        await expect(makeDecision(store, { event: id!, by: 'a', at: AT, ...wish })).rejects.toThrow(reason);
      await decide(store, { kind: 'correct', event: other!, field: 'figures.dead', value: { min: 1, max: null } });
      const { figures } = (await store.event(other!))!;
      expect(figures).toContainEqual(expect.objectContaining({ kind: 'dead', min: 1, max: null }));
    });

    it('merge and split events, and so again after everything was read anew', async () => {
      const store = await create();
      await fill(store);
      const [a, b] = await firstTwo(store);
      await decide(store, { kind: 'merge', event: a!, others: [b!] });
      expect(await store.resolve(b!)).toBe(a);
      expect((await store.event(a!))!.sources.reports).toBe(8);
      const { claims } = (await store.event(a!))!;
      await decide(store, { kind: 'split', event: a!, claims: [claims[2]!.article], at: '2024-01-02T00:00:00Z' });
      expect((await store.event(a!))!.sources.reports).toBe(7);
      const before = await snapshot(store);
      await fill(store, shuffled(inventPrepared(40, 4, 1, 'test 2'), random(9)));
      const after = (await snapshot(store)) as { events: unknown };
      expect(after.events).toEqual((before as { events: unknown }).events);
      expect(await store.check()).toEqual([]);
    });

    it('go to another chronicle, once, before or after the articles', async () => {
      const [one, early, late] = [await create(), await create(), await create()];
      await fill(one);
      const [a, b] = await firstTwo(one);
      await decide(one, { kind: 'merge', event: a!, others: [b!] });
      await decide(one, { kind: 'note', event: a!, note: 'the same fire' });
      const decisions = await one.decisions();
      for (const store of [early, late]) {
        if (store === late) await fill(store);
        const run = await store.startRun('decide', 'test');
        expect(await store.decide(run, decisions)).toBe(2);
        expect(await store.decide(run, decisions)).toBe(0);
        if (store === early) await fill(store);
        expect(await snapshot(store)).toEqual(await snapshot(one));
      }
    });

    it('outlive the articles that they are about', async () => {
      const store = await create();
      const articles = inventPrepared(40, 4, 1);
      await fill(store, articles);
      const [a] = await firstTwo(store);
      await decide(store, { kind: 'correct', event: a!, field: 'title', value: 'Fire' });
      const before = await snapshot(store);
      const run = await store.startRun('rm', 'test');
      await store.remove(
        run,
        articles.map(({ article }) => article.key),
      );
      expect(await store.count({})).toBe(0);
      await fill(store, articles);
      expect(await snapshot(store)).toEqual(before);
    });
  });

  describe(`${name}: marks`, () => {
    const told = (seed = 3) => inventArticle(happenings(1, seed)[0]!, 0, seed);
    const mark = async (store: Store, wish: Partial<Wish>): Promise<string> => {
      const decision = await makeDecision(store, { kind: 'mark', event: '', by: 'anna', at: AT, ...wish });
      await store.decide(await store.startRun('decide', 'test'), [decision]);
      return decision.id;
    };
    const spanIn = (text: string, words: string) => {
      const start = text.indexOf(words);
      return { start, end: start + words.length, text: words };
    };

    it('add an event that was missed, which is found, kept through readings, and goes when it is taken back', async () => {
      const store = await create();
      const { article, record } = told();
      await fill(store, [prepared({ article, record })]);
      const empty = await snapshot(store);
      const value = {
        type: 'PROTEST',
        status: 'planned',
        trigger: [spanIn(article.text, 'Bericht')],
        places: [spanIn(article.text, record.entities[0]!.name)],
        earliest: '2024-05-05',
        latest: '2024-05-05',
      };
      const id = await mark(store, { article: article.id, value });
      const filter = { types: ['PROTEST'], status: 'planned', since: '2024-05-05', place: record.entities[0]!.name };
      const [row] = await store.list(filter, { limit: 9 });
      expect(row).toMatchObject({ earliest: '2024-05-05', decided: true, reports: 1 });
      const event = (await store.event(row!.id))!;
      expect(event.claims).toMatchObject([{ trigger: [{ text: 'Bericht' }], status: 'planned' }]);
      expect(event.claims[0]!.evidence.text).toBe('Bericht 0.');
      expect(event.decisions).toMatchObject([{ kind: 'mark', by: 'anna' }]);
      expect(await store.points(filter)).toHaveLength(1);
      await fill(store, [prepared({ article, record }, 'test 2')]);
      expect((await store.list(filter, { limit: 9 }))[0]).toEqual(row);
      expect(await store.check()).toEqual([]);
      const run = await store.startRun('decide', 'test');
      const withdrawn = await makeDecision(store, {
        kind: 'withdraw',
        event: '',
        decision: id,
        by: 'anna',
        at: '2024-01-02T00:00:00Z',
      });
      await store.decide(run, [withdrawn]);
      expect(await store.count({ types: ['PROTEST'] })).toBe(0);
      expect(await store.changes(run)).toMatchObject([{ kind: 'withdrawn', id: row!.id }]);
      expect(((await snapshot(store)) as { events: unknown }).events).toEqual((empty as { events: unknown }).events);
    });

    it('lie over what the machine read of a claim, the later over the earlier, and change its event', async () => {
      const store = await create();
      const { article, record } = told();
      await fill(store, [prepared({ article, record })]);
      const [row] = await store.list({ types: ['COERCE'] }, { limit: 9 });
      const where = { article: article.id, claim: 'c2' };
      await mark(store, { ...where, value: { actors: [spanIn(article.text, 'Polizei')] } });
      await mark(store, {
        ...where,
        value: { actors: [spanIn(article.text, 'Die Polizei')], recipients: [spanIn(article.text, 'einen Mann')] },
        at: '2024-01-02T00:00:00Z',
      });
      await mark(store, { ...where, value: { type: 'ASSAULT' }, at: '2024-01-03T00:00:00Z' });
      const event = (await store.event(row!.id))!;
      expect(event).toMatchObject({ type: 'ASSAULT', mode: null });
      expect(event.actors.map(({ name }) => name)).toEqual(['Polizei']);
      expect(event.recipients.map(({ name }) => name)).toEqual(['einen Mann']);
      expect(event.decisions).toHaveLength(3);
      const { key } = (await store.articles(null, 1))[0]!;
      expect((await store.record(key))!.claims[1]!.actors).toMatchObject([{ text: 'Die Polizei' }]);
      expect((await store.explain(row!.id))!.rules[0]!.rules).toContain('decision');
      expect(await store.check()).toEqual([]);
    });

    it('mean the same in another chronicle, whether they come before or after the report', async () => {
      const [one, early, late] = [await create(), await create(), await create()];
      const { article, record } = told();
      const articles = [prepared({ article, record }), ...inventPrepared(8, 4, 1)];
      await fill(one, articles);
      await mark(one, {
        article: article.id,
        claim: 'c1',
        value: { time: null, earliest: '2020-02-02', latest: '2020-02-03' },
      });
      await mark(one, { article: article.id, value: { type: 'PROTEST', trigger: [spanIn(article.text, 'Bericht')] } });
      const decisions = await one.decisions();
      for (const store of [early, late]) {
        if (store === late) await fill(store, articles);
        expect(await store.decide(await store.startRun('decide', 'test'), decisions)).toBe(2);
        if (store === early) await fill(store, shuffled(articles, random(4)));
        expect(await snapshot(store)).toEqual(await snapshot(one));
        expect(await store.check()).toEqual([]);
      }
    });

    it('make sense, or are refused with a reason', async () => {
      const store = await create();
      const { article, record } = told();
      await fill(store, [prepared({ article, record })]);
      const words = spanIn(article.text, 'Bericht');
      const half = { start: words.start, end: words.end - 2, text: '' };
      const wishes: [Partial<Wish>, RegExp][] = [
        [{ article: 'nothing', value: {} }, /no report "nothing"/u],
        [{ claim: 'c9', value: { type: 'PROTEST' } }, /no claim "c9"/u],
        [{ claim: 'c1', value: {} }, /nothing is marked/u],
        [{ claim: 'c1', value: { actors: [half] } }, /no whole words/u],
        [{ claim: 'c1', value: { actors: [{ start: 0, end: 99_999, text: '' }] } }, /no whole words/u],
        [{ claim: 'c1', value: { colour: 'red' } }, /colour/u],
        [{ claim: 'c1', value: { type: 'PARTY' } }, /no type/u],
        [{ claim: 'c1', value: { trigger: [words] } }, /another event/u],
        [{ claim: 'c2', value: { trigger: [spanIn(article.text, 'fest')] } }, /another event/u],
        [{ value: { trigger: [words] } }, /needs a type/u],
        [{ value: { type: 'PROTEST', trigger: record.claims[0]!.trigger } }, /claim c1/u],
      ];
      for (const [wish, reason] of wishes)
        await expect(
          makeDecision(store, { kind: 'mark', event: '', by: 'a', at: AT, article: article.id, ...wish }),
        ).rejects.toThrow(reason);
    });
  });

  describe(`${name}: changes`, () => {
    it('of a run are what it added, changed, merged and withdrew', async () => {
      const store = await create();
      const articles = inventPrepared(8, 4, 1);
      const first = await fill(store, articles.slice(0, 4));
      expect((await store.changes(first)).map(({ kind }) => kind)).toEqual(['added', 'added', 'added', 'added']);
      const second = await fill(store, articles.slice(4));
      expect(new Set((await store.changes(second)).map(({ kind }) => kind))).toEqual(new Set(['changed']));
      const [a, b] = (await store.list({ types: ['ACCIDENT'] }, { limit: 2 })).map(({ id }) => id);
      const third = await store.startRun('decide', 'test');
      await store.decide(third, [
        await makeDecision(store, { kind: 'merge', event: a!, others: [b!], by: 'a', at: AT }),
      ]);
      expect(await store.changes(third)).toMatchObject([
        { kind: 'changed', id: a },
        { kind: 'merged', id: b, into: a },
      ]);
      const fourth = await store.startRun('rm', 'test');
      await store.remove(
        fourth,
        articles.map(({ article }) => article.key),
      );
      expect((await store.changes(fourth)).every(({ kind }) => kind === 'withdrawn')).toBe(true);
    });
  });

  describe(`${name}: two at once`, () => {
    it('write into each other’s work, and nothing is lost or there twice', async () => {
      const articles = inventPrepared(40, 4, 1);
      const one = await create();
      const two = await factory.again(one);
      const reference = await create();
      await fill(reference, articles);
      await Promise.all([fill(one, articles.slice(0, 30), 3), fill(two, articles.slice(10).toReversed(), 2)]);
      expect(await snapshot(one)).toEqual(await snapshot(reference));
      expect(await snapshot(two)).toEqual(await snapshot(reference));
      await two.close();
    });
  });
}
