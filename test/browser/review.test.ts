import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventPrepared } from '../chronicle/invented.ts';
import { missing, type Visit, visit } from './browser.ts';

describe.skipIf(missing !== null)('the review in a browser, by key alone', () => {
  let there: Visit;
  beforeAll(async () => {
    there = await visit(inventPrepared(24, 2, 9));
  }, 30_000);
  afterAll(() => there?.close());

  /** The id of the event that the queue shows. */
  const shown = async (): Promise<string> => {
    await there.page.locator('.card h2').waitFor();
    return (await there.page.locator('.card').getAttribute('data-event'))!;
  };
  /** Goes to the element of that selector with the Tab key, as somebody without a mouse would. */
  const tabTo = async (selector: string): Promise<void> => {
    for (let i = 0; i < 60; i++) {
      if (await there.page.locator(`${selector}:focus`).count()) return;
      await there.page.keyboard.press('Tab');
    }
    throw new Error(`the Tab key does not lead to ${selector}`);
  };
  const decided = (n: number): Promise<void> => there.page.getByRole('status').getByText(`, ${n} decided`).waitFor();

  it('puts what is skipped at the end', async () => {
    const { page, origin, store } = there;
    await page.goto(`${origin}/review`);
    const first = await shown();
    const open = await store.count({ decided: false });
    await page.keyboard.press('s');
    await page.locator(`.card:not([data-event="${first}"])`).waitFor();
    for (let i = 1; i < open; i++) await page.keyboard.press('s');
    await page.locator(`.card[data-event="${first}"]`).waitFor();
    expect(await store.decisions()).toEqual([]);
  });

  it('merges two events, and takes that back', async () => {
    const { page, store } = there;
    const first = await shown();
    const before = await store.count({});
    await page.keyboard.press('m');
    await tabTo('.edit input[type=checkbox]');
    const other = await page.locator('.edit input:focus').getAttribute('value');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await decided(2);
    expect(await store.count({})).toBe(before - 1);
    expect(await store.resolve(other!)).toBe(await store.resolve(first));
    await page.keyboard.press('u');
    await decided(0);
    expect(await store.count({})).toBe(before);
    expect(await store.resolve(other!)).toBe(other);
  });

  it('splits one report off', async () => {
    const { page, origin, store } = there;
    const [event] = await store.list({ reports: 2, decided: false }, { limit: 1 });
    const { claims } = (await store.event(event!.id))!;
    const before = await store.count({});
    await page.goto(`${origin}/review?since=${event!.earliest}&until=${event!.latest}&type=${event!.type}`);
    expect(await shown()).toBe(event!.id);
    await page.keyboard.press('p');
    await tabTo('.edit input[type=checkbox]');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.locator('.edit').waitFor({ state: 'detached' });
    await expect.poll(() => store.count({})).toBe(before + 1);
    expect((await store.event(event!.id))!.claims).toHaveLength(claims.length - 1);
    expect(await shown()).toBe(event!.id);
    await page.keyboard.press('u');
    await expect.poll(() => store.count({})).toBe(before);
    await page.locator(`.card[data-event="${event!.id}"]`).waitFor();
  });

  it('says why all claims can’t be split off, in the language of the page', async () => {
    const { page, store } = there;
    const before = (await store.decisions()).length;
    await shown();
    await page.keyboard.press('p');
    await tabTo('.edit button[type=submit]');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('Choose some of the claims, but not all.').waitFor();
    await page.getByRole('button', { name: 'Deutsch' }).click();
    await tabTo('.edit button[type=submit]');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('Bitte einige der Aussagen wählen, aber nicht alle.').waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.locator('.edit input').first().press('Escape');
    await page.locator('.edit').waitFor({ state: 'detached' });
    expect(await store.decisions()).toHaveLength(before);
  });

  it('puts a day, a status and places right, and leaves a form with Escape', async () => {
    const { page, store } = there;
    const id = await shown();
    await page.keyboard.press('e');
    await page.keyboard.press('Escape');
    await page.locator('.edit').waitFor({ state: 'detached' });
    const correct = async (field: string, put: () => Promise<void>): Promise<void> => {
      await page.keyboard.press('e');
      await page.locator('.edit select:focus').waitFor();
      await page.locator('.edit select').first().selectOption(field);
      await page.keyboard.press('Tab');
      await put();
      await page.keyboard.press('Enter');
      await page.locator('.edit').waitFor({ state: 'detached' });
    };
    await correct('latest', () => page.keyboard.type('03052020'));
    await expect.poll(async () => (await store.event(id))!.latest).toBe('2020-03-05');
    await correct('places', async () => {
      await page.keyboard.press('Control+A');
      await page.keyboard.type('Mainz; Worms');
    });
    await expect.poll(async () => (await store.event(id))!.places.map(({ name }) => name)).toEqual(['Mainz', 'Worms']);
    await page.keyboard.press('e');
    await page.locator('.edit select').first().selectOption('status');
    await page.locator('.edit select[name=text]').selectOption('denied');
    await tabTo('.edit button[type=submit]');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await store.event(id))!.status).toBe('denied');
  });

  it('lists the keys, and turns them off', async () => {
    const { page, store } = there;
    await page.keyboard.press('?');
    await page.locator('dl.fields kbd').first().waitFor();
    const keys = await page.locator('.tools.keys kbd').allTextContents();
    expect(await page.locator('dl.fields dt kbd').allTextContents()).toEqual(expect.arrayContaining(keys));
    expect(keys).toEqual(['a', 'r', 's', 'u', 'e', 'm', 'p', 'n', '?']);
    await page.getByRole('checkbox', { name: /keys/iu }).click();
    const before = (await store.decisions()).length;
    await page.keyboard.press('a');
    await page.waitForTimeout(300);
    expect(await store.decisions()).toHaveLength(before);
    expect(there.strange.filter((line) => !line.includes('400'))).toEqual([]);
  });
});
