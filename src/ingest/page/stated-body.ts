import type { Block } from '../blocks.ts';
import { lengthOf, SHORTEST } from './main-text.ts';

/** Words in a row that are held against each other. */
const ROW = 4;
/** Blocks of fewer words say too little to be held against anything. */
const FEW = 6;
/** The main text holds the stated body where this share of the body's rows of words is in it. */
const HELD = 0.8;
const MISSED = 0.5;
/** A block is of the body where this share of its rows of words is. */
const OF = 0.3;
/** A shorter body is cut off, as some sites do for readers who haven't paid. */
const WHOLE = 0.6;

/**
 * Holds the main text against the body that the page states of itself (`articleBody`). Where the text holds the body, blocks
 * outside it are no part of the report; where it misses most of it, the body is the text (`null`: take it).
 */
export function limitToBody(blocks: readonly Block[], body: string | null): readonly Block[] | null {
  if (body === null || body.length < SHORTEST) return blocks;
  const stated = rows(body);
  const found = new Set(blocks.flatMap(({ text }) => [...rows(text)]));
  const held = share(stated, found);
  const length = lengthOf(blocks);
  if (held < MISSED && body.length > length) return null;
  if (held < HELD || body.length < length * WHOLE) return blocks;
  const isOf = blocks.map(({ text }) => {
    const own = rows(text);
    return own.size < FEW - ROW + 1 ? null : share(own, stated) >= OF;
  });
  const first = isOf.indexOf(true);
  const last = isOf.lastIndexOf(true);
  if (first < 0) return blocks;
  const isCut = !/[.!?…:"”“»«)\]'’]\s*$/u.test(body.trimEnd()) || /(?:…|\.\.\.)\s*$/u.test(body);
  return blocks.filter(({ tag, list }, i) => {
    // A heading or a short line counts with what stands around it; lists and tables are often left out of the body.
    const own = isOf[i];
    if (i < first) return own === null && i === first - 1 && /^h[1-6]$/u.test(tag);
    if (i > last) return isCut;
    return own !== false || list > 0 || /^(?:h[1-6]|li|tr|td|blockquote)$/u.test(tag);
  });
}

function rows(text: string): Set<string> {
  const words = text
    .replace(/<[^<>]*>|&[a-z#\d]{1,8};/giu, ' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const found = new Set<string>();
  for (let i = 0; i + ROW <= words.length; i++) found.add(words.slice(i, i + ROW).join(' '));
  return found;
}

function share(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  if (part.size === 0) return 0;
  let both = 0;
  for (const row of part) if (whole.has(row)) both++;
  return both / part.size;
}
