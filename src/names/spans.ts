import { COMPOUND, DERIVED, kindOf, positionOf, type TaggedKind } from './labels.ts';

/** A stretch of tokens that the tagger has marked: a name of a kind, a derived word, or a compound with a name. */
export interface TaggedSpan {
  readonly first: number;
  readonly last: number;
  readonly kind: TaggedKind | 'derived' | 'compound';
}

/** The marked stretches of a text, in order. */
export function spansOf(labels: Uint8Array): TaggedSpan[] {
  const found: TaggedSpan[] = [];
  let first = 0;
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at]!;
    if (label === 0) continue;
    const position = positionOf(label);
    if (position === 'B' || position === 'U') first = at;
    if (position === 'B' || position === 'I') continue;
    const kind = label === DERIVED ? 'derived' : label === COMPOUND ? 'compound' : kindOf(label)!;
    found.push({ first, last: at + 1, kind });
  }
  return found;
}
