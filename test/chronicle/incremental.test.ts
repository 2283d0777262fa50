import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { group } from '../../bench/accuracy/gather.ts';
import { openChronicle, type Prepared, type Store } from '../../src/chronicle/index.ts';
import type { MergeClaim } from '../../src/chronicle/merge/index.ts';
import { type Happening, happenings, inventArticle, prepared, random, shuffled } from './invented.ts';
import { snapshot } from './snapshot.ts';

const folder = mkdtempSync(join(tmpdir(), 'regesta-incremental-'));
afterAll(() => rmSync(folder, { recursive: true }));
const SEEDS = [1, 2, 3, 4, 5, 6];
const ARTICLES = 30;
let count = 0;

/** Reports on happenings that are hard to tell apart: two towns, days close to each other, and now and then no date. */
function confused(seed: number): Prepared[] {
  const next = random(seed);
  const towns = happenings(20, seed)
    .map(({ town }) => town)
    .slice(0, 2);
  const told = Array.from({ length: 8 }, (): Happening => {
    const day = new Date(Date.UTC(2020, 2, 1 + Math.floor(next() * 12))).toISOString().slice(0, 10);
    return { town: towns[Math.floor(next() * 2)]!, day, injured: 2 + Math.floor(next() * 4) };
  });
  return Array.from({ length: ARTICLES }, (_, n) => {
    const { article, record } = inventArticle(told[Math.floor(next() * told.length)]!, n, seed);
    const kind = next();
    const claims = record.claims.map((claim) => {
      if (kind < 0.3)
        return { ...claim, basis: 'none' as const, earliest: null, latest: null, precision: null, time: null };
      if (kind < 0.5) return { ...claim, basis: 'inferred' as const, time: null };
      return kind < 0.6 ? { ...claim, status: 'planned' as const } : { ...claim, basis: 'relative' as const };
    });
    return prepared({ article, record: { ...record, claims } });
  });
}

async function stored(articles: readonly Prepared[], portion: number): Promise<Store> {
  const store = await openChronicle(join(folder, `${count++}.regesta`), 'create');
  const run = await store.startRun('add', 'test');
  for (let i = 0; i < articles.length; i += portion) await store.put(run, articles.slice(i, i + portion));
  await store.finishRun(run, {});
  return store;
}

describe.each(SEEDS)('reports that are hard to tell apart, seed %i', (seed) => {
  it('give the same events one at a time, in any order, some taken out and added again, as all at once', async () => {
    const articles = confused(seed);
    const whole = await stored(articles, ARTICLES);
    const expected = await snapshot(whole);
    const next = random(seed + 100);
    const single = await stored(shuffled(articles, next), 1);
    expect(await snapshot(single)).toEqual(expected);
    const gone = shuffled(articles, next).slice(0, 10);
    const run = await single.startRun('rm', 'test');
    await single.remove(
      run,
      gone.map(({ article }) => article.key),
    );
    for (const one of gone) await single.put(run, [one]);
    expect(await snapshot(single)).toEqual(expected);
    expect(await single.check()).toEqual([]);
    for (const store of [whole, single]) await store.close();
  });

  it('are divided in a chronicle as they are without one', async () => {
    const articles = confused(seed);
    const claims = articles.flatMap(({ tellings }) => tellings.map(({ facts }) => JSON.parse(facts) as MergeClaim));
    const store = await stored(articles, 4);
    const found: string[] = [];
    for await (const event of store.events({}))
      found.push(
        event.claims
          .map(({ article, claim }) => `${article} ${claim}`)
          .sort()
          .join(', '),
      );
    const idOf = new Map(articles.map(({ article }) => [article.key, article.id]));
    const byKey = new Map(claims.map((claim) => [claim.key, claim]));
    const alone = group(claims).map((keys) =>
      keys
        .flatMap((key) => byKey.get(key)!.claims.map((id) => `${idOf.get(byKey.get(key)!.article)} ${id}`))
        .sort()
        .join(', '),
    );
    expect(found.sort()).toEqual(alone.sort());
    // Neither all apart nor all one, or this would say nothing.
    expect(alone.length).toBeGreaterThan(4);
    expect(alone.length).toBeLessThan(claims.length / 2);
    await store.close();
  });
});
