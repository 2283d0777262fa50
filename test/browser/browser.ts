import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { openChronicle, type Store } from '../../src/chronicle/index.ts';
import type { Prepared } from '../../src/chronicle/store/types.ts';
import { openAdditions } from '../../src/server/additions/additions.ts';
import { createApp } from '../../src/server/app.ts';
import { addAssets } from '../../src/server/assets.ts';
import type { Access } from '../../src/server/guard.ts';
import { listen } from '../../src/server/listen.ts';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);
/** The folder of the built page; REGESTA_PAGE names another one. */
export const PAGE: string = process.env['REGESTA_PAGE'] ?? join(import.meta.dirname, '../../dist/web');

/** The most bytes of a file that the server of a visit takes. */
export const LARGEST = 1_000_000;

/** Why the tests in the browser can't run here, or null. */
export const missing: string | null =
  CHROMIUM === undefined ? 'no chromium was found' : existsSync(PAGE) ? null : 'the page is not built';

/** A page in a browser, on a chronicle of its own. */
export interface Visit {
  readonly store: Store;
  readonly browser: Browser;
  readonly page: Page;
  readonly origin: string;
  /** Addresses that were asked for beyond the server, and what the console complained about. */
  readonly strange: string[];
  readonly close: () => Promise<void>;
}

/** Fills a chronicle, serves it and opens the browser. */
export async function visit(articles: readonly Prepared[]): Promise<Visit> {
  const folder = await mkdtemp(join(tmpdir(), 'regesta-browser-'));
  const store = await openChronicle(join(folder, 'a.regesta'), 'create');
  if (articles.length > 0) await store.put(await store.startRun('add', 'test'), articles);
  const hosts = new Set<string>();
  const access: Access = { hosts, token: null };
  const additions = openAdditions({ store, version: '0', jobs: 1, largest: LARGEST, network: {} });
  const app = createApp({ store, version: '0', access, by: 'anna', additions });
  addAssets(app, PAGE);
  const running = await listen(app, '127.0.0.1', 0);
  hosts.add(`127.0.0.1:${running.port}`);
  const origin = `http://127.0.0.1:${running.port}`;
  const browser = await chromium.launch({ executablePath: CHROMIUM!, args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'en' });
  const strange: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(?:blob|data):/u.test(url)) strange.push(url);
  });
  page.on('pageerror', (error) => strange.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') strange.push(`${message.text()} ${message.location().url}`);
  });
  return {
    store,
    browser,
    page,
    origin,
    strange,
    close: async () => {
      await browser.close();
      await additions.close();
      await running.stop();
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}
