import type { Phrase } from '../syntax/types.ts';
import type { Draft } from './draft.ts';
import { leftEdge } from './left-edge.ts';
import { bearerOf } from './noun-slots.ts';
import { leads } from './place.ts';
import { because, type Reasoned } from './reason.ts';
import { fillers } from './slots.ts';
import type { ClaimPhrase } from './types.ts';
import type { View } from './view.ts';

/** Who did it and to whom: the phrases, and their head tokens for the stages behind. */
export interface Roles {
  readonly actors: Reasoned<readonly RolePhrase[]>;
  readonly recipients: Reasoned<readonly RolePhrase[]>;
}

/** A phrase in a role, with its tokens. */
export interface RolePhrase {
  readonly phrase: Phrase;
  readonly value: ClaimPhrase;
}

/** Fills the roles of a claim from the slots that its sense names, the first slot that has something first. */
export function rolesOf(view: View, draft: Draft): Roles {
  const { sense } = draft;
  const actor = firstFilled(view, draft, sense.actor);
  let recipient = firstFilled(view, draft, sense.recipient, actor.heads);
  if (recipient.slot === null && draft.sense.pos === 'noun') {
    const bearers = bearerOf(view, draft).filter(({ head }) => fits(view, draft, head));
    if (bearers.length > 0)
      recipient = { slot: 'bearer', phrases: bearers, heads: new Set(bearers.map(({ head }) => head)) };
  }
  const actors = actor.phrases.map((phrase) => roleOf(view, phrase));
  const recipients = recipient.phrases.map((phrase) => roleOf(view, phrase));
  const because1 = because(
    view,
    `${sense.id}#actor`,
    actor.slot === null ? 'none stated' : `from the slot "${actor.slot}"`,
    actors.map(({ value }) => value),
  );
  const because2 = because(
    view,
    `${sense.id}#recipient`,
    recipient.slot === null ? 'none stated' : `from the slot "${recipient.slot}"`,
    recipients.map(({ value }) => value),
  );
  if (sense.reciprocal && actors.length + recipients.length > 0) {
    // Who agrees with somebody is somebody that is agreed with.
    const both = [...actors, ...recipients.filter(({ phrase }) => !actor.heads.has(phrase.head))];
    const shared = both.length > 1 ? both : recipients;
    return {
      actors: { value: both, because: { ...because1, why: `${because1.why}; both sides of a reciprocal act` } },
      recipients: { value: shared, because: { ...because2, why: `${because2.why}; both sides of a reciprocal act` } },
    };
  }
  return { actors: { value: actors, because: because1 }, recipients: { value: recipients, because: because2 } };
}

function firstFilled(
  view: View,
  draft: Draft,
  slots: readonly string[],
  taken: ReadonlySet<number> = new Set(),
): { slot: string | null; phrases: readonly Phrase[]; heads: ReadonlySet<number> } {
  for (const slot of slots) {
    const phrases = fillers(view, draft, slot).filter(
      ({ head }) => !taken.has(head) && fits(view, draft, head) && !names(view, taken, head),
    );
    if (phrases.length > 0) return { slot, phrases, heads: new Set(phrases.map(({ head }) => head)) };
  }
  return { slot: null, phrases: [], heads: new Set() };
}

/** True when the word names an entity that one of the others names too. */
function names(view: View, others: ReadonlySet<number>, head: number): boolean {
  const entity = view.mentionAt[head]?.entity.id;
  return entity !== undefined && [...others].some((other) => view.mentionAt[other]?.entity.id === entity);
}

/** Reflexives, expletives, the trigger itself and expressions of time fill no role. */
function fits(view: View, { tokens }: Draft, head: number): boolean {
  if (tokens.includes(head)) return false;
  const { upos, feats, tag } = view.words[head]!;
  if (
    upos === 'PRON' &&
    (feats.Reflex === 'Yes' || tag === 'PRF' || view.language.expletives.has(view.document.lower[head]!))
  )
    return false;
  if (leads(view, head)) return false;
  if (upos === 'VERB' || upos === 'ADV' || upos === 'PUNCT') return false;
  return view.timeAt[head] === undefined;
}

/** The whole noun phrase without preposition, trailing relative clause and attached prepositional phrases, its entity linked. */
export function roleOf(view: View, phrase: Phrase): RolePhrase {
  const [first, last] = extent(view, phrase);
  return {
    phrase: { head: phrase.head, first, last },
    value: { ...view.span(first, last), entity: entityIn(view, phrase.head, last) },
  };
}

/** The entity that the head names, or else the name in close apposition to it: "Präsident Ilham Alijew". */
function entityIn(view: View, head: number, last: number): string | null {
  const own = view.mentionAt[head]?.entity.id;
  if (own !== undefined) return own;
  for (const child of view.children(head)) {
    if (child <= head || view.syntax.tree.relations[child] !== 'appos') continue;
    const found = view.mentionAt[child]?.entity;
    // "Der Staatschef von Sorlanien, Pavo Drenk": behind a comma too the name of a person says who it is.
    if (found !== undefined && (child < last || found.kind === 'person')) return found.id;
  }
  return null;
}

/** An apposition without a mark before it is part of the phrase: "Präsident Ilham Alijew", not "Alijew, der Präsident". */
function isClose(view: View, head: number, child: number): boolean {
  const before = view.phrases.first[child]! - 1;
  return before >= head && view.words[before]!.upos !== 'PUNCT';
}

function extent(view: View, { head, first, last }: Phrase): [number, number] {
  const { relations } = view.syntax.tree;
  const mention = view.mentionAt[head]?.mention;
  let to = last;
  for (const child of view.children(head)) {
    if (child <= head || (mention !== undefined && child < mention.last)) continue;
    const relation = relations[child]!;
    const set = relation === 'appos' && !isClose(view, head, child);
    const clause = relation.startsWith('acl') || relation === 'conj' || set || relation === 'parataxis';
    const attached = relation.startsWith('nmod') && hasCase(view, child) && !genitive(view, child);
    if (clause || attached) to = Math.min(to, Math.max(head + 1, view.phrases.first[child]!));
  }
  to = Math.max(to, namedBehind(view, head, to));
  to = Math.min(to, untilTime(view, Math.max(head + 1, mention?.last ?? 0), to));
  if (mention !== undefined) to = Math.max(to, mention.last);
  let from = Math.max(first, view.document.sentences[view.sentenceAt[head]!]!.first);
  to = Math.min(to, view.document.sentences[view.sentenceAt[head]!]!.last);
  from = leftEdge(view, head, from);
  to = untilAgent(view, Math.max(head + 1, mention?.last ?? 0), to);
  while (
    to > head + 1 &&
    ['PUNCT', 'ADP', 'CCONJ', 'SCONJ'].includes(view.words[to - 1]!.upos) &&
    !(view.document.tokens[to - 1]!.text === ')')
  )
    to--;
  return [from, to];
}

/** "the foreign minister, Joseph Camber, …": the name of a person behind a comma belongs to the phrase that says what he is. */
function namedBehind(view: View, head: number, last: number): number {
  if (view.mentionAt[head]?.mention.named === true) return last;
  const beside = view.mentionAt[last];
  // "former minister Hugo Lanz": the name that syntax hung elsewhere.
  if (last === head + 1 && beside?.mention.first === last && isCalled(view, head, beside)) return beside.mention.last;
  if (view.document.tokens[last]?.text !== ',') return last;
  const named = view.mentionAt[last + 1];
  if (named?.entity.kind !== 'person' || !named.mention.named || named.mention.first !== last + 1) return last;
  const { mention, entity } = named;
  const apposed = view.syntax.tree.relations[headIn(view, mention)] === 'appos';
  // Hung elsewhere, it needs its own comma behind it and the noun for its role.
  const called =
    view.document.tokens[mention.last]?.text === ',' &&
    entity.roles.some((role) => role.toLowerCase() === view.lemma(head));
  return view.words[head]!.upos === 'NOUN' && (apposed || called) ? mention.last : last;
}

/** True where a person's name stands right behind a noun in the singular that says what he is. */
function isCalled(view: View, noun: number, { entity, mention }: NonNullable<View['mentionAt'][number]>): boolean {
  const { upos, feats } = view.words[noun]!;
  return entity.kind === 'person' && mention.named && upos === 'NOUN' && feats.Number !== 'Plur';
}

/** The token of a mention that hangs on something outside of it. */
function headIn(view: View, { first, last }: { readonly first: number; readonly last: number }): number {
  for (let token = first; token < last; token++) {
    const head = view.syntax.tree.heads[token]!;
    if (head < first || head >= last) return token;
  }
  return first;
}

/** "ihr Anführer Lesk Ende Mai": a time behind a name or noun is no part of it, but in the genitive ("Spieler des Jahres"). */
function untilTime(view: View, from: number, last: number): number {
  for (let token = from; token < last; token++) {
    if (view.timeAt[token] === undefined) continue;
    return view.language.genitiveDeterminers.has(view.document.lower[token]!) ? last : token;
  }
  return last;
}

/** "die Eroberung der Stadt | durch die Rebellen": who did what the noun tells is no part of whom it was done to. */
function untilAgent(view: View, from: number, last: number): number {
  for (let token = from; token < last; token++)
    if (view.words[token]!.upos === 'ADP' && view.language.agentPrepositions.has(view.document.lower[token]!))
      return token;
  return last;
}

function hasCase(view: View, token: number): boolean {
  return view.children(token).some((child) => view.syntax.tree.relations[child] === 'case' && child < token);
}

function genitive(view: View, token: number): boolean {
  return view
    .children(token)
    .some(
      (child) =>
        view.syntax.tree.relations[child] === 'case' && view.language.genitivePrepositions.has(view.lemma(child)),
    );
}
