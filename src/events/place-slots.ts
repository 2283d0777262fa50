import type { EntityMention } from '../names/types.ts';
import type { Phrase } from '../syntax/types.ts';
import type { Draft } from './draft.ts';
import { fillers } from './slots.ts';
import type { ClaimPhrase } from './types.ts';
import type { View } from './view.ts';

/** The places that the slots name which the codebook says hold them: "besuchte die Provinz Gao". */
export function placesInSlots(view: View, draft: Draft): ClaimPhrase[] {
  const found: ClaimPhrase[] = [];
  for (const slot of draft.sense.place) {
    for (const phrase of fillers(view, draft, slot)) {
      const { first, last } = phrase;
      const before = found.length;
      for (let token = first; token < last; token++) {
        const mentioned = view.mentionAt[token];
        if (mentioned === undefined || !mentioned.mention.named || !isWholeName(view, mentioned.mention)) continue;
        const { entity, mention } = mentioned;
        if (entity.kind === 'place' || entity.kind === 'state')
          found.push({ start: mention.start, end: mention.end, entity: entity.id });
        token = mention.last - 1;
      }
      if (found.length === before) found.push(...calledPlace(view, phrase));
    }
  }
  return found;
}

/**
 * "das Hochland von Telmar": a noun for a kind of place with a name behind it is the name of a place, whoever Telmar is; "the
 * town on Monday" is not.
 */
function calledPlace(view: View, { head, last }: Phrase): ClaimPhrase[] {
  if (!view.language.placeNouns.has(view.lemma(head)) || last <= head + 1) return [];
  const named = view.words[last - 1]!.upos === 'PROPN' && view.timeAt[last - 1] === undefined;
  return named ? [{ ...view.span(head, last), entity: null }] : [];
}

/** Names inside a longer word ("US-Armee") and adjectives of places ("deutsche") lead nowhere. */
export function isWholeName(view: View, { start, end, first, last }: EntityMention): boolean {
  const { tokens } = view.document;
  if (tokens[first]!.start !== start || tokens[last - 1]!.end !== end) return false;
  return last - first > 1 || view.words[first]!.upos !== 'ADJ';
}

/** True for a noun for a place or a part of one, and for a name. */
export function isPart(view: View, token: number): boolean {
  const lemma = view.lemma(token);
  const { placeNouns, placeParts } = view.language;
  return placeNouns.has(lemma) || compoundOf(lemma, placeParts) || view.mentionAt[token] !== undefined;
}

/** True for one of the nouns, and for a compound that ends in one. */
export function compoundOf(lemma: string, heads: ReadonlySet<string>): boolean {
  for (let cut = 0; cut <= lemma.length - 3; cut++) if (heads.has(lemma.slice(cut))) return true;
  return false;
}
