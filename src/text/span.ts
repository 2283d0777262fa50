/**
 * A stretch of an article's immutable text: zero-based UTF-16 code units, `start` included, `end` excluded.
 * The words are those of the W3C Web Annotation TextPositionSelector; there is no other position system in Regesta.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with the words it covers, for people to read. The offsets are the truth; `text` always equals the slice. */
export interface QuotedSpan extends Span {
  readonly text: string;
}

/** The span together with its words. */
export function quote(text: string, { start, end }: Span): QuotedSpan {
  return { start, end, text: text.slice(start, end) };
}

/** True when the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when `inner` lies wholly inside `outer` (equal spans included). */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The smallest span that covers all of the given ones. Throws a RangeError for an empty list. */
export function hull(spans: readonly Span[]): Span {
  const first = spans[0];
  if (first === undefined) throw new RangeError('hull of no spans');
  let { start, end } = first;
  for (const span of spans) {
    if (span.start < start) start = span.start;
    if (span.end > end) end = span.end;
  }
  return { start, end };
}

/** Order of reading: by start, then the longer one first. For `Array.prototype.sort`. */
export function byPosition(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
