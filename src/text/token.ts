import type { Span } from './span.ts';

/** What kind of thing a token is, by its characters alone. */
export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol';

/**
 * A word, number, punctuation mark or symbol as it stands in the text. Tokens ascend, do not overlap, and leave only
 * white space between them, so that tokens and gaps rebuild the text exactly.
 */
export interface Token extends Span {
  readonly text: string;
  readonly kind: TokenKind;
}

/** A sentence or headline: a span of the text, and its tokens from `first` (included) to `last` (excluded). */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
  /** Number of the paragraph that it stands in, from 0. */
  readonly paragraph: number;
}
