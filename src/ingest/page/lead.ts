import type { Block } from '../blocks.ts';
import type { PageDocument } from '../dom.ts';

/** A lead is neither a label nor a report of its own. */
const LEAST = 50;
const MOST = 600;
/** Elements that hold leads; sites have some of their own. */
const HOLDS = /^(?:p|h[2-4]|div|span|.+-.+)$/iu;
/** How much of a lead its description must hold, which is often cut. */
const SAME = 60;

/**
 * The lead that stands above a report, outside of what holds the rest of it: an element whose words are the page's
 * description. Looks at the page before elements are moved; null where there is none.
 */
export function findLead(document: PageDocument, description: string | null): Block | null {
  const wanted = letters(description ?? '');
  if (wanted.length < LEAST) return null;
  for (const element of document.querySelectorAll('body *')) {
    if (!HOLDS.test(element.nodeName)) continue;
    const length = (element.textContent ?? '').length;
    if (length < LEAST || length > MOST) continue;
    const text = (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
    const here = letters(text);
    if (
      here === wanted ||
      (here.length >= SAME && here.startsWith(wanted.slice(0, SAME)) && here.length < wanted.length * 1.6)
    )
      return { text, linked: 0, tag: 'p', list: 0, tight: false };
  }
  return null;
}

/** The blocks with the lead in front, unless it is in them. */
export function withLead(blocks: readonly Block[], lead: Block | null): readonly Block[] {
  if (lead === null) return blocks;
  const start = letters(lead.text).slice(0, SAME);
  return blocks.some(({ text }) => letters(text).includes(start)) ? blocks : [lead, ...blocks];
}

function letters(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
