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
  const genders = gendersOf(reading, entities);
  let speaker: Entity | null = null;
  return {
    resolve(source) {
      const pronoun = pronounAt(reading, source);
      const found =
        within(reading, byToken, source) ??
        (pronoun === null ? null : antecedent(byToken, source, pronoun, speaker, genders));
      if (found === null) return null;
      speaker = found;
      const gender = pronoun?.gender ?? null;
      if (gender !== null && found.kind === 'person') genders.set(found.id, gender);
      return found.id;
    },
  };
}

/** Genders of persons, as far as the names layer has given pronouns to them. */
function gendersOf({ document, language }: View, entities: readonly Entity[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { id, kind, mentions } of entities) {
    if (kind !== 'person') continue;
    for (const { first, last, named } of mentions) {
      const gender = named || last - first > 1 ? null : language.pronouns.get(document.lower[first]!)?.gender;
      if (gender) found.set(id, gender);
    }
  }
  return found;
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

/** What a pronoun as source can stand for. */
interface Pronoun {
  readonly gender: 'Masc' | 'Fem' | 'Neut' | null;
  readonly plural: boolean;
  /** Whether it may stand for what is no person. */
  readonly bodies: boolean;
}

/** The pronoun that a source is, or null. */
function pronounAt({ document, language, syntax }: View, { first, last }: Range): Pronoun | null {
  const reach = last - first === 1 ? language.pronouns.get(document.lower[first]!) : undefined;
  if (reach === undefined) return null;
  // "Sie" is she or they; the verb beside it tells which.
  const verb = [first + 1, first - 1].map((at) => syntax.words[at]).find((word) => word?.feats.VerbForm === 'Fin');
  const number = reach.number ?? verb?.feats.Number ?? null;
  const either = reach.number === null && reach.gender === null;
  const gender = either && number === 'Sing' ? 'Fem' : reach.gender;
  const plural = number === 'Plur';
  return { gender, plural, bodies: plural || gender === 'Neut' || either };
}

/** Whom a pronoun means: who spoke last, where that agrees with it, or else the last one named before it that does. */
function antecedent(
  byToken: ReadonlyMap<number, readonly Placed[]>,
  { first }: Range,
  { gender, plural, bodies }: Pronoun,
  speaker: Entity | null,
  genders: ReadonlyMap<string, string>,
): Entity | null {
  const fits = ({ kind, id }: Entity): boolean => {
    if (kind === 'place') return false;
    if (kind !== 'person') return bodies;
    return !plural && gender !== 'Neut' && (gender === null || (genders.get(id) ?? gender) === gender);
  };
  if (speaker !== null && fits(speaker)) return speaker;
  for (let at = first - 1; at >= Math.max(0, first - BACK); at--) {
    const found = byToken.get(at)?.find(({ entity }) => fits(entity));
    if (found !== undefined) return found.entity;
  }
  return null;
}
