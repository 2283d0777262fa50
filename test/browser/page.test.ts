import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDecision } from '../../src/chronicle/decisions/make.ts';
import { inventPrepared } from '../chronicle/invented.ts';
import { missing, PAGE, type Visit, visit } from './browser.ts';
import { violationsEverywhere } from './violations.ts';

const EVENTS = 200;

if (missing !== null) console.log(`The tests in the browser are left out: ${missing}.`);

describe.skipIf(missing !== null)('the page in a browser', () => {
  let there: Visit;
  beforeAll(async () => {
    there = await visit(inventPrepared(130, 1, 5));
  });
  afterAll(() => there?.close());

  it('shows the chronicle without a violation, in any language, theme and width', async () => {
    const { page, origin } = there;
    await page.goto(`${origin}/`);
    await page.locator('.rows .row').first().click();
    await page.locator('.card h2').waitFor();
    expect(await violationsEverywhere(page)).toEqual([]);
  });

  it('leads from a quote to its place in the report', async () => {
    const { page } = there;
    await page.locator('blockquote a').first().click();
    await page.locator('.report .lit').first().waitFor();
  });

  it(`lets ${EVENTS} events be reviewed by key alone, and undone`, async () => {
    const { page, origin, store } = there;
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`${origin}/review`);
    await page.locator('.card h2').waitFor();
    expect(await violationsEverywhere(page)).toEqual([]);
    const before = await store.count({ decided: false });
    expect(before).toBeGreaterThan(EVENTS);
    const done = async (n: number): Promise<unknown> => page.getByRole('status').getByText(`, ${n} decided`).waitFor();
    for (let i = 1; i <= EVENTS; i++) {
      await page.keyboard.press(i % 10 === 0 ? 'r' : 'a');
      await done(i);
    }
    expect(await store.count({ decided: true, rejected: true })).toBe(EVENTS);
    expect(await store.count({ decided: true })).toBe(EVENTS - EVENTS / 10);
    await page.keyboard.press('u');
    await done(EVENTS - 1);
    expect(await store.count({ decided: true, rejected: true })).toBe(EVENTS - 1);
  });

  it('steals no key from somebody who types, and keeps a note', async () => {
    const { page, store } = there;
    await page.locator('.card h2').waitFor();
    const before = await store.count({ decided: true, rejected: true });
    await page.keyboard.press('n');
    await page.keyboard.type('aurora');
    expect(await store.count({ decided: true, rejected: true })).toBe(before);
    await page.keyboard.press('Enter');
    await page.getByText('“aurora”').waitFor();
    expect((await store.decisions()).at(-1)).toMatchObject({ kind: 'note', note: 'aurora', by: 'anna' });
  });

  it('asked nobody but its own server, and broke no policy', () => {
    expect(there.strange).toEqual([]);
  });

  it('decides on all of a filter after a second click, not on what came meanwhile, and takes it back as one', async () => {
    const { page, origin, store } = there;
    await page.goto(`${origin}/review`);
    const open = await store.count({ decided: false });
    await page.getByRole('button', { name: `Accept all ${open}`, exact: true }).click();
    // Somebody else decides on one before the second click.
    const [other] = await store.list({ decided: false }, { limit: 1 });
    const wish = { kind: 'confirm' as const, event: other!.id, by: 'otto', at: '2024-01-01T00:00:00Z' };
    await store.decide(await store.startRun('decide', 'test'), [await makeDecision(store, wish)]);
    await page.getByRole('button', { name: `Accept all ${open}?` }).click();
    await page.getByRole('alert').waitFor();
    expect(await store.count({ decided: false })).toBe(open - 1);
    await page.getByRole('button', { name: `Accept all ${open - 1}`, exact: true }).click();
    await page.getByRole('button', { name: `Accept all ${open - 1}?` }).click();
    await page.getByText('Nothing is left to decide here.').waitFor();
    expect(await store.count({ decided: false })).toBe(0);
    await page.keyboard.press('u');
    await page.locator('.card h2').waitFor();
    expect(await store.count({ decided: false })).toBe(open - 1);
  });

  it('weighs less than 250 kB before the map', () => {
    const assets = join(PAGE, 'assets');
    const first = readdirSync(assets).filter((name) => /^index-.*\.(?:js|css)$/u.test(name));
    const weight = first.reduce((sum, name) => sum + gzipSync(readFileSync(join(assets, name))).length, 0);
    expect(first).toHaveLength(2);
    expect(weight).toBeLessThan(250_000);
  });
});
