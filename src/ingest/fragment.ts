import { blockText } from './blocks.ts';
import { normaliseText } from './normalise.ts';
import { readFragment } from './xml.ts';

/** The text of a piece of HTML, paragraph by paragraph. */
export function fragmentText(html: string): string {
  return normaliseText(blockText(readFragment(html)));
}

/** A single line of text out of what may be HTML, such as a feed's title; null where nothing is left. */
export function lineText(html: string | null): string | null {
  if (html === null) return null;
  const text = /[<&]/u.test(html) ? fragmentText(html) : normaliseText(html);
  return text.replace(/\s+/gu, ' ').trim() || null;
}

/** True for a text in which HTML marks the paragraphs. */
export function isMarkup(text: string): boolean {
  return /<(?:p|br|div|h[1-6]|ul|ol|table|blockquote|span|strong|em|a)(?:\s[^<>]*)?\/?>/iu.test(text);
}
