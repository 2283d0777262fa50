import { Readability } from '@mozilla/readability';
import { type Block, readBlocks } from '../blocks.ts';
import { depthOf, type PageDocument, type PageElement, type PageNode } from '../dom.ts';

/** A shorter main text is a teaser, a menu or a consent box. */
export const SHORTEST = 200;
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
/** A body that a site names is taken where it holds this share of what Readability finds. */
const AGREES = 0.7;
const LINKS = 0.35;

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
  const named = namedBody(document);
  const found = readable(document);
  if (found === null) return { title: null, blocks: named ?? everything };
  const length = lengthOf(found.blocks);
  if (named !== null) {
    const stated = lengthOf(named);
    if (stated >= SHORTEST && stated >= length * AGREES && linkShare(named) < LINKS) return { ...found, blocks: named };
  }
  const isTooShort = length < SHORTEST && length * 2 <= lengthOf(everything);
  return isTooShort ? { ...found, blocks: everything } : found;
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

/** The blocks of the element that the site names as the body; of several beside each other, all of them. */
function namedBody(document: PageDocument): readonly Block[] | null {
  for (const selector of BODIES) {
    const found = [...document.querySelectorAll(selector)];
    const outer = found.filter((one) => !found.some((other) => other !== one && holds(other, one)));
    const parts = outer.map((one) => readBlocks(one)).filter((blocks) => blocks.length > 0);
    const [longest] = [...parts].sort((a, b) => lengthOf(b) - lengthOf(a));
    if (longest === undefined || lengthOf(longest) < SHORTEST) continue;
    // Many of a kind are teasers in a list, unless together they are one text in pieces.
    const siblings = outer.every((one) => one.parentNode === outer[0]!.parentNode);
    return siblings ? parts.flat() : longest;
  }
  return null;
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

function linkShare(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { linked }) => sum + linked, 0) / Math.max(1, lengthOf(blocks));
}
