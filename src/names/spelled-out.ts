import { isUpperAt } from '../text/characters.ts';
import type { Document } from '../text/document.ts';
import type { TaggedSpan } from './spans.ts';

/** A name has at most so many words for each letter of its abbreviation. */
const WORDS_A_LETTER = 3;

/**
 * Adds the names that abbreviations in brackets stand for, by their initials: "Organisation for the Prohibition of
 * Chemical Weapons (OPCW)". What the tagger has within such a name goes.
 */
export function spelledOut({ tokens }: Document, spans: readonly TaggedSpan[]): readonly TaggedSpan[] {
  const added: TaggedSpan[] = [];
  for (const { first, last, kind } of spans) {
    if (kind !== 'ORG' || last - first !== 1 || tokens[first - 1]?.text !== '(' || tokens[last]?.text !== ')') continue;
    const start = startOf(tokens, first - 1, tokens[first]!.text);
    if (start >= 0) added.push({ first: start, last: first - 1, kind: 'ORG' });
  }
  if (added.length === 0) return spans;
  const kept = spans.filter((one) => !added.some(({ first, last }) => one.first < last && one.last > first));
  return [...kept, ...added].sort((a, b) => a.first - b.first);
}

/** The first token of the words before `end` whose capitals spell the abbreviation, or -1. */
function startOf(tokens: Document['tokens'], end: number, abbreviation: string): number {
  const letters = [...abbreviation].filter((letter) => /\p{Lu}/u.test(letter));
  if (letters.length < 3) return -1;
  let left = letters.length;
  const least = Math.max(0, end - letters.length * WORDS_A_LETTER);
  for (let at = end - 1; at >= least && tokens[at]!.kind === 'word'; at--) {
    const { text } = tokens[at]!;
    if (!isUpperAt(text, 0)) continue;
    left--;
    if (letters[left] !== text[0]) return -1;
    if (left === 0) return at;
  }
  return -1;
}
