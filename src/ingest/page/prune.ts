import type { Block } from '../blocks.ts';
import {
  bylineOf,
  isAboutAuthor,
  isClosingLine,
  isCommentsHeading,
  isCreditLine,
  isLabel,
  isOffer,
  isReadingTime,
  isTeaser,
  isUpdatedLine,
  leadsElsewhere,
  mentionsOffer,
} from './words.ts';

/** The blocks that are the report, and what was found in those that aren't. */
export interface Pruned {
  readonly blocks: readonly Block[];
  readonly byline: string | null;
  readonly updated: string | null;
  readonly captions: readonly string[];
}

/** A block with more of it in links leads elsewhere. */
const MOSTLY = 0.7;
/** One that offers something, too, needs less. */
const OFFERING = 0.3;
const LIST = 0.6;
/** How many blocks in front may be title, byline and date. */
const FRONT = 8;
/** Shorter blocks below a heading that leads elsewhere belong to it. */
const TEASER = 140;
/** A report has this share of the text above its readers' comments, or the heading is none. */
const ABOVE = 0.2;
/** Longer repetitions are quotations pulled out of the text. */
const REPEATED = 25;

/** Leaves out the blocks of a main text that are no part of the report. `author` is who the page says wrote it. */
export function prune(all: readonly Block[], title: string | null, author: string | null = null): Pruned {
  const said: { byline: string | null; updated: string | null; captions: string[] } = {
    byline: null,
    updated: null,
    captions: [],
  };
  let blocks = withoutTitle(all, title);
  blocks = withoutComments(blocks);
  blocks = blocks.filter(({ text }, i) => {
    if (isLabel(text) || isReadingTime(text) || isOffer(text)) return false;
    const byline = i < FRONT || i >= blocks.length - 2 ? bylineOf(text) : null;
    if (byline !== null) {
      said.byline ??= byline;
      return false;
    }
    if (isUpdatedLine(text) && (i < FRONT || i >= blocks.length - 3)) {
      said.updated ??= text;
      return false;
    }
    if (isCreditLine(text)) {
      said.captions.push(text);
      return false;
    }
    return true;
  });
  blocks = withoutLinks(blocks);
  blocks = withoutRepetitions(blocks);
  blocks = withoutEnd(blocks, author ?? said.byline);
  return { ...said, blocks: withoutEmptyHeadings(blocks) };
}

/** Drops the headline where it stands in the text, with the short lines above it. */
function withoutTitle(all: readonly Block[], title: string | null): readonly Block[] {
  if (title === null) return all;
  const wanted = letters(title);
  // With a date below it, parted by no more than a break.
  const blocks = all.map((block, i) => {
    const end = block.text.indexOf('\n');
    if (i >= FRONT || end < 0 || wanted === '' || letters(block.text.slice(0, end)) !== wanted) return block;
    return { ...block, text: block.text.slice(end + 1) };
  });
  const at = blocks.slice(0, FRONT).findIndex(({ text, tag }) => {
    const here = letters(text);
    return (
      here === wanted || (tag === 'h1' && here.length > 10 && (wanted.startsWith(here) || here.startsWith(wanted)))
    );
  });
  if (at < 0) return blocks;
  return blocks.slice(0, at).some(({ text }) => text.length > 100)
    ? blocks.filter((_, i) => i !== at)
    : blocks.slice(at + 1);
}

/** Drops what stands below a heading of readers' comments. One above the report is a link to them. */
function withoutComments(blocks: readonly Block[]): readonly Block[] {
  const at = blocks.findIndex(({ text, tag }) => (isHeading(tag) || text.length < 40) && isCommentsHeading(text));
  if (at < 0) return blocks;
  const length = (some: readonly Block[]): number => some.reduce((sum, { text }) => sum + text.length, 0);
  if (at > 2 && length(blocks.slice(0, at)) > ABOVE * length(blocks)) return blocks.slice(0, at);
  return blocks.filter((_, i) => i !== at);
}

/** Drops lists of links, lines that are links, and headings of links with what stands below them. */
function withoutLinks(blocks: readonly Block[]): readonly Block[] {
  const lists = new Map<number, { linked: number; length: number; items: number }>();
  for (const { list, linked, text } of blocks) {
    if (list === 0) continue;
    const sum = lists.get(list) ?? { linked: 0, length: 0, items: 0 };
    lists.set(list, { linked: sum.linked + linked, length: sum.length + text.length, items: sum.items + 1 });
  }
  const leads = ({ list, linked, text }: Block): boolean => {
    const whole = lists.get(list);
    if (isTeaser(text, linked)) return true;
    if (whole !== undefined && whole.linked > whole.length * LIST) return true;
    if (text.length < TEASER && linked > text.length * OFFERING && mentionsOffer(text)) return true;
    return linked > text.length * MOSTLY;
  };
  const kept: Block[] = [];
  let below = false;
  let headline = false;
  for (const block of blocks) {
    const { text, tag, linked } = block;
    const isPointer =
      leadsElsewhere(text) && (isHeading(tag) || linked > 0 || (text.length < 60 && !/[.!?]$/u.test(text)));
    if (isPointer) {
      below = isHeading(tag) || text.length < 60;
      continue;
    }
    if (leads(block)) {
      headline = isHeading(tag);
      continue;
    }
    // What stands below another report's headline is its teaser.
    if (headline && text.length < TEASER) continue;
    headline = false;
    if (below && text.length < TEASER && (!/[.!?:]["”“»«]?$/u.test(text) || linked > text.length / 2)) continue;
    below = false;
    kept.push(block);
  }
  return kept;
}

/** Drops what stands again, whole, in a longer block or in the same words before: quotations pulled out, leads said twice. */
function withoutRepetitions(blocks: readonly Block[]): readonly Block[] {
  const plain = blocks.map(({ text }) => letters(text));
  const whole = plain.join('\n');
  const seen = new Set<string>();
  return blocks.filter(({ tag }, i) => {
    const words = plain[i]!;
    if (words.length < REPEATED) return true;
    if (seen.has(words)) return false;
    seen.add(words);
    if (tag === 'li' || tag === 'tr' || isHeading(tag) || words.length > 400) return true;
    // Found twice: once as itself, once within another.
    const first = whole.indexOf(words);
    const again = whole.indexOf(words, first + 1);
    if (again < 0) return true;
    return plain.some((other, j) => j !== i && other === words);
  });
}

/** Drops lines of rights, offers and links from the end. */
function withoutEnd(blocks: readonly Block[], author: string | null): readonly Block[] {
  const name = letters(author ?? '');
  let end = blocks.length;
  while (end > 1) {
    const { text, linked, tag } = blocks[end - 1]!;
    const isLine =
      isClosingLine(text) ||
      (name !== '' && letters(text) === name) ||
      (end > 3 && blocks.length - end < 2 && isAboutAuthor(text)) ||
      isHeading(tag) ||
      (linked > text.length / 2 && text.length < TEASER);
    if (!isLine) break;
    end--;
  }
  return blocks.slice(0, end);
}

/** Drops headings that nothing stands below any more. */
function withoutEmptyHeadings(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(({ tag }, i) => {
    const next = blocks[i + 1];
    return !isHeading(tag) || (next !== undefined && !(isHeading(next.tag) && next.tag <= tag));
  });
}

function isHeading(tag: string): boolean {
  return /^h[1-6]$/u.test(tag);
}

function letters(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
