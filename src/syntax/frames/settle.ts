import type { Oblique, Phrase } from '../types.ts';
import type { ValencyRules } from './language.ts';
import { childrenOf } from './links.ts';
import { phraseOf, type Reading } from './reading.ts';

/** The roles of a frame in the making. */
export type Roles = Partial<Record<'subject' | 'object' | 'indirect' | 'agent' | 'complement', Phrase>>;

/** A clause whose roles are looked at again. */
export interface Clause {
  /** Where the clause hangs in the tree. */
  readonly node: number;
  /** Lemma of the verb, with its particle. */
  readonly lemma: string;
  /** The finite verb, or -1. */
  readonly finite: number;
  readonly passive: boolean;
  readonly roles: Roles;
  readonly obliques: Oblique[];
  /** Objects besides the first. */
  readonly spare: Phrase[];
}

/** Relations by which a clause may hang on what is really its subject. */
const MISHUNG = new Set(['acl', 'acl:relcl', 'conj', 'parataxis', 'advcl', 'appos', 'dep']);

/**
 * Sets the roles of a clause right by what its verb takes, by case and by agreement, in place: a time or a measure is no
 * object, a verb with a dative has none, a finite verb has a subject. Where the object goes, the next one takes its place.
 */
export function settleRoles(reading: Reading, clause: Clause, valency: ValencyRules): void {
  const { words } = reading;
  const { roles, lemma, obliques } = clause;
  while (roles.object !== undefined) {
    const { object } = roles;
    const isTime = valency.times.has(words[object.head]!.lemma) && !valency.timeVerbs.has(lemma);
    const isDative =
      valency.dativeVerbs.has(lemma) && roles.indirect === undefined && can(reading, object.head, DATIVE);
    if (isTime) obliques.push({ preposition: null, phrase: object });
    else if (isDative) roles.indirect = object;
    else break;
    nextObject(clause);
  }
  if (roles.subject === undefined && clause.finite >= 0 && !clause.passive) findSubject(reading, clause);
  const isReflexive = roles.object !== undefined && reading.document.lower[roles.object.head] === valency.reflexive;
  if (roles.object !== undefined && !isReflexive && valency.intransitiveVerbs.has(lemma)) {
    obliques.push({ preposition: null, phrase: roles.object });
    nextObject(clause);
  }
}

/** Puts the next object in the place of the one that is none. */
function nextObject({ roles, spare }: Clause): void {
  const next = spare.shift();
  if (next === undefined) delete roles.object;
  else roles.object = next;
}

/** Masks of the cases, as in a nominal mask. */
const NOMINATIVE = 0xf;
const DATIVE = 0xf00;
const SINGULAR = 0x7;
const PLURAL = 0x8;

/**
 * A finite verb without a subject has it in its object, where that can be one, or in the noun that it was hung on; a copula
 * with only one noun has it in that: "Die Lage ist hier so".
 */
function findSubject(reading: Reading, clause: Clause): void {
  const { node, finite, roles } = clause;
  const { tree, words } = reading;
  const relation = tree.relations[node]!;
  if (words[finite]!.feats.Mood === 'Imp') return;
  const { object } = roles;
  if (object !== undefined && relation !== 'conj' && agrees(reading, object.head, finite)) {
    roles.subject = object;
    nextObject(clause);
    return;
  }
  if (roles.complement !== undefined) {
    if (relation !== 'conj' && agrees(reading, node, finite)) {
      roles.subject = roles.complement;
      delete roles.complement;
    }
    return;
  }
  const head = tree.heads[node]!;
  if (head < 0 || head > node || !MISHUNG.has(relation) || !agrees(reading, head, finite)) return;
  if (hasMark(reading, head, Math.min(node, finite)) || childrenOf(reading.links, head).some((c) => isCase(reading, c)))
    return;
  roles.subject = phraseOf(reading, head);
}

const isCase = ({ tree }: Reading, token: number): boolean => tree.relations[token] === 'case';

function hasMark({ document }: Reading, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (document.tokens[i]!.kind === 'punctuation') return true;
  return false;
}

/** True when a noun phrase can be in the nominative and has the number of a finite verb in the third person. */
function agrees(reading: Reading, token: number, finite: number): boolean {
  const { words, nominal, links, tree } = reading;
  const { upos, feats } = words[token]!;
  if (upos !== 'NOUN' && upos !== 'PROPN' && upos !== 'PRON') return false;
  const { Number: number, Person: person } = words[finite]!.feats;
  if (person !== undefined && person !== '3') return false;
  const mask = nominal[token]!;
  if (mask === 0) return feats.Case === 'Nom';
  if ((mask & NOMINATIVE) === 0) return false;
  if (number === 'Plur' && childrenOf(links, token).some((child) => tree.relations[child] === 'conj')) return true;
  return (mask & (number === 'Plur' ? PLURAL : SINGULAR)) !== 0;
}

/** True when a word can be in one of the cases. */
function can({ words, nominal }: Reading, token: number, cases: number): boolean {
  const mask = nominal[token]!;
  return mask === 0 ? words[token]!.feats.Case !== 'Acc' || words[token]!.upos === 'PRON' : (mask & cases) !== 0;
}
