import type { Span } from '../text/span.ts';
import type { Token } from '../text/token.ts';

/** A run of tokens, from `first` to `last` (excluded). */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** The span of the characters that a run of tokens covers. */
export function toSpan(tokens: readonly Token[], { first, last }: Range): Span {
  return { start: tokens[first]!.start, end: tokens[last - 1]!.end };
}

/** Ascending token indexes as the fewest spans: neighbours share one. */
export function toSpans(tokens: readonly Token[], indexes: readonly number[]): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < indexes.length; ) {
    let next = i + 1;
    while (next < indexes.length && indexes[next] === indexes[next - 1]! + 1) next++;
    spans.push(toSpan(tokens, { first: indexes[i]!, last: indexes[next - 1]! + 1 }));
    i = next;
  }
  return spans;
}

/** True when every token of the inner runs lies in one of the outer runs. */
export function within(inner: readonly Range[], outer: readonly Range[]): boolean {
  return inner.every((a) => outer.some((b) => b.first <= a.first && a.last <= b.last));
}

/** True when the two lists of runs share a token. */
export function meet(one: readonly Range[], other: readonly Range[]): boolean {
  return one.some((a) => other.some((b) => a.first < b.last && b.first < a.last));
}

/** How many tokens the runs hold. */
export function size(ranges: readonly Range[]): number {
  let sum = 0;
  for (const { first, last } of ranges) sum += last - first;
  return sum;
}
