import type { LiveElement, PageDocument, PageElement } from '../dom.ts';

/** The report's own article holds at least this share of the text of all of them, or its heading is chance. */
const OWN = 0.15;

/**
 * Takes out the reports that endless pages put whole below their own: where several articles stand beside each other, and
 * the heading of one is the page's title, the others go.
 */
export function removeOtherReports(document: PageDocument, title: string | null): void {
  const wanted = letters(title ?? '');
  if (wanted.length < 10) return;
  const articles = [...document.querySelectorAll('article, [itemtype$="Article"]')].filter(isOutermost);
  if (articles.length < 2) return;
  const own = articles.filter((article) => headings(article).some((heading) => heading === wanted));
  const [first] = own;
  const length = ({ textContent }: PageElement): number => (textContent ?? '').length;
  const all = articles.reduce((sum, article) => sum + length(article), 0);
  if (own.length !== 1 || first === undefined || length(first) < all * OWN) return;
  for (const article of articles) if (article !== first && headings(article).length > 0) article.remove();
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
