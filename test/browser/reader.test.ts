import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RegestaRecord } from '../../src/record.ts';
import { inventPrepared } from '../chronicle/invented.ts';
import { missing, type Visit, visit } from './browser.ts';
import { violationsEverywhere } from './violations.ts';

describe.skipIf(missing !== null)('the reader in a browser', () => {
  let there: Visit;
  let key: string;
  beforeAll(async () => {
    const articles = inventPrepared(3, 3, 5);
    there = await visit(articles);
    key = articles[0]!.article.key;
    await there.page.goto(`${there.origin}/articles/${key}`);
    await there.page.locator('.report .mark').first().waitFor();
  }, 30_000);
  afterAll(() => there?.close());

  const record = async (): Promise<RegestaRecord> => (await there.store.record(key))!;
  const focused = (): Promise<string | null> =>
    there.page.evaluate('document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent');
  const status = (text: string): Promise<void> =>
    there.page.locator('.reader-tools [role=status]', { hasText: text }).waitFor();

  it('walks through the evidence by key, with names that say what it is', async () => {
    const { page } = there;
    await page.keyboard.press('n');
    expect(await focused()).toBe('Brand, event');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toMatch(/, place /u);
    await page.keyboard.press('p');
    expect(await focused()).toBe('Brand, event');
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toBe('fest, event');
    expect(await page.locator('.report [tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('Enter');
    await page.locator('.report .lit').first().waitFor();
    expect(await page.locator('.claims .row[aria-pressed=true]').innerText()).toContain('nahm');
    expect(await violationsEverywhere(page)).toEqual([]);
  });

  it('lights up from both sides', async () => {
    const { page } = there;
    await page.locator('.claims > li').first().hover();
    expect(await page.locator('.report .near', { hasText: 'Brand' }).count()).toBeGreaterThan(0);
    await page.locator('.report .mark', { hasText: 'nahm' }).hover();
    expect(await page.locator('.claims > li.near').innerText()).toContain('nahm');
  });

  it('leaves out kinds', async () => {
    const { page } = there;
    const kind = page.getByRole('button', { name: /^places/u });
    const places = (): Promise<number> => page.locator('.report .k-place').count();
    expect(await places()).toBeGreaterThan(0);
    await kind.click();
    expect(await places()).toBe(0);
    expect(await kind.getAttribute('aria-pressed')).toBe('false');
    await kind.click();
    expect(await places()).toBeGreaterThan(0);
  });

  it('corrects a span by key alone, shows what changes first, and takes it back', async () => {
    const { page } = there;
    await page.locator('.report .mark').first().focus();
    for (let i = 0; i < 9 && (await focused()) !== 'nahm, event'; i++) await page.keyboard.press('n');
    await page.keyboard.press('m');
    await page.getByRole('heading', { name: 'Mark' }).waitFor();
    expect(await violationsEverywhere(page)).toEqual([]);
    await page.getByLabel('Words').focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Mann');
    for (let i = 0; i < 5; i++) await page.keyboard.press('Tab');
    await page.keyboard.type('to whom');
    expect(await page.locator('.changes ins').innerText()).toBe('Mann');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe('Begin a word earlier');
    await page.keyboard.press('Space');
    expect(await page.locator('.changes ins').innerText()).toBe('einen Mann');
    expect((await record()).claims[1]!.recipients).toEqual([]);
    await page.getByLabel('Words').press('Enter');
    await status('Saved.');
    expect((await record()).claims[1]!.recipients).toMatchObject([{ text: 'einen Mann' }]);
    await page.locator('.claims .words', { hasText: 'einen Mann' }).waitFor();
    expect((await there.store.decisions()).at(-1)).toMatchObject({ kind: 'mark', by: 'anna' });
    await page.keyboard.press('u');
    await status('Taken back.');
    expect((await record()).claims[1]!.recipients).toEqual([]);
  });

  it('adds an event that was missed, out of words that are selected', async () => {
    const { page, store } = there;
    const text = (await record()).article.text;
    const [from, to] = [text.indexOf('icht ', text.indexOf(' Bericht ')), text.length];
    await page.evaluate(`{
      const at = (position) => {
        for (const piece of document.querySelectorAll('.report [data-start]')) {
          const start = Number(piece.dataset.start);
          if (start <= position && position <= start + piece.textContent.length) return [piece.firstChild, position - start];
        }
      };
      getSelection().setBaseAndExtent(...at(${from}), ...at(${to}));
      document.querySelector('.report').dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
    }`);
    expect(await page.getByLabel('Words').inputValue()).toMatch(/^Bericht \d$/u);
    await page.getByRole('button', { name: 'End a word earlier' }).click();
    expect(await page.getByLabel('Words').inputValue()).toBe('Bericht');
    await page.getByLabel('They are').selectOption('missed');
    expect(await page.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
    await page.getByRole('combobox', { name: 'Type', exact: true }).selectOption('PROTEST');
    await page.locator('.changes', { hasText: 'a new event' }).waitFor();
    await page.getByRole('button', { name: 'Save' }).click();
    await status('Saved.');
    const [row] = await store.list({ types: ['PROTEST'] }, { limit: 2 });
    await page.getByRole('link', { name: 'Its event in the chronicle' }).click();
    await page.locator('.card h2').waitFor();
    expect(page.url()).toContain(row!.id);
    await page.locator('.history', { hasText: 'marked words of a report: type PROTEST' }).waitFor();
  });

  it('leaves the form, and nothing is kept', async () => {
    const { page, origin, store } = there;
    const before = (await store.decisions()).length;
    await page.goto(`${origin}/articles/${key}`);
    await page.locator('.report .mark').first().focus();
    await page.keyboard.press('m');
    await page.getByLabel('Words').fill('words that are not there');
    await page.getByRole('alert').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('.mark-form').count()).toBe(0);
    expect(await page.evaluate('document.activeElement.className')).toContain('mark');
    expect(await store.decisions()).toHaveLength(before);
  });

  it('asked nobody but its own server, and broke no policy', () => {
    expect(there.strange).toEqual([]);
  });
});
