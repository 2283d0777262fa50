import type { LiveElement, PageDocument, PageElement, PageNode } from '../dom.ts';
import { namedAs } from './names.ts';
import { runningText } from './running-text.ts';

/** Elements that never hold a report's text. */
const NEVER = 'script, style, template, svg, iframe, noscript, select, button, object, embed';
/** Elements that don't as a rule; but some pages stand in one form as a whole, or are hidden until a script has run. */
const SELDOM = 'form, nav, dialog, [hidden], [aria-hidden="true"], [style*="display:none"], [style*="display: none"]';
/** A part with more of the page's running text than this is no part around it, whatever it is called. */
const MOST = 0.3;
/** Readers' comments may be longer than the report. */
const MOST_COMMENTS = 0.85;

/**
 * Takes out of a page what stands around its report: menus, forms, boxes of links, letters and comments, captions. Names of
 * classes are a strong hint and no proof, so that nothing with a good part of the page's running text is ever taken out.
 * Gives the captions.
 */
export function cleanPage(document: PageDocument): readonly string[] {
  for (const element of document.querySelectorAll(NEVER)) element.remove();
  const captions: string[] = [];
  const share = shares(document.body);
  for (const element of document.querySelectorAll(SELDOM))
    if (!isBig(element) && share(element) <= MOST) element.remove();
  for (const element of document.querySelectorAll('figcaption')) {
    captions.push(line(element));
    if (share(element) <= MOST) element.remove();
  }
  for (const element of document.querySelectorAll('body [class], body [id], body [role], body [data-component]')) {
    if (isBig(element)) continue;
    const { comments, caption, around, teaser } = namedAs(element);
    if (!comments && !caption && !around && !(teaser && hasLink(element))) continue;
    if (share(element) > (comments ? MOST_COMMENTS : MOST)) continue;
    if (caption) captions.push(line(element));
    element.remove();
  }
  return [...new Set(captions.filter((text) => text !== ''))];
}

/** Which share of the page's running text stands in an element; of all its text, where nothing in it is running text. */
function shares(body: PageElement | null): (element: PageElement) => number {
  const running = runningText(body);
  const total = running.get(body as PageNode) ?? 0;
  if (total > 0) return (element) => (running.get(element) ?? 0) / total;
  const all = Math.max(1, (body?.textContent ?? '').length);
  return (element) => (element.textContent ?? '').length / all;
}

function hasLink(element: LiveElement): boolean {
  return element.querySelector('a[href]') !== null || element.parentNode?.nodeName.toLowerCase() === 'a';
}

function isBig({ nodeName }: PageElement): boolean {
  return /^(?:html|body|main|h1|time)$/iu.test(nodeName);
}

function line(element: PageElement): string {
  return (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
}
