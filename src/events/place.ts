import { tellingClause } from './around-noun.ts';
import type { Draft } from './draft.ts';
import { addSites } from './named-sites.ts';
import { nearby } from './nearby.ts';
import { prepositionOf } from './noun-slots.ts';
import { placeAgain } from './place-again.ts';
import { isPart, isWholeName, placesInSlots } from './place-slots.ts';
import { because, type Reasoned } from './reason.ts';
import { sharesClause } from './shares-clause.ts';
import type { ClaimPhrase } from './types.ts';
import type { View } from './view.ts';

/** A place that the text names, and what the phrase that leads to it hangs on. */
export interface Located {
  readonly phrase: ClaimPhrase;
  readonly token: number;
  /** The token that its prepositional phrase depends on. */
  readonly anchor: number;
  readonly clause: number;
}

/** Tokens within which a place stands right behind a noun. */
const NEAR = 5;

/** All places that stand in a phrase of place ("in Bagdad", "in der Nähe von Kerbela"), by sentence. */
export function locate(view: View): ReadonlyMap<number, readonly Located[]> {
  const found = new Map<number, Located[]>();
  const seen = new Set<string>();
  for (const entity of view.entities) {
    if (entity.kind !== 'place' && entity.kind !== 'state') continue;
    for (const mention of entity.mentions) {
      if (!mention.named || !isWholeName(view, mention)) continue;
      const key = `${mention.start}`;
      const token = headOf(view, mention.first, mention.last);
      const anchor = localAnchor(view, token);
      if (anchor === null || seen.has(key)) continue;
      seen.add(key);
      const sentence = view.sentenceAt[token]!;
      const list = found.get(sentence) ?? [];
      list.push({
        phrase: { start: mention.start, end: mention.end, entity: entity.id },
        token,
        anchor,
        clause: anchor < 0 ? -1 : view.clauseAt[anchor]!,
      });
      found.set(sentence, list);
    }
  }
  addSites(view, found);
  for (const list of found.values()) list.sort((a, b) => a.token - b.token);
  return found;
}

function headOf(view: View, first: number, last: number): number {
  for (let token = first; token < last; token++) {
    const head = view.syntax.tree.heads[token]!;
    if (head < first || head >= last) return token;
  }
  return first;
}

/** Climbs from the place to the top of its phrase of place; what that hangs on, or null where the place is no location. */
function localAnchor(view: View, token: number): number | null {
  const { heads, relations } = view.syntax.tree;
  let at = token;
  let local = false;
  for (let steps = 0; steps < 8; steps++) {
    const preposition = prepositionOf(view, at);
    if (preposition !== null) {
      const leading = isLocal(view, at, preposition);
      local = local || leading;
      if (!leading && !view.language.genitivePrepositions.has(preposition)) return null;
    }
    const head = heads[at]!;
    const relation = relations[at]!;
    if (head < 0) return local ? -1 : null;
    const goesOn =
      ['appos', 'flat', 'conj', 'compound', 'flat:name'].includes(relation) ||
      (relation.startsWith('nmod') && view.words[head]!.upos !== 'VERB' && (!local || !isEvent(view, head)));
    // "in Gao, einer Stadt in der Region Ansongo": the apposition says where the place is.
    if (local && relation.startsWith('nmod') && view.language.placeNouns.has(view.lemma(head))) {
      at = head;
      continue;
    }
    // "Nahe der Stadt Celle …": what leads to the place, taken for the head of its phrase.
    if ((relation.startsWith('nmod') || relation.startsWith('obl')) && leads(view, head)) return heads[head]!;
    // "im Norden Somalias", but not "auf Initiative Frankreichs".
    if (!local && relation.startsWith('nmod') && view.words[head]!.upos === 'NOUN' && !isPart(view, head)) return null;
    if (local && !goesOn) return head;
    if (!goesOn) return null;
    if (local && relation.startsWith('nmod')) {
      // "in Celle in Niedersachsen", "im Norden von Somalia": the outer phrase says where as well.
      const outer = prepositionOf(view, head);
      if (outer === null || !view.language.localPrepositions.has(outer)) return head;
    }
    at = head;
  }
  return null;
}

/** True for a preposition of place: "in", "nördlich von", and of a place that one passes through. */
function isLocal(view: View, token: number, preposition: string): boolean {
  const { localPrepositions, genitivePrepositions, passPrepositions } = view.language;
  if (localPrepositions.has(preposition)) return true;
  if (passPrepositions.has(preposition)) return view.mentionAt[token]?.entity.kind === 'place';
  const first = view.children(token).find((child) => view.syntax.tree.relations[child] === 'case');
  return (
    genitivePrepositions.has(preposition) &&
    first !== undefined &&
    first > 0 &&
    localPrepositions.has(view.document.lower[first - 1]!)
  );
}

/** True for a preposition that syntax took for the head of its phrase. */
export function leads(view: View, token: number): boolean {
  return view.words[token]!.upos !== 'NOUN' && view.language.localPrepositions.has(view.document.lower[token]!);
}

function isEvent(view: View, token: number): boolean {
  return view.codebook.nouns.has(view.lemma(token));
}

/** Where the claim's event happened: places in its own phrase, else in its clause. */
export function placesOf(
  view: View,
  draft: Draft,
  located: ReadonlyMap<number, readonly Located[]>,
  events: ReadonlySet<number>,
): Reasoned<readonly ClaimPhrase[]> {
  const here = nearby(located.get(draft.sentence) ?? [], draft.token);
  const own = here.filter(
    ({ anchor }) => anchor === draft.token || (draft.frame >= 0 && draft.tokens.includes(anchor)),
  );
  if (draft.sense.pos === 'noun') {
    const adjacent = here.filter(
      ({ token, anchor }) =>
        anchor !== draft.token &&
        token > draft.token &&
        token <= draft.token + NEAR &&
        between(view, draft.token, token),
    );
    const attached = [...own, ...adjacent];
    if (attached.length > 0) return reasoned(view, 'place.own', attached);
    const told = tellingClause(view, draft);
    const there = here.filter(({ clause }) => clause === told && told >= 0);
    if (there.length > 0) return reasoned(view, 'place.relative', there);
    if (!sharesClause(view, draft, events, false)) return reasoned(view, 'place.none', []);
  }
  const clause = here.filter(
    ({ clause, anchor, token }) =>
      clause === draft.clause &&
      clause >= 0 &&
      (view.words[anchor]!.upos === 'NOUN' ? isSetting(view, anchor, clause) : !isAnothers(view, draft, token, clause)),
  );
  if (clause.length > 0) return reasoned(view, 'place.clause', clause);
  if (own.length > 0) return reasoned(view, 'place.own', own);
  const atRole = placesAtRoles(view, draft, here);
  if (atRole.length > 0) return reasoned(view, 'place.role', atRole);
  const visited = placesInSlots(view, draft);
  if (visited.length > 0)
    return {
      value: visited,
      because: because(view, 'place.slot', 'the trigger itself says what is the place', visited),
    };
  const again = placeAgain(view, draft, located);
  if (again.length > 0) return reasoned(view, 'place.again', again);
  // Where the clause names none, the sentence's place holds unless it is that of another event or of another's words.
  const around = here.filter(
    ({ anchor, clause }) => (anchor < 0 || view.words[anchor]!.upos !== 'NOUN') && reaches(view, draft.clause, clause),
  );
  return reasoned(view, around.length > 0 ? 'place.sentence' : 'place.none', around);
}

/** True for a place right behind another event's noun: "verurteilte den Anschlag in Kabul". */
function isAnothers(view: View, draft: Draft, token: number, clause: number): boolean {
  for (let at = token - 1; at > Math.max(0, token - NEAR); at--) {
    if (at === draft.token) return false;
    if (isEvent(view, at) && view.words[at]!.upos === 'NOUN')
      return (
        between(view, at, token) && !isSetting(view, at, clause) && !draft.tokens.includes(view.syntax.tree.heads[at]!)
      );
  }
  return false;
}

/** "zündete eine Halle in Celle an", "100 Menschen in Köln demonstrierten": where what a verb's act befalls or who does it is. */
function placesAtRoles(view: View, { frame }: Draft, here: readonly Located[]): readonly Located[] {
  if (frame < 0) return [];
  const { subject, object } = view.syntax.frames[frame]!;
  return here.filter(
    ({ anchor }) =>
      anchor >= 0 &&
      (anchor === subject?.head || anchor === object?.head) &&
      view.words[anchor]!.upos === 'NOUN' &&
      !isEvent(view, anchor),
  );
}

/** True for an event that sets the scene of its clause: "bei einem Anschlag in Kabul wurden …". */
function isSetting(view: View, anchor: number, clause: number): boolean {
  return (
    isEvent(view, anchor) &&
    view.syntax.frames[clause]!.obliques.some(
      ({ preposition, phrase }) =>
        phrase.head === anchor && preposition !== null && view.language.causePrepositions.has(preposition),
    )
  );
}

/** True when the two clauses belong to one course of events: one above the other, without words of others between them. */
function reaches(view: View, own: number, other: number): boolean {
  if (own < 0 || other < 0) return true;
  return stepsUp(view, own, other);
}

function stepsUp(view: View, from: number, to: number): boolean {
  let at: number | null = from;
  for (let steps = 0; steps < 4 && at !== null; steps++) {
    if (at === to) return true;
    const { parent, relation }: { parent: number | null; relation: string | null } = view.syntax.frames[at]!;
    if (relation === 'ccomp' || relation === 'parataxis') return false;
    at = parent;
  }
  return false;
}

/** Only articles, prepositions and names between the noun and the place. */
function between(view: View, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++)
    if (
      !['ADP', 'DET', 'PROPN', 'ADJ', 'NUM'].includes(view.words[at]!.upos) &&
      !view.language.placeNouns.has(view.lemma(at))
    )
      return false;
  return true;
}

function reasoned(view: View, rule: string, list: readonly Located[]): Reasoned<readonly ClaimPhrase[]> {
  const value = list.map(({ phrase }) => phrase);
  return { value, because: because(view, rule, '', value) };
}
