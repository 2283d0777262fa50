import type { Span } from '../../src/text/span.ts';

/** An attribution as people annotated it. */
export interface GoldAttribution {
  readonly form: 'Direct' | 'Indirect' | 'Reported' | 'FreeIndirect' | 'IndirectFreeIndirect';
  readonly nested: boolean;
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  readonly message: readonly Span[];
  readonly addressee: readonly Span[];
}

/** An annotated article. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
}

/** The tokens that the spans touch, as a set of indexes. */
export function tokensOf(spans: readonly Span[], tokens: readonly Span[]): Set<number> {
  const found = new Set<number>();
  for (const { start, end } of spans) {
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tokens[middle]!.end <= start) low = middle + 1;
      else high = middle;
    }
    for (let at = low; at < tokens.length && tokens[at]!.start < end; at++) found.add(at);
  }
  return found;
}
