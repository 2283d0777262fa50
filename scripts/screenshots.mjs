import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

/**
 * The pictures of the page in docs/images: `npm run build`, then `node scripts/screenshots.mjs [FOLDER]`. Reads the invented stories of
 * bench/stories into a chronicle and looks at it with Chromium; what comes out depends on the machine's fonts.
 */

const ROOT = join(import.meta.dirname, '..');
const FOLDER = process.argv[2] ?? join(ROOT, 'docs/images');
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
if (CHROMIUM === undefined) throw new Error('no Chromium was found');
const PORT = 8799;
const HERE = `http://127.0.0.1:${PORT}`;

const chronicle = join(mkdtempSync(join(tmpdir(), 'regesta-pictures-')), 'stories.regesta');
const regesta = join(ROOT, 'dist/regesta.js');
const stories = readdirSync(join(ROOT, 'bench/stories')).filter((name) => /^m\d+\.jsonl$/u.test(name));
run('init', chronicle);
run('add', '-c', chronicle, ...stories.map((name) => join(ROOT, 'bench/stories', name)));
const server = spawn(process.execPath, [regesta, 'serve', '-c', chronicle, '--port', String(PORT)]);
await new Promise((ready) => server.stdout.once('data', ready));
mkdirSync(FOLDER, { recursive: true });
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
try {
  const most = await first('/events?reports=4');
  const { claims } = await ask(`/events/${most}`);
  const { article, claim } = claims[0];
  await picture('chronicle', `/?event=${most}`, { width: 1280, height: 1080 }, '.card h2');
  await picture(
    'chronicle-dark-de',
    `/?event=${most}`,
    { width: 1280, height: 1080, locale: 'de', dark: true },
    '.card h2',
  );
  await picture(
    'reader',
    `/articles/${encodeURIComponent(article)}?claim=${claim}`,
    { width: 1280, height: 900 },
    '.report .lit',
  );
  await picture('review', '/review', { width: 1280, height: 900 }, '.card h2');
  await picture('narrow', '/', { width: 360, height: 780 }, '.rows li');
} finally {
  await browser.close();
  server.kill();
  rmSync(join(chronicle, '..'), { recursive: true });
}

function run(...args) {
  const { status } = spawnSync(process.execPath, [regesta, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`regesta ${args[0]} failed`);
}

async function ask(path) {
  return (await fetch(`${HERE}/api/v1${path}`)).json();
}

async function first(path) {
  return (await ask(path)).events[0].id;
}

async function picture(name, path, { width, height, locale = 'en', dark = false }, ready) {
  const context = await browser.newContext({
    viewport: { width, height },
    locale,
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(`${HERE}${path}`);
  await page.locator(ready).first().waitFor();
  // The map draws itself after everything else, and says only when its ground is there.
  await page.locator('.map[aria-busy=true]').waitFor({ state: 'detached' });
  await page.waitForTimeout(1500);
  const file = join(FOLDER, `${name}.jpg`);
  await page.screenshot({ path: file, type: 'jpeg', quality: 82 });
  console.log(`${file}: ${Math.round(statSync(file).size / 1000)} kB`);
  await context.close();
}
