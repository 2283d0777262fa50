import type { Entity } from '../names/types.ts';
import type { Range } from './range.ts';
import type { View } from './view.ts';

/**
 * The id of the entity that a source means, or null: the entity whose mention is the source's head or the longest part of
 * it, for a pronoun the mention that the names layer has resolved.
 */
export function resolveSource({ syntax }: View, { first, last }: Range, entities: readonly Entity[]): string | null {
  let best: string | null = null;
  let most = 0;
  for (const { id, kind, mentions } of entities) {
    for (const mention of mentions) {
      if (mention.last <= first || mention.first >= last) continue;
      const inside = Math.min(mention.last, last) - Math.max(mention.first, first);
      const outward = syntax.tree.heads[mention.first] ?? -1;
      const heads = outward < first || outward >= last ? 2 : 0;
      const acts = kind === 'place' ? 0 : 3;
      const weight = inside + heads + acts;
      if (weight > most) {
        most = weight;
        best = id;
      }
    }
  }
  return best;
}
