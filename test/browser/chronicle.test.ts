import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventPrepared } from '../chronicle/invented.ts';
import { missing, type Visit, visit } from './browser.ts';
import { inventRows, showRows } from './many.ts';
import { violationsEverywhere } from './violations.ts';

const MANY = 10_000;

describe.skipIf(missing !== null)('the chronicle in a browser', () => {
  let there: Visit;
  beforeAll(async () => {
    there = await visit(inventPrepared(40, 2, 7));
  }, 30_000);
  afterAll(() => there?.close());

  const numberIn = (text: string): number => Number(/\d+/u.exec(text.replaceAll(',', ''))![0]);
  /** All events, those on the line of time, without a day, on the map, without a place. */
  const sums = async (): Promise<Record<'all' | 'dated' | 'undated' | 'unplaced', number>> => {
    const { page } = there;
    const all = numberIn(await page.locator('.trays [role=status]').innerText());
    const dated = numberIn((await page.locator('.timeline canvas').getAttribute('aria-label'))!);
    const [undated, unplaced] = await page.locator('.tray').allInnerTexts();
    return { all, dated, undated: numberIn(undated!), unplaced: numberIn(unplaced!) };
  };
  const open = async (query: string, total: number): Promise<void> => {
    await there.page.goto(`${there.origin}/${query}`);
    await there.page
      .locator('.trays [role=status]', { hasText: new RegExp(`^${total.toLocaleString('en')} event`, 'u') })
      .waitFor();
    await there.page.locator('.rows li').first().waitFor();
  };

  it.each(['', '?type=ACCIDENT', '?status=actual&since=2020-03-01', '?q=Brand', '?basis=explicit'])(
    'has every event on the line or in the tray, on the map or in the other: %s',
    async (query) => {
      const { store, page } = there;
      const { type, ...same } = Object.fromEntries(new URLSearchParams(query));
      const filter = { ...same, ...(type === undefined ? {} : { types: [type] }), ...(same.q && { words: same.q }) };
      const total = await store.count(filter);
      expect(total).toBeGreaterThan(0);
      await open(query, total);
      const { all, dated, undated, unplaced } = await sums();
      expect(dated + undated).toBe(all);
      const placed = new Set((await store.points(filter)).map(({ event }) => event)).size;
      expect(placed + unplaced).toBe(all);
      for (const [i, n] of [undated, unplaced].entries()) {
        await page.locator('.tray').nth(i).click();
        const rows = await page.locator('.rows li').count();
        if (n === 0) expect(rows).toBe(0);
        else expect(numberIn((await page.locator('.rows li').first().getAttribute('aria-setsize'))!)).toBe(n);
        await page.locator('.tray').nth(i).click();
      }
    },
  );

  it('narrows by source and by how the time is known, with counts, and keeps that in the address', async () => {
    const { page, store } = there;
    await open('', await store.count({}));
    const [publisher, count] = Object.entries((await store.facets({})).publishers)[0]!;
    const source = page.locator('select[name=publisher]');
    await source.locator('option', { hasText: `${publisher} (${count})` }).waitFor({ state: 'attached' });
    await source.selectOption(publisher);
    await page.locator('.trays [role=status]', { hasText: new RegExp(`^${count} event`, 'u') }).waitFor();
    expect(new URL(page.url()).searchParams.get('publisher')).toBe(publisher);
    await page.locator('select[name=basis]').selectOption('explicit');
    expect(new URL(page.url()).searchParams.get('basis')).toBe('explicit');
    await page.goBack();
    expect(new URL(page.url()).searchParams.get('basis')).toBeNull();
  });

  it('suggests who and where, with the number of events of each', async () => {
    const { page, store } = there;
    const { actors, places } = await store.facets({});
    for (const [field, names] of [
      ['actor', actors],
      ['place', places],
    ] as const) {
      const [{ name, count }] = names as readonly [(typeof names)[number]];
      await open('', await store.count({}));
      const input = page.locator(`input[name=${field}]`);
      await page
        .locator(`#names-${field} option[value="${name}"][label="${name} (${count})"]`)
        .waitFor({ state: 'attached' });
      expect(await page.locator(`#names-${field} option`).count()).toBe(names.length);
      await input.fill(name);
      await input.press('Enter');
      await page.locator('.trays [role=status]', { hasText: new RegExp(`^${count} event`, 'u') }).waitFor();
      expect(new URL(page.url()).searchParams.get(field)).toBe(name);
      expect(await store.count({ [field]: name })).toBe(count);
    }
  });

  it('chooses on the map what lies there, in the light and in the dark', async () => {
    const { page, store } = there;
    const [point] = await store.points({});
    const { earliest, latest } = (await store.event(point!.event))!;
    const filter = { since: earliest!, until: latest! };
    const map = page.locator('.map');
    for (const colorScheme of ['light', 'dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      if (colorScheme === 'light') await open(`?since=${earliest}&until=${latest}`, await store.count(filter));
      await page.locator('.map[aria-busy=false]').waitFor();
      // The only place there is lies in the middle; when it is drawn the map doesn't say.
      await expect
        .poll(
          async () => {
            await map.locator('canvas').click();
            return page.locator('.here button').count();
          },
          { timeout: 20_000 },
        )
        .toBeGreaterThan(0);
      await page.locator('.here button').first().click();
      await page.locator('.card h2').waitFor();
      expect(await page.locator('.rows .row[aria-pressed=true]').count()).toBe(1);
      await page.goBack();
    }
    await page.emulateMedia({ colorScheme: null });
  }, 60_000);

  it('shows figures as a plot that says the same in words, and what the sources call it', async () => {
    const { page, store } = there;
    const [event] = await store.list({ reports: 2, types: ['ACCIDENT'] }, { limit: 1 });
    await page.goto(`${there.origin}/?event=${event!.id}`);
    const plot = page.locator('.card svg.plot').first();
    await plot.waitFor();
    const { figures, wordings } = (await store.event(event!.id))!;
    const shown = figures.find(({ by }) => by.length > 1)!;
    const said = (await plot.getAttribute('aria-label'))!;
    for (const { published } of shown.by) expect(said).toContain(published);
    expect(await page.locator('.card .source').first().innerText()).toContain(wordings[0]!.text);
    expect(await violationsEverywhere(page)).toEqual([]);
  });

  it(`lists ${MANY} events by key alone, and lays out only those in view`, async () => {
    const { page } = there;
    const rows = inventRows(MANY);
    await showRows(page, rows);
    await open('', MANY);
    expect(await page.locator('.rows li').count()).toBeLessThan(100);
    await page.locator('.rows button[tabindex="0"]').focus();
    const focused = (): Promise<string> => page.evaluate('document.activeElement.textContent');
    // Not the page's own waiting, which its policy forbids.
    const expectRow = (i: number): Promise<void> => expect.poll(focused, { timeout: 10_000 }).toContain(`Event ${i}`);
    await page.keyboard.press('ArrowDown');
    await expectRow(1);
    await page.keyboard.press('End');
    await expectRow(MANY - 1);
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).searchParams.get('event')).toBe(`e${MANY - 1}`);
    await page.keyboard.press('Home');
    await expectRow(0);
  });

  it('brings into the list what was chosen elsewhere', async () => {
    const { page } = there;
    await page.goto(`${there.origin}/?event=e5000`);
    await page.locator('.rows .row[aria-pressed=true]', { hasText: 'Event 5000' }).waitFor();
  });
});
