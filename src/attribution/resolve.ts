import type { Entity, EntityMention } from '../names/types.ts';
import type { Range } from './range.ts';
import type { View } from './view.ts';

interface Placed {
  readonly entity: Entity;
  readonly mention: EntityMention;
}

/** Finds the entities of sources. Made once for an article; sources are asked for in order of position. */
export interface Resolver {
  /** The id of the entity that a source means, or null. A pronoun means whom the names layer says, or the last person. */
  resolve(source: Range): string | null;
}

/** How far back, in tokens, a pronoun looks for a person. */
const BACK = 200;

/** Prepares the resolving of sources: mentions by token. */
export function createResolver(reading: View, entities: readonly Entity[]): Resolver {
  const byToken = new Map<number, Placed[]>();
  for (const entity of entities) {
    for (const mention of entity.mentions) {
      for (let at = mention.first; at < mention.last; at++) {
        const known = byToken.get(at);
        if (known === undefined) byToken.set(at, [{ entity, mention }]);
        else known.push({ entity, mention });
      }
    }
  }
  const last: { person: Entity | null } = { person: null };
  return {
    resolve(source) {
      const found = within(reading, byToken, source) ?? antecedent(reading, byToken, source, last.person);
      if (found?.kind === 'person') last.person = found;
      return found?.id ?? null;
    },
  };
}

/** The entity whose mention is the source's head or the longest part of it; who can act comes before a place. */
function within(
  { syntax }: View,
  byToken: ReadonlyMap<number, readonly Placed[]>,
  { first, last }: Range,
): Entity | null {
  let best: Entity | null = null;
  let most = 0;
  for (let at = first; at < last; at++) {
    for (const { entity, mention } of byToken.get(at) ?? []) {
      if (at !== Math.max(first, mention.first)) continue;
      const inside = Math.min(mention.last, last) - at;
      const outward = syntax.tree.heads[mention.first] ?? -1;
      const heads = outward < first || outward >= last ? 2 : 0;
      const weight = inside + heads + (entity.kind === 'place' ? 0 : 3);
      if (weight <= most) continue;
      most = weight;
      best = entity;
    }
  }
  return best;
}

/** Whom a pronoun in the singular means: the last source that was a person, or else the last person named before it. */
function antecedent(
  { document, language }: View,
  byToken: ReadonlyMap<number, readonly Placed[]>,
  { first, last }: Range,
  speaker: Entity | null,
): Entity | null {
  const reach = last - first === 1 ? language.pronouns.get(document.lower[first]!) : undefined;
  if (reach === undefined || reach.gender === 'Neut' || reach.number === 'Plur') return null;
  if (speaker !== null) return speaker;
  for (let at = first - 1; at >= Math.max(0, first - BACK); at--) {
    const person = byToken.get(at)?.find(({ entity }) => entity.kind === 'person');
    if (person !== undefined) return person.entity;
  }
  return null;
}
