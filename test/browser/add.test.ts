import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { missing, type Visit, visit } from './browser.ts';
import { violations, violationsEverywhere } from './violations.ts';

const REPORT =
  'Bei einem Brand in einer Lagerhalle in Koblenz sind am 5. Mai 2024 nach Angaben der Feuerwehr 20 Menschen verletzt worden. Die Polizei nahm einen Mann fest.';
const HOSTILE = `<!doctype html><html lang="de"><title>Brand &lt;img src=x onerror="window.broken=1"></title><body><article>
<h1>Brand</h1><script>window.broken = 1</script>
<p>${REPORT} &lt;script&gt;window.broken = 1&lt;/script&gt;</p><img src="x" onerror="window.broken = 1">
</article></body></html>`;
const HUNDRED_MB = 100_000_000;

describe.skipIf(missing !== null)('adding reports in a browser', () => {
  let there: Visit;
  let folder: string;
  beforeAll(async () => {
    there = await visit([]);
    folder = await mkdtemp(join(tmpdir(), 'regesta-files-'));
  });
  afterAll(async () => {
    await there?.close();
    await rm(folder, { recursive: true });
  });

  it('shows an example at once where the chronicle is empty, and stores nothing', async () => {
    const { page, origin, store } = there;
    await page.goto(`${origin}/`);
    await page.getByRole('heading', { name: 'This chronicle is empty.' }).waitFor();
    await page
      .getByRole('button', { name: /, event/u })
      .first()
      .waitFor();
    const last = page.locator('.welcome-events .row').last();
    await last.click();
    await page.locator('.card h2', { hasText: await last.innerText() }).waitFor();
    expect(await violationsEverywhere(page)).toEqual([]);
    await page.locator('blockquote a').first().click();
    await page.locator('.report .lit').first().waitFor();
    expect(await page.getByRole('button', { name: /^Mark/u }).count()).toBe(0);
    expect(await store.articles(null, 1)).toEqual([]);
  });

  it('takes files, says what is stored and what is rejected, and renders nothing that they hold', async () => {
    const { page, origin, store } = there;
    await page.goto(`${origin}/add`);
    await page.setInputFiles('input[type=file]', [
      { name: 'brand.html', mimeType: 'text/html', buffer: Buffer.from(HOSTILE) },
      { name: 'picture.jpg', mimeType: 'image/jpeg', buffer: Buffer.from([0xff, 0xd8, 0xff, 0, 1, 2, 3]) },
    ]);
    await page.locator('.addition .state.done').waitFor();
    await page.getByText('1 stored, 1 rejected').waitFor();
    await page.getByText('picture.jpg: this is a JPEG image').waitFor();
    expect(await violationsEverywhere(page)).toEqual([]);
    await page.getByRole('link', { name: 'brand.html' }).click();
    await page.locator('.report .mark').first().waitFor();
    expect(await page.locator('.report').innerText()).toContain('<script>window.broken = 1</script>');
    expect(await page.locator('.report script, .report img').count()).toBe(0);
    expect(await page.evaluate('window.broken')).toBeUndefined();
    expect(await store.articles(null, 9)).toHaveLength(1);
  });

  it('knows after a reload what was added', async () => {
    const { page, origin } = there;
    await page.goto(`${origin}/add`);
    await page.getByText('picture.jpg: this is a JPEG image').waitFor();
    await page.reload();
    await page.getByText('1 stored, 1 rejected').waitFor();
    await page.getByRole('link', { name: 'brand.html' }).waitFor();
  });

  it('takes a text with what is known of it, by key alone', async () => {
    const { page, store } = there;
    await page.getByLabel('The report').focus();
    await page.keyboard.type('In Erfurt haben 300 Menschen demonstriert.');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Demo in Erfurt');
    await page.keyboard.press('Enter');
    await page.locator('.addition', { hasText: 'Demo in Erfurt' }).locator('.state.done').waitFor();
    expect((await store.articles(null, 9)).map(({ title }) => title)).toContain('Demo in Erfurt');
  });

  it('takes what is dropped, and stays where something misses its place', async () => {
    const { page } = there;
    await page.evaluate(`{
      const files = new DataTransfer();
      files.items.add(new File(['In Husum haben am 7. Mai 2024 zwanzig Menschen demonstriert.'], 'husum.txt'));
      const drop = (target) => target.dispatchEvent(
        new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }));
      window.stayed = !drop(document.querySelector('h1'));
      drop(document.querySelector('.drop'));
    }`);
    await page.locator('.addition', { hasText: 'husum.txt' }).locator('.state.done').waitFor();
    expect(await page.evaluate('window.stayed')).toBe(true);
  });

  it('sends no file of 100 MB, and says why', async () => {
    const { page } = there;
    const path = join(folder, 'large.txt');
    await writeFile(path, REPORT);
    await truncate(path, HUNDRED_MB);
    const sent: string[] = [];
    page.on('request', (request) => sent.push(`${request.method()} ${new URL(request.url()).pathname}`));
    await page.setInputFiles('input[type=file]', path);
    await page.getByRole('alert').getByText('large.txt is larger than 1 MB').waitFor();
    expect(sent).not.toContain('POST /api/v1/uploads');
    expect(await violations(page)).toEqual([]);
  });

  it('refuses addresses inside the network, with the reason', async () => {
    const { page, origin } = there;
    await page.getByLabel('Address of a page or a feed').fill(`${origin}/`);
    await page.getByLabel('Address of a page or a feed').press('Enter');
    await page.locator('.addition', { hasText: origin }).getByText('rejected', { exact: true }).waitFor();
  });

  it('asked nobody but its own server, and broke no policy', () => {
    expect(there.strange).toEqual([]);
  });

  it('goes on listening where the connection breaks', async () => {
    const { page } = there;
    let broken = 0;
    await page.route('**/additions/*/events', (route) => {
      broken++;
      return broken === 1 ? route.abort('connectionreset') : route.continue();
    });
    await page.reload();
    await page.getByText('1 stored, 1 rejected').waitFor();
    await page.getByRole('link', { name: 'brand.html' }).waitFor({ timeout: 20_000 });
    await page.locator('.addition a', { hasText: 'pasted-' }).waitFor({ timeout: 20_000 });
    await page.locator('.addition', { hasText: there.origin }).getByText('rejected', { exact: true }).waitFor();
    await expect.poll(() => broken, { timeout: 10_000 }).toBe(5);
    expect(await page.locator('.entries li', { hasText: 'picture.jpg' }).count()).toBe(1);
  });
});
