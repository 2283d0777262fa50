import { type Draft, isNoun } from './draft.ts';
import { prepositionOf, topOf } from './noun-slots.ts';
import type { RolePhrase } from './roles.ts';
import { settingOf, TOGETHER } from './setting.ts';
import type { ClaimStatus } from './types.ts';
import type { View } from './view.ts';
import { NO_TIME, type When } from './when.ts';

/** A claim in the making, as far as sameness looks at it. */
export interface Told {
  readonly draft: Draft;
  readonly type: string;
  readonly status: ClaimStatus;
  readonly when: When;
  readonly actors: readonly RolePhrase[];
  readonly recipients: readonly RolePhrase[];
  readonly places: readonly { readonly entity: string | null }[];
}

/** Which earlier claim a claim tells of again, and why; null for a new event. */
export interface Link {
  readonly to: number;
  readonly rule: string;
  readonly why: string;
}

/** How far back a description may point, in sentences, and a result to its cause. */
const FAR = 30;
const RESULT_REACH = 3;
/** Most claims that are looked back at. */
const MOST = 60;

/** Finds for a claim the earlier one that tells of the same happening. Looks at a bounded number of claims. */
export function linkOf(view: View, told: readonly Told[], index: number): Link | null {
  const own = told[index]!;
  const setting = settingOf(view, told, index);
  if (setting >= 0 && setting < index) return { to: setting, ...TOGETHER };
  // The verb before the noun that says in what it was done is linked as that noun is.
  if (setting > index && !isNoun(own.draft))
    return search(view, told, index, repetition, told[setting]) ?? search(view, told, index, reason, told[setting]);
  if (own.draft.sense.result) return resultOf(view, told, index);
  return search(view, told, index, repetition) ?? search(view, told, index, reason);
}

type Rule = (view: View, own: Told, other: Told) => Omit<Link, 'to'> | null;

function search(view: View, told: readonly Told[], index: number, rule: Rule, own: Told = told[index]!): Link | null {
  for (let i = index - 1; i >= 0 && index - i < MOST; i--) {
    const other = told[i]!;
    if (own.draft.sentence - other.draft.sentence > FAR) break;
    if (other.type !== own.type || clash(own, other) || isStillToCome(view, own, other)) continue;
    if (isNoun(other.draft) && isOtherOne(view, other.draft.token)) continue;
    const found = rule(view, own, other);
    if (found !== null) return { to: i, ...found };
  }
  return null;
}

/** The same noun again is a surer sign than any description. */
function repetition(view: View, own: Told, other: Told): Omit<Link, 'to'> | null {
  const [a, b] = [own.draft, other.draft];
  if (apart(own.actors, other.actors) || apart(own.recipients, other.recipients)) return null;
  if (!isNoun(a) || !isNoun(b) || isNew(view, a) || !sameWord(view, a, b)) return null;
  // "Zugunglücke" are more than the one that was told.
  if (numberOf(view, a) === 'Plur' && numberOf(view, b) === 'Sing') return null;
  return { rule: 'same.word', why: 'the same word takes the event up again' };
}

function reason(view: View, own: Told, other: Told): Omit<Link, 'to'> | null {
  const [a, b] = [own.draft, other.draft];
  const reach = a.sentence - b.sentence;
  if (isNoun(a)) {
    if (isNew(view, a)) return null;
    if (!isNoun(b) && reach <= FAR && related(wordOf(view, a), wordOf(view, b)))
      return { rule: 'same.nominalisation', why: 'the noun takes up what its verb told' };
    if (!isDefinite(view, a)) return null;
    if (a.sense.mode !== null && a.sense.mode === b.sense.mode && reach <= NEAR)
      return { rule: 'same.description', why: 'a definite description of an event of this type and mode' };
    if ((a.sense.again || HAPPENINGS.has(own.type)) && reach <= NEAR)
      return { rule: 'same.description', why: 'a definite description of the last event of this type' };
    return null;
  }
  if (CHAINS.has(own.type) && reach <= RESULT_REACH)
    return { rule: 'same.course', why: 'a step in the course of the same event' };
  if (isNoun(b) && reach <= 2 && related(wordOf(view, b), wordOf(view, a)))
    return { rule: 'same.verb', why: 'the verb tells what the noun named' };
  if (a.sense.id === b.sense.id && shared(view, own, other))
    return { rule: 'same.verb', why: 'the same verb with the same participants' };
  return null;
}

/** Types whose definite nouns mean the last event of the type, and those that are told as one course of events. */
const HAPPENINGS = new Set(['ACCIDENT', 'DISASTER', 'ASSAULT', 'CRIME']);
const CHAINS = new Set(['ACCIDENT']);
const NEAR = 10;

function numberOf(view: View, { token }: Draft): string | undefined {
  return view.words[token]!.feats.Number;
}

/** The lemma in lower case; a compound counts as its head's word too. */
function wordOf(view: View, { token, frame }: Draft): string {
  return frame >= 0 ? view.syntax.frames[frame]!.lemma.toLowerCase() : view.lemma(token);
}

function sameWord(view: View, a: Draft, b: Draft): boolean {
  if (a.modifier !== null && b.modifier !== null && !alike(a.modifier, b.modifier)) return false;
  if (a.sense.id === b.sense.id) return true;
  const [p, q] = [lastPart(a), lastPart(b)];
  return p === q || p.endsWith(q) || q.endsWith(p) || wordOf(view, a) === wordOf(view, b);
}

/** First parts of compounds of which one may be short for the other. */
function alike(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
}

function lastPart({ sense }: Draft): string {
  return sense.id.slice(sense.id.lastIndexOf('.') + 1);
}

const STEM = 4;

/** A noun and a verb of one stem: "Explosion", "explodieren"; "Wahl", "wählen". */
function related(noun: string, verb: string): boolean {
  const [a, b] = [plainStem(noun), plainStem(verb)];
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same++;
  return same >= STEM || (same >= 3 && Math.min(a.length, b.length) <= 5);
}

function plainStem(word: string): string {
  return word.replaceAll('ä', 'a').replaceAll('ö', 'o').replaceAll('ü', 'u');
}

/** A result (dead, injured, destroyed) belongs to the event that it is told with or that was told last. */
function resultOf(view: View, told: readonly Told[], index: number): Link | null {
  const own = told[index]!;
  for (let i = index - 1; i >= 0 && index - i < 30; i--) {
    const other = told[i]!;
    if (own.draft.sentence - other.draft.sentence > RESULT_REACH) break;
    if (other.type !== own.type || clash(own, other) || isStillToCome(view, own, other)) continue;
    // "Damals wurden …": what is told of another time belongs to nothing that has none.
    if (other.when.earliest === null && pointsBack(view, own.draft)) continue;
    return { to: i, rule: 'same.result', why: 'the result of an event told with it' };
  }
  return null;
}

function pointsBack(view: View, { frame }: Draft): boolean {
  if (frame < 0) return false;
  const { predicate } = view.syntax.frames[frame]!;
  return view.children(predicate).some((child) => view.language.backThen.has(view.document.lower[child]!));
}

/** A mention that brings a new event up: an indefinite or counted noun, "another". */
function isNew(view: View, { token }: Draft): boolean {
  for (const child of view.children(token)) {
    if (child > token) continue;
    const lower = view.document.lower[child]!;
    if (view.language.fresh.has(lower) || view.language.fresh.has(view.lemma(child))) return true;
    if (view.words[child]!.upos === 'NUM') return true;
  }
  return isOtherOne(view, token);
}

/** True for a noun that means another occasion than the one spoken of: "die letzte Wahl". */
export function isOtherOne(view: View, token: number): boolean {
  return view
    .children(token)
    .some((child) => child < token && view.language.otherOnes.has(view.document.lower[child]!));
}

/** True for a noun with a definite article, a demonstrative or a possessive. */
export function isDefinite(view: View, { token }: Draft): boolean {
  const preposition = prepositionOf(view, topOf(view, token));
  for (const child of view.children(token)) {
    if (
      child < token &&
      (view.language.definite.has(view.document.lower[child]!) || view.language.definite.has(view.lemma(child)))
    )
      return true;
  }
  return preposition !== null && token > 0 && view.language.fused.has(view.document.lower[token - 1]!);
}

/** Times that cannot both be true, or places and participants that are told apart. */
function clash(a: Told, b: Told): boolean {
  const [x, y] = [a.when.dayless ? NO_TIME : a.when, b.when.dayless ? NO_TIME : b.when];
  if (x.earliest !== null && y.latest !== null && x.earliest > y.latest) return true;
  if (x.latest !== null && y.earliest !== null && x.latest < y.earliest) return true;
  if (
    (a.status === 'denied') !== (b.status === 'denied') &&
    a.status !== b.status &&
    !(a.status === 'denied' && b.status === 'possible')
  )
    return true;
  return (
    differ(
      a.places.map(({ entity }) => entity),
      b.places.map(({ entity }) => entity),
    ) &&
    (x.span !== null || y.span !== null)
  );
}

/** True where one is set for a day after the publication and the other has been done. */
function isStillToCome({ published: { date } }: View, a: Told, b: Told): boolean {
  if (date === null || a.status === b.status) return false;
  const [done, planned] = a.status === 'planned' ? [b, a] : [a, b];
  return (
    done.status === 'actual' && !isNoun(done.draft) && planned.when.earliest !== null && planned.when.earliest > date
  );
}

function differ(a: readonly (string | null)[], b: readonly (string | null)[]): boolean {
  const [p, q] = [a.filter((e) => e !== null), b.filter((e) => e !== null)];
  return p.length > 0 && q.length > 0 && !p.some((e) => q.includes(e));
}

/** True where both name somebody in a role, and nobody twice. */
function apart(a: readonly RolePhrase[], b: readonly RolePhrase[]): boolean {
  return differ(
    a.map(({ value }) => value.entity),
    b.map(({ value }) => value.entity),
  );
}

/** True when the two have a participant in common: an entity, or the same noun. */
function shared(view: View, a: Told, b: Told): boolean {
  return (
    overlap(view, a.recipients, b.recipients) ||
    (overlap(view, a.actors, b.actors) && (a.recipients.length === 0 || b.recipients.length === 0))
  );
}

function overlap(view: View, a: readonly RolePhrase[], b: readonly RolePhrase[]): boolean {
  return a.some((x) =>
    b.some(
      (y) =>
        (x.value.entity !== null && x.value.entity === y.value.entity) ||
        view.lemma(x.phrase.head) === view.lemma(y.phrase.head),
    ),
  );
}
