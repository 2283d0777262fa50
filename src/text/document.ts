import type { TextLanguage } from './language.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { paragraphs, splitSentences } from './sentences.ts';
import type { Span } from './span.ts';
import type { Sentence, Token } from './token.ts';
import { tokenize } from './tokenize.ts';

/** The text layers of an article, which everything else is built on. */
export interface Document {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The tokens' texts in lower case, at the same indexes. */
  readonly lower: readonly string[];
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Span[];
  readonly quotations: readonly Quotation[];
}

/** Splits a text into its layers. Linear in its length; never fails. */
export function readDocument(text: string, language: TextLanguage): Document {
  const tokens = tokenize(text, language);
  const blocks = paragraphs(text);
  return {
    text,
    tokens,
    lower: tokens.map((token) => token.text.toLowerCase()),
    sentences: splitSentences(tokens, blocks, text, language),
    paragraphs: blocks,
    quotations: findQuotations(text, blocks),
  };
}

/** The span of the tokens from `first` to `last` (excluded). */
export function spanOf(tokens: readonly Token[], first: number, last: number): Span {
  return { start: tokens[first]!.start, end: tokens[last - 1]!.end };
}
