import type { Explanation } from '../engine/explain.ts';
import type { Document } from '../text/document.ts';
import { quote } from '../text/span.ts';
import type { Recognised } from './recognise.ts';
import type { Entity, EntityMention } from './types.ts';

/** An entity that has no number in its article yet. */
export type Draft = Omit<Entity, 'id'>;

/** The mention of a recognised name. */
export function mentionOf({ first, last, start, end }: Recognised): EntityMention {
  return { first, last, start, end, named: true };
}

/** The mentions in the order of the text. */
export function mentionsOf(list: readonly Recognised[]): readonly EntityMention[] {
  return list.map(mentionOf).sort((a, b) => a.start - b.start);
}

/** An explanation that rests on the mentions. */
export function explain(
  document: Document,
  list: readonly Recognised[],
  why: string,
  rejected: Explanation['rejected'] = [],
): Explanation {
  return {
    rule: list[0]!.rule,
    why,
    words: mentionsOf(list).map((mention) => quote(document.text, mention)),
    parts: [],
    rejected,
  };
}
