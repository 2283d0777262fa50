import type { LiveElement, PageDocument, PageElement } from '../dom.ts';

/** The report's own article holds at least this share of the text of all of them, or its heading is chance. */
const OWN = 0.15;
/** A piece that is shorter may be a headline with its date. */
const UNIT = 200;

/**
 * Takes out the reports that endless pages put whole below their own: where several articles stand beside each other, and
 * the heading of one is the page's title, the others go.
 */
export function removeOtherReports(document: PageDocument, title: string | null): void {
  const wanted = letters(title ?? '');
  if (wanted.length < 10) return;
  removeOtherUnits(document, wanted);
  const articles = [...document.querySelectorAll('article, [itemtype$="Article"]')].filter(isOutermost);
  if (articles.length < 2) return;
  const own = articles.filter((article) => headings(article).some((heading) => heading === wanted));
  const [first] = own;
  const length = ({ textContent }: PageElement): number => (textContent ?? '').length;
  const all = articles.reduce((sum, article) => sum + length(article), 0);
  if (own.length !== 1 || first === undefined || length(first) < all * OWN) return;
  for (const article of articles) if (article !== first && headings(article).length > 0) article.remove();
}

/** The same where the pieces are built alike but are called nothing: each with a headline of the first order. */
function removeOtherUnits(document: PageDocument, wanted: string): void {
  const all = [...document.querySelectorAll('h1')];
  const own = all.filter((heading) => letters(heading.textContent ?? '') === wanted);
  const [first] = own;
  if (all.length < 2 || own.length !== 1 || first === undefined) return;
  const around = ancestors(first);
  for (const heading of all) {
    if (heading === first) continue;
    const path = ancestors(heading);
    const meet = path.findIndex((element) => around.includes(element));
    const [other, mine] = [path[meet - 1], around[around.indexOf(path[meet]!) - 1]];
    if (other === undefined || mine === undefined || shape(other) !== shape(mine)) continue;
    if ((mine.textContent ?? '').length > UNIT && (other.textContent ?? '').length > UNIT) other.remove();
  }
}

function ancestors(element: LiveElement): LiveElement[] {
  const path: LiveElement[] = [];
  for (let at = element.parentNode as LiveElement | null; at; at = at.parentNode as LiveElement | null) path.push(at);
  return path;
}

/** What elements made from one template have in common. */
function shape(element: LiveElement): string {
  const [name = ''] = (element.getAttribute?.('class') ?? '').trim().split(/\s+/u);
  return `${element.nodeName} ${name}`;
}

function isOutermost(element: LiveElement): boolean {
  for (let at = element.parentNode as LiveElement | null; at; at = at.parentNode as LiveElement | null)
    if (at.nodeName.toLowerCase() === 'article') return false;
  return true;
}

function headings(article: LiveElement): string[] {
  const found: string[] = [];
  for (const name of ['h1', 'h2']) {
    const heading = article.querySelector(name);
    if (heading !== null) found.push(letters(heading.textContent ?? ''));
  }
  return found;
}

function letters(text: string): string {
  return text
    .toLowerCase()
    .replace(/\u00ad/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
