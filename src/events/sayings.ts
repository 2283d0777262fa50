import type { Attribution } from '../attribution/types.ts';
import type { Document } from '../text/document.ts';
import { hull, type Span } from '../text/span.ts';

/** Whose words a token stands in. */
export interface Sayings {
  /** The attributions in whose message the token stands and whose cue it isn't, outermost first. */
  readonly at: (token: number) => readonly Attribution[];
  /** 1 where a token belongs to what names a source. */
  readonly speakers: Uint8Array;
  /** 1 where a token belongs to the words that say that somebody says something. */
  readonly cues: Uint8Array;
}

const NOBODY: readonly Attribution[] = [];

/** Looks messages and sources up by token. Linear in the text and the messages. */
export function sayingsOf({ tokens }: Document, attributions: readonly Attribution[]): Sayings {
  const speakers = new Uint8Array(tokens.length);
  const cues = new Uint8Array(tokens.length);
  const over = new Map<number, Attribution[]>();
  const first = (position: number): number => {
    let [low, high] = [0, tokens.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tokens[middle]!.end <= position) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const each = (span: Span, visit: (token: number) => void): void => {
    for (let token = first(span.start); token < tokens.length && tokens[token]!.start < span.end; token++) visit(token);
  };
  const longestFirst = [...attributions].sort((a, b) => lengthOf(b.message) - lengthOf(a.message));
  for (const attribution of longestFirst) {
    const cue = new Set<number>();
    for (const span of attribution.cue)
      each(span, (token) => {
        cue.add(token);
        cues[token] = 1;
      });
    for (const span of attribution.source) each(span, (token) => speakers.fill(1, token, token + 1));
    for (const span of attribution.message) {
      each(span, (token) => {
        if (cue.has(token)) return;
        const same = over.get(token);
        if (same === undefined) over.set(token, [attribution]);
        else if (!same.includes(attribution)) same.push(attribution);
      });
    }
  }
  return { at: (token) => over.get(token) ?? NOBODY, speakers, cues };
}

function lengthOf(spans: readonly Span[]): number {
  if (spans.length === 0) return 0;
  const { start, end } = hull(spans);
  return end - start;
}
