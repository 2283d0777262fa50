import type { Document } from '../text/document.ts';
import { HONORIFIC, NOT_NAME, OFFICE, TITLE, UPPER } from './clues.ts';
import type { TaggedSpan } from './spans.ts';

/** Longest stretch that is looked up again, in tokens. */
const LONGEST = 5;

/**
 * Makes the spans of one article agree with each other: a name is one kind of thing throughout, the surname of somebody
 * who was named in full is that person, and a name found once is found again where the tagger passed over it.
 */
export function agree(document: Document, spans: readonly TaggedSpan[], clues: Uint16Array): TaggedSpan[] {
  const { tokens } = document;
  const textOf = (first: number, last: number): string =>
    document.text.slice(tokens[first]!.start, tokens[last - 1]!.end);
  const votes = new Map<string, Map<TaggedSpan['kind'], number>>();
  const vote = (text: string, kind: TaggedSpan['kind'], weight: number): void => {
    const kinds = votes.get(text) ?? new Map<TaggedSpan['kind'], number>();
    kinds.set(kind, (kinds.get(kind) ?? 0) + weight);
    votes.set(text, kinds);
  };
  for (const { first, last, kind } of spans) {
    const titled = first > 0 && (clues[first - 1]! & (HONORIFIC | TITLE | OFFICE)) !== 0;
    vote(textOf(first, last), kind, titled && kind === 'PER' ? 2 : 1);
    if (kind === 'PER' && last - first > 1) vote(tokens[last - 1]!.text, 'PER', 2);
  }
  const winner = (text: string): TaggedSpan['kind'] | null => {
    const kinds = votes.get(text);
    if (kinds === undefined) return null;
    return [...kinds].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
  };
  const agreed = spans.map((span) => ({ ...span, kind: winner(textOf(span.first, span.last)) ?? span.kind }));
  return fill(document, agreed, clues, winner, textOf);
}

function fill(
  { tokens }: Document,
  spans: readonly TaggedSpan[],
  clues: Uint16Array,
  winner: (text: string) => TaggedSpan['kind'] | null,
  textOf: (first: number, last: number) => string,
): TaggedSpan[] {
  const taken = new Uint8Array(tokens.length);
  for (const { first, last } of spans) taken.fill(1, first, last);
  const found = [...spans];
  for (let at = 0; at < tokens.length; at++) {
    if (taken[at] || !(clues[at]! & UPPER) || clues[at]! & (OFFICE | NOT_NAME) || tokens[at]!.text.length < 3) continue;
    for (let last = Math.min(tokens.length, at + LONGEST); last > at; last--) {
      const kind = winner(textOf(at, last));
      if (kind === null || kind === 'derived' || kind === 'compound' || kind === 'OTH') continue;
      if (taken.subarray(at, last).some((mark) => mark !== 0)) continue;
      found.push({ first: at, last, kind });
      taken.fill(1, at, last);
      break;
    }
  }
  return found.sort((a, b) => a.first - b.first);
}
