import { Readability } from '@mozilla/readability';
import { type Block, readBlocks } from '../blocks.ts';
import { depthOf, type PageDocument, type PageElement, type PageNode } from '../dom.ts';
import { runningText } from './running-text.ts';

/** A shorter main text is a teaser, a menu or a consent box. */
export const SHORTEST = 200;
/** News in brief are no shorter. */
const BRIEF = 80;
/** Readability takes time by the square of a tree's depth and size; beyond these, the page's plain text is taken. */
const DEEPEST = 300;
const MOST_ELEMENTS = 10_000;
/** Where sites say themselves that the text of the report stands, the plainest first. */
const BODIES = [
  '[itemprop="articleBody"]',
  '[itemprop="articlebody"]',
  '[property="articleBody"]',
  '.article-body, .article__body, .articleBody, .article_body, .articlebody, .ArticleBody',
  '.entry-content, .post-content, .story-body, .story__body, .article-content, .article__content, .article-text, .article__text, .story-content, .post-body, .td-post-content',
];
/** A body that a site names is taken where it holds this share of the prose that Readability finds. */
const AGREES = 0.8;
/** Pieces of a body may together be longer than what Readability finds by this much. */
const LONGER = 1.2;
/** Readability has missed the report where it finds less than this share of the prose in the densest part of the page. */
const MISSED = 0.35;
/** The densest part holds this share of the page's prose. */
const DENSE = 0.7;
const LINKS = 0.35;
/** Shorter blocks are no prose. */
const PROSE = 80;

/** The main text of a page in blocks. */
export interface MainText {
  readonly title: string | null;
  readonly blocks: readonly Block[];
}

/**
 * Finds the main text: by Readability, held against the element that the site itself names as the body. Takes elements out of
 * the page while it looks.
 */
export function mainText(document: PageDocument): MainText {
  const everything = readBlocks(document.body);
  const bodies = namedBodies(document);
  const dense = densest(document.body);
  const found = readable(document);
  if (found === null) return { title: null, blocks: bodies.one ?? dense ?? everything };
  const named = bodies.all !== null && proseOf(bodies.all) <= proseOf(found.blocks) * LONGER ? bodies.all : bodies.one;
  if (named !== null && proseOf(named) >= proseOf(found.blocks) * AGREES && linkShare(named) < LINKS)
    return { ...found, blocks: named };
  if (dense !== null && proseOf(found.blocks) < proseOf(dense) * MISSED && linkShare(dense) < LINKS)
    return { ...found, blocks: dense };
  if (lengthOf(found.blocks) >= SHORTEST || lengthOf(found.blocks) * 2 > lengthOf(everything)) return found;
  return { ...found, blocks: dense ?? (lengthOf(found.blocks) >= BRIEF ? found.blocks : everything) };
}

/** The blocks of the smallest element with most of the page's prose; null where there is next to none. */
function densest(body: PageElement | null): readonly Block[] | null {
  if (body === null) return null;
  const running = runningText(body);
  const wanted = (running.get(body) ?? 0) * DENSE;
  if (wanted < SHORTEST) return null;
  let at: PageNode = body;
  for (let next: PageNode | undefined = at; next !== undefined; ) {
    at = next;
    next = Array.from(at.childNodes).find((node) => (running.get(node) ?? 0) >= wanted);
  }
  return readBlocks(at);
}

function readable(document: PageDocument): MainText | null {
  if (depthOf(document.body) > DEEPEST) return null;
  try {
    const article = new Readability<PageNode>(
      document as never,
      {
        charThreshold: SHORTEST,
        maxElemsToParse: MOST_ELEMENTS,
        serializer: (node: PageNode) => node,
      } as never,
    ).parse();
    if (!article?.content) return null;
    return { title: article.title?.trim() || null, blocks: readBlocks(article.content) };
  } catch {
    // Readability gives up on very large pages; the plain text of the page is better than nothing.
    return null;
  }
}

/** The blocks of the element that the site names as the body: of the longest one, and of all of them in their order. */
function namedBodies(document: PageDocument): {
  readonly one: readonly Block[] | null;
  readonly all: readonly Block[] | null;
} {
  for (const selector of BODIES) {
    const found = [...document.querySelectorAll(selector)];
    const outer = found.filter((one) => !found.some((other) => other !== one && holds(other, one)));
    const parts = outer.map((one) => readBlocks(one)).filter((blocks) => blocks.length > 0);
    const [longest] = [...parts].sort((a, b) => lengthOf(b) - lengthOf(a));
    if (longest === undefined || lengthOf(parts.flat()) < SHORTEST) continue;
    return { one: lengthOf(longest) < SHORTEST ? null : longest, all: parts.length > 1 ? parts.flat() : null };
  }
  return { one: null, all: null };
}

function holds(outer: PageElement, inner: PageNode): boolean {
  for (
    let at = (inner as { parentNode?: PageNode | null }).parentNode;
    at;
    at = (at as { parentNode?: PageNode | null }).parentNode
  )
    if (at === outer) return true;
  return false;
}

/** The characters of blocks. */
export function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

/** The characters of long blocks that are not mostly links. */
function proseOf(blocks: readonly Block[]): number {
  return lengthOf(blocks.filter(({ text, linked }) => text.length >= PROSE && linked * 2 < text.length));
}

function linkShare(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { linked }) => sum + linked, 0) / Math.max(1, lengthOf(blocks));
}
