import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds against WCAG 2.2 AA in the page as it stands. */
export async function violations(page: Page): Promise<string[]> {
  // The page's policy lets no script in; the browser's own tools may add one.
  await page.evaluate(AXE);
  const found = (await page.evaluate(`axe.run(document, { runOnly: ${JSON.stringify(RULES)} })`)) as {
    violations: { id: string; nodes: { html: string }[] }[];
  };
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** The same in both languages, both themes, and at the widths of a screen and of a telephone; and what is too wide. */
export async function violationsEverywhere(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const language of ['Deutsch', 'English']) {
        await page.getByRole('button', { name: language, exact: true }).click();
        for (const one of await violations(page)) found.push(`${width} ${colorScheme} ${language} ${one}`);
        const wide = (await page.evaluate('document.documentElement.scrollWidth')) as number;
        if (wide > width) found.push(`${wide} wide at ${width} in ${language}`);
      }
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 900 });
  return found;
}
