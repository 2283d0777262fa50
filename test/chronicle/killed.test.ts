import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openChronicle } from '../../src/chronicle/index.ts';
import { bundle, start } from './command.ts';
import { random } from './invented.ts';
import { snapshot } from './snapshot.ts';

const folder = mkdtempSync(join(tmpdir(), 'regesta-killed-'));
const ARTICLES = 500;
const KILLS = 50;
const SEED = '6';
/** Chronicles that are filled and killed side by side, each by its own seed. */
const LANES = [8, 9, 10];
let program = '';

beforeAll(async () => {
  program = await bundle('test/chronicle/adding.ts');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(program, { force: true });
});

describe('adding that is killed', () => {
  it(`${KILLS} times at any moment loses nothing that was acknowledged, stores nothing twice, and ends the same`, async () => {
    const reference = join(folder, 'reference.regesta');
    await (await openChronicle(reference, 'create')).close();
    const began = performance.now();
    expect((await start(program, [reference, String(ARTICLES), SEED]).ended).code).toBe(0);
    const whole = performance.now() - began;
    const store = await openChronicle(reference);
    const expected = await snapshot(store);
    await store.close();

    let kills = 0;
    let killedAtWork = 0;
    const lane = async (seed: number): Promise<void> => {
      const next = random(seed);
      for (let round = 0; kills < KILLS; round++) {
        const path = join(folder, `${seed}-${round}.regesta`);
        await (await openChronicle(path, 'create')).close();
        const acknowledged = new Set<string>();
        for (let ended = false; !ended; ) {
          const running = start(program, [path, String(ARTICLES), SEED]);
          const timer = setTimeout(() => running.child.kill('SIGKILL'), kills < KILLS ? next() * whole * 0.7 : 2 ** 30);
          const { code } = await running.ended;
          clearTimeout(timer);
          for (const line of running.lines()) acknowledged.add(line);
          ended = code === 0;
          if (ended) continue;
          kills++;
          const after = await openChronicle(path);
          const stored = new Set((await after.articles(null, ARTICLES)).map(({ key }) => key));
          expect([...acknowledged].filter((key) => !stored.has(key))).toEqual([]);
          if (stored.size > 0 && stored.size < ARTICLES) killedAtWork++;
          await after.close();
        }
        const done = await openChronicle(path);
        expect(await snapshot(done)).toEqual(expected);
        expect(await done.check()).toEqual([]);
        await done.close();
      }
    };
    // Each waits for the disk most of the time.
    await Promise.all(LANES.map(lane));
    expect(kills).toBeGreaterThanOrEqual(KILLS);
    // Most of the moments must lie in the work itself, or the test says nothing.
    expect(killedAtWork).toBeGreaterThan(KILLS / 3);
  }, 300_000);
});
