import { missing, visit } from '../test/browser/browser.ts';
import { inventRows, showRows } from '../test/browser/many.ts';

/**
 * How long the frames of the page take with many events, in Chromium without a graphics card: `npm run build`, then
 * `npx tsx bench/page.ts [EVENTS]`. Zooms and drags the line of time and the map, and scrolls the list, as a hand would; prints the
 * time between frames, which is 16.7 ms where nothing is late.
 */

if (missing !== null) throw new Error(missing);
const count = Number(process.argv[2] ?? 10_000);
const STEPS = 60;
/** Height at which the mouse is dragged. */
let middle = 0;

const { page, origin, close } = await visit([]);
try {
  await showRows(page, inventRows(count));
  await page.route(/\/api\/v1\/articles\?limit=1/u, (route) => route.fulfill({ json: { articles: [{}] } }));
  const start = performance.now();
  await page.goto(`${origin}/`);
  await page.locator('.rows li').first().waitFor();
  console.log(`${count} events: list there after ${Math.round(performance.now() - start)} ms`);
  await page.locator('.globe canvas').waitFor();
  await page.waitForTimeout(3000);
  await measure('line of time, zoomed', '.timeline canvas', async (i) => page.mouse.wheel(0, i % 30 < 20 ? -60 : 120));
  await measure('line of time, dragged', '.timeline canvas', drag);
  await measure('map, zoomed', '.globe', async (i) => page.mouse.wheel(0, i % 30 < 15 ? -80 : 80));
  await measure('map, dragged', '.globe', drag);
  await measure('list, scrolled', '.rows', async () => page.mouse.wheel(0, 900));
} finally {
  await close();
}

/** Moves the pressed mouse to and fro. */
async function drag(i: number): Promise<void> {
  if (i === 0) await page.mouse.down();
  await page.mouse.move(640 + 200 * Math.sin(i / 6), middle);
  if (i === STEPS - 1) await page.mouse.up();
}

async function measure(what: string, selector: string, step: (i: number) => Promise<void>): Promise<void> {
  await page.locator(selector).first().scrollIntoViewIfNeeded();
  const box = (await page.locator(selector).first().boundingBox())!;
  middle = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width / 2, middle);
  await page.evaluate(`{
    globalThis.frames = [];
    globalThis.measuring = true;
    let last = performance.now();
    const next = (now) => {
      globalThis.frames.push(now - last);
      last = now;
      if (globalThis.measuring) requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  }`);
  for (let i = 0; i < STEPS; i++) await step(i);
  const frames = ((await page.evaluate('globalThis.measuring = false, globalThis.frames')) as number[])
    .slice(2)
    .sort((a, b) => a - b);
  const at = (share: number): string =>
    frames[Math.min(frames.length - 1, Math.floor(share * frames.length))]!.toFixed(1);
  const late = frames.filter((time) => time > 50).length;
  console.log(
    `${what.padEnd(24)}${frames.length} frames, median ${at(0.5)} ms, 95% within ${at(0.95)} ms, longest ${at(1)} ms, ${late} over 50 ms`,
  );
}
