import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { goOn, outdated, stoppedMark } from '../../src/chronicle/add/re-read.ts';
import { openChronicle, type Store } from '../../src/chronicle/index.ts';
import { fill } from './help.ts';
import { inventPrepared } from './invented.ts';
import { snapshot } from './snapshot.ts';

const folder = mkdtempSync(join(tmpdir(), 'regesta-re-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

const READING = 'test 1';
const articles = inventPrepared(20, 4, 1, READING);
const byId = new Map(articles.map((one) => [one.article.id, one]));

/** Stores again what is still to be read, as far as `most`; gives how many there were. */
async function readAgain(store: Store, run: number, since: number | null, most: number): Promise<number> {
  const left = [];
  for await (const { article } of outdated(store, READING, true, since)) left.push(byId.get(article.id)!);
  if (most > 0) await store.put(run, left.slice(0, most), true);
  return left.length;
}

describe('reading everything again', () => {
  it('goes on where it was killed or stopped, as often as that happens, and then begins anew', async () => {
    const store = await openChronicle(join(folder, 'c.regesta'), 'create');
    await fill(store, articles);
    const before = await snapshot(store);

    const first = await goOn(store, '1.0');
    expect(first.since).toBeNull();
    const killed = await store.startRun('re-read', '1.0', first.marks);
    expect(await readAgain(store, killed, first.since, 8)).toBe(20);

    const second = await goOn(store, '1.0');
    expect(second.since).toBe(killed);
    expect(await store.countArticles(killed)).toBe(12);
    const stopped = await store.startRun('re-read', '1.0', second.marks);
    expect(await readAgain(store, stopped, second.since, 5)).toBe(12);
    await store.finishRun(stopped, { added: 5, ...second.marks, ...stoppedMark });

    const third = await goOn(store, '1.0');
    expect(third.since).toBe(killed);
    expect((await goOn(store, '2.0')).since).toBeNull();
    const ended = await store.startRun('re-read', '1.0', third.marks);
    expect(await readAgain(store, ended, third.since, 20)).toBe(7);
    expect(await readAgain(store, ended, third.since, 0)).toBe(0);
    await store.finishRun(ended, { added: 7, ...third.marks });

    expect((await goOn(store, '1.0')).since).toBeNull();
    expect(((await snapshot(store)) as { events: unknown }).events).toEqual((before as { events: unknown }).events);
    await store.close();
  });
});
