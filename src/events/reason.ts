import type { Explanation, RejectedReading } from '../engine/explain.ts';
import { quote, type Span } from '../text/span.ts';
import type { View } from './view.ts';

/** A field with why it is what it is. */
export interface Reasoned<V> {
  readonly value: V;
  readonly because: Explanation;
}

/** An explanation of one step: the rule, a sentence for a person, and the words that it rests on. */
export function because(
  view: View,
  rule: string,
  why: string,
  spans: readonly Span[] = [],
  rejected: readonly RejectedReading[] = [],
): Explanation {
  return { rule, why, words: spans.map((span) => quote(view.document.text, span)), parts: [], rejected };
}

/** The span of one token. */
export function tokenSpan(view: View, token: number): Span {
  const { start, end } = view.document.tokens[token]!;
  return { start, end };
}
