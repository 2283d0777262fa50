import type { Document } from '../../text/document.ts';
import type { WordAnalysis } from '../morphology/index.ts';
import type { Frame, Oblique, Phrase, Tree } from '../types.ts';
import { understandSubjects } from './control.ts';
import { clauseExtents, phraseExtents } from './extents.ts';
import type { FramesLanguage } from './language.ts';
import { type Draft, linkFrames } from './link.ts';
import { childrenOf, linksOf } from './links.ts';
import { nounFrame } from './nouns.ts';
import { negates, phraseOf, prepositionOf, type Reading } from './reading.ts';
import { type Roles, settleRoles } from './settle.ts';
import { verbalProperties } from './verbal.ts';
import { isPassive } from './voice.ts';

type Role = 'subject' | 'object' | 'indirect' | 'agent' | 'complement';

/** Verbs in these relations are adjectives or parts of names. */
const NO_CLAUSE = new Set(['amod', 'compound', 'flat', 'fixed', 'case', 'mark', 'aux', 'aux:pass', 'cc', 'advmod']);

/** What relative clauses are taken for. */
const MISTAKABLE = new Set(['acl', 'ccomp', 'advcl', 'parataxis']);

/** Reads the frames off a tree, in the order of their predicates. Linear in the size of the text. */
export function readFrames(
  document: Document,
  { words, nominal }: WordAnalysis,
  tree: Tree,
  language: FramesLanguage,
): Frame[] {
  const links = linksOf(tree);
  const reading: Reading = {
    document,
    words,
    nominal,
    tree,
    language,
    links,
    phrases: phraseExtents(document, tree, links),
    clauses: clauseExtents(
      words.map(({ upos }) => upos),
      tree,
      links,
    ),
  };
  const drafts: Draft[] = [];
  for (let i = 0; i < words.length; i++) {
    const relation = tree.relations[i]!;
    if (relation === 'cop') drafts.push({ node: tree.heads[i]!, frame: readFrame(reading, tree.heads[i]!, i) });
    else if (isVerbal(reading, i) && !NO_CLAUSE.has(relation))
      drafts.push({ node: i, frame: readFrame(reading, i, null) });
    else if (words[i]!.upos === 'NOUN') {
      const frame = nounFrame(reading, i);
      if (frame !== null) drafts.push({ node: i, frame });
    }
  }
  return understandSubjects(reading, linkFrames(reading, drafts));
}

/**
 * True for verbs. An auxiliary that heads a clause is its verb, whatever the tagger thought; so is a participle that was
 * taken for an adjective, unless a copula stands with it.
 */
function isVerbal({ words, tree, links }: Reading, token: number): boolean {
  const { upos, feats } = words[token]!;
  if (upos === 'VERB' || upos === 'AUX') return true;
  if (upos !== 'ADJ' || feats.VerbForm === undefined) return false;
  return !childrenOf(links, token).some((child) => tree.relations[child] === 'cop');
}

function readFrame(reading: Reading, node: number, copula: number | null): Frame {
  const { words, tree, language, clauses } = reading;
  const roles: Roles = {};
  const spare: Phrase[] = [];
  const obliques: Oblique[] = [];
  const auxiliaries: number[] = [];
  let particle: number | null = null;
  let passive = false;
  let negated = false;
  const marked = words[node]!.tag === 'VVIZU';
  let subordinator: string | null = null;
  for (const child of membersOf(reading, node)) {
    const relation = tree.relations[child]!;
    const word = words[child]!;
    const role = roleOf(reading, child, copula !== null);
    if (role === 'object' && roles.object !== undefined && isReflexive(reading, roles.object)) {
      roles.indirect ??= roles.object;
      roles.object = phraseOf(reading, child);
    } else if (role === 'object' && roles.object !== undefined) spare.push(phraseOf(reading, child));
    else if (role !== null) roles[role] ??= phraseOf(reading, child);
    else if (relation === 'aux' || relation === 'aux:pass') auxiliaries.push(child);
    else if (relation === 'compound:prt') particle = child;
    else if (relation.startsWith('obl'))
      obliques.push({ preposition: prepositionOf(reading, child), phrase: phraseOf(reading, child) });
    else if (relation === 'mark' && !language.infinitiveMarkers.has(word.tag))
      subordinator ??= reading.document.lower[child]!;
    // "when the river rose": what asks in other clauses opens this one.
    else if (relation === 'advmod' && tree.relations[node] === 'advcl' && language.questionAdverbs.has(word.tag))
      subordinator ??= reading.document.lower[child]!;
    if (relation === 'aux:pass' || relation === 'nsubj:pass') passive = true;
    if (negates(reading, child)) negated = true;
  }
  if (copula !== null) roles.complement = phraseOf(reading, node);
  if (copula !== null) passive = false;
  else
    passive = isPassive(
      {
        lemma: words[node]!.lemma,
        tag: words[node]!.tag,
        auxiliaries: auxiliaries.map((token) => words[token]!.lemma),
        marked,
        stays: tree.relations[node] === 'xcomp' && language.staying.has(words[tree.heads[node]!]?.lemma ?? ''),
        headline: isHeadline(reading, node) && (roles.subject !== undefined || roles.object !== undefined),
        labelled: passive,
      },
      language,
    );
  // What a passive says of something without a subject, it says of its subject.
  if (passive && roles.subject === undefined && roles.object !== undefined) {
    roles.subject = roles.object;
    delete roles.object;
  }
  if (passive && roles.agent === undefined) {
    const by = obliques.findIndex(({ preposition }) => preposition !== null && language.passiveAgents.has(preposition));
    if (by >= 0) roles.agent = obliques.splice(by, 1)[0]!.phrase;
  }
  const predicate = copula ?? node;
  const lemma =
    particle === null
      ? words[predicate]!.lemma
      : language.withParticle(words[predicate]!.lemma, reading.document.lower[particle]!);
  if (language.valency !== null) {
    const finite = [...auxiliaries, predicate].find((token) => words[token]!.feats.VerbForm === 'Fin') ?? -1;
    settleRoles(reading, { node, lemma, finite, passive, roles, obliques, spare }, language.valency);
  }
  return {
    predicate,
    kind: copula === null ? 'verb' : 'copula',
    lemma,
    particle,
    subject: roles.subject ?? null,
    object: roles.object ?? null,
    indirect: roles.indirect ?? null,
    agent: roles.agent ?? null,
    complement: roles.complement ?? null,
    obliques,
    conjuncts: conjunctsOf(reading, roles),
    passive,
    negated,
    ...verbalProperties({ verb: predicate, auxiliaries }, words, tree, language),
    first: clauses.first[node]!,
    last: clauses.last[node]!,
    parent: null,
    relation: relationOf(reading, node),
    subordinator,
  };
}

/** What hangs on a clause's node, and on its auxiliaries and copula, where phrases are hung by mistake: its own first. */
function membersOf({ tree, links }: Reading, node: number): Iterable<number> {
  const own = childrenOf(links, node);
  const more: number[] = [];
  for (const child of own) {
    const relation = tree.relations[child]!;
    if (relation === 'aux' || relation === 'aux:pass' || relation === 'cop') more.push(...childrenOf(links, child));
  }
  return more.length === 0 ? own : [...own, ...more];
}

/** True for a reflexive, which is the indirect object where there is another: "sich ein Haus bauen". */
function isReflexive({ document, language }: Reading, { head }: Phrase): boolean {
  return document.lower[head] === language.valency?.reflexive;
}

/** True when the verb ends its sentence and heads it. */
function isHeadline({ tree, links }: Reading, node: number): boolean {
  if (tree.heads[node]! >= 0) return false;
  return childrenOf(links, node).every((child) => child < node || tree.relations[child] === 'punct');
}

/** The relation of a clause to what it hangs on; a clause with a relative pronoun is a relative clause wherever it was hung. */
function relationOf({ words, tree, links }: Reading, node: number): string | null {
  if (tree.heads[node]! < 0) return null;
  const relation = tree.relations[node]!;
  if (!MISTAKABLE.has(relation)) return relation;
  const relative = childrenOf(links, node).some((child) => child < node && words[child]!.feats.PronType === 'Rel');
  return relative ? 'acl:relcl' : relation;
}

/** The role that a relation stands for. An oblique argument without a preposition is a dative. */
function roleOf(reading: Reading, child: number, copular: boolean): Role | null {
  switch (reading.tree.relations[child]) {
    case 'nsubj':
    case 'nsubj:pass':
      return 'subject';
    case 'obj':
      return copular ? null : 'object';
    case 'iobj':
      return 'indirect';
    case 'obl:arg':
      return prepositionOf(reading, child) === null && reading.words[child]!.feats.Case !== 'Gen' ? 'indirect' : null;
    case 'obl:agent':
      return 'agent';
    default:
      return null;
  }
}

function conjunctsOf(reading: Reading, roles: Partial<Record<Role, Phrase>>): Frame['conjuncts'] {
  const found: Partial<Record<Role, Phrase[]>> = {};
  for (const [role, { head }] of Object.entries(roles) as [Role, Phrase][]) {
    const others: Phrase[] = [];
    for (const child of childrenOf(reading.links, head))
      if (reading.tree.relations[child] === 'conj' && reading.words[child]!.upos !== 'VERB')
        others.push(phraseOf(reading, child));
    if (others.length > 0) found[role] = others;
  }
  return found;
}
