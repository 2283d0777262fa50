/**
 * Main text, title, date and publisher of pages in 20 layouts, made from invented reports:
 * `npx tsx bench/accuracy/pages.ts [--errors N] [--layout WORDS] [--later] [--last] [--sites]`. The latter three take layouts
 * that were written after the rules. A main text is right where at least 95% of its rows of four words are
 * the report's and the other way round. Readability alone stands beside it.
 */
import { parseArgs } from 'node:util';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom/worker';
import { readHtml } from '../../src/ingest/html.ts';
import { SMALL } from './pages/layouts-blog.ts';
import { HARD } from './pages/layouts-hard.ts';
import { LAST } from './pages/layouts-last.ts';
import { LATER } from './pages/layouts-later.ts';
import { MODERN } from './pages/layouts-modern.ts';
import { SITES } from './pages/layouts-sites.ts';
import { REPORTS } from './pages/reports.ts';
import { compare } from './pages/shingles.ts';

const { values } = parseArgs({
  options: {
    errors: { type: 'string', default: '0' },
    layout: { type: 'string', default: '' },
    later: { type: 'boolean', default: false },
    last: { type: 'boolean', default: false },
    sites: { type: 'boolean', default: false },
  },
});
const LAYOUTS = values.sites ? SITES : values.last ? LAST : values.later ? LATER : { ...MODERN, ...SMALL, ...HARD };
const RIGHT = 0.95;
const sums = { pages: 0, right: 0, f1: 0, readability: 0, title: 0, date: 0, publisher: 0 };
let shown = 0;
for (const [name, layout] of Object.entries(LAYOUTS)) {
  if (!name.includes(values.layout)) continue;
  let right = 0;
  for (const report of REPORTS) {
    const html = layout(report);
    const gold = [report.lead, ...report.paragraphs.map((text) => text.replace('## ', ''))].join('\n\n');
    const draft = readHtml(html);
    const { precision, recall, f1 } = compare(draft.text, gold);
    const alone = new Readability(parseHTML(html).document as never).parse()?.textContent ?? '';
    const isRight = precision >= RIGHT && recall >= RIGHT;
    const marks = {
      title: draft.title === report.title,
      date: draft.published?.date === report.date,
      publisher: draft.publisher === report.publisher,
    };
    sums.pages++;
    sums.f1 += f1;
    sums.readability += compare(alone, gold).f1;
    if (isRight) right++;
    for (const key of ['title', 'date', 'publisher'] as const) if (marks[key]) sums[key]++;
    const isFaulty = !isRight || !marks.title || !marks.date || !marks.publisher;
    if (isFaulty && shown++ < Number(values.errors))
      console.log(
        `--- ${name} (${report.lang}): p ${precision.toFixed(3)} r ${recall.toFixed(3)}`,
        draft.title,
        draft.published?.date,
        draft.publisher,
        `\n${draft.text}\n`,
      );
  }
  sums.right += right;
  console.log(`${right}/${REPORTS.length}  ${name}`);
}
const share = (n: number): string => ((100 * n) / sums.pages).toFixed(1);
console.log(
  `\n${Object.keys(LAYOUTS).length} layouts, ${sums.pages} pages: text right ${share(sums.right)}%, mean F1 ${(sums.f1 / sums.pages).toFixed(3)} (Readability alone ${(sums.readability / sums.pages).toFixed(3)}), title ${share(sums.title)}%, date ${share(sums.date)}%, publisher ${share(sums.publisher)}%`,
);
