import type { Document } from '../../text/document.ts';
import type { Frame, Oblique, Phrase, Tree, Word } from '../types.ts';
import { clauseExtents, type Extents, phraseExtents } from './extents.ts';
import type { FramesLanguage } from './language.ts';
import { childrenOf, type Links, linksOf } from './links.ts';
import { verbalProperties } from './verbal.ts';

type Role = 'subject' | 'object' | 'indirect' | 'agent' | 'complement';

/** Everything that the reading of one text shares. */
interface Reading {
  readonly document: Document;
  readonly words: readonly Word[];
  readonly tree: Tree;
  readonly language: FramesLanguage;
  readonly links: Links;
  readonly phrases: Extents;
  readonly clauses: Extents;
}

/** A frame in the making: `node` is where its clause hangs in the tree (the noun of a copular clause). */
interface Draft {
  readonly node: number;
  readonly frame: Frame;
}

/** Verbs in these relations are adjectives or parts of names. */
const NO_CLAUSE = new Set(['amod', 'compound', 'flat', 'fixed', 'case', 'mark', 'aux', 'aux:pass', 'cc', 'advmod']);

/** Reads the frames off a tree, in the order of their predicates. Linear in the size of the text. */
export function readFrames(document: Document, words: readonly Word[], tree: Tree, language: FramesLanguage): Frame[] {
  const links = linksOf(tree);
  const reading: Reading = {
    document,
    words,
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
    else if (words[i]!.upos === 'VERB' && !NO_CLAUSE.has(relation))
      drafts.push({ node: i, frame: readFrame(reading, i, null) });
  }
  return linkFrames(reading, drafts);
}

function readFrame(reading: Reading, node: number, copula: number | null): Frame {
  const { words, tree, language, links, clauses } = reading;
  const roles: Partial<Record<Role, Phrase>> = {};
  const obliques: Oblique[] = [];
  const auxiliaries: number[] = [];
  let particle: number | null = null;
  let passive = false;
  let negated = false;
  let subordinator: string | null = null;
  for (const child of childrenOf(links, node)) {
    const relation = tree.relations[child]!;
    const word = words[child]!;
    const role = roleOf(reading, child, copula !== null);
    if (role !== null) roles[role] ??= phraseOf(reading, child);
    else if (relation === 'aux' || relation === 'aux:pass') auxiliaries.push(child);
    else if (relation === 'compound:prt') particle = child;
    else if (relation.startsWith('obl'))
      obliques.push({ preposition: prepositionOf(reading, child), phrase: phraseOf(reading, child) });
    else if (relation === 'mark' && !language.infinitiveMarkers.has(word.tag))
      subordinator ??= reading.document.lower[child]!;
    if (relation === 'aux:pass' || relation === 'nsubj:pass') passive = true;
    if (isNegation(reading, child)) negated = true;
  }
  if (copula !== null) roles.complement = phraseOf(reading, node);
  const predicate = copula ?? node;
  const lemma = words[predicate]!.lemma;
  return {
    predicate,
    kind: copula === null ? 'verb' : 'copula',
    lemma: particle === null ? lemma : language.withParticle(lemma, reading.document.lower[particle]!),
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
    relation: tree.heads[node]! < 0 ? null : tree.relations[node]!,
    subordinator,
  };
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

function isNegation({ words, tree, links, language }: Reading, child: number): boolean {
  const relation = tree.relations[child]!;
  if (language.negations.has(words[child]!.lemma))
    return relation === 'advmod' || relation === 'det' || relation === 'nsubj' || relation === 'obj';
  if (relation !== 'nsubj' && relation !== 'nsubj:pass' && relation !== 'obj') return false;
  return childrenOf(links, child).some((c) => tree.relations[c] === 'det' && language.negations.has(words[c]!.lemma));
}

function prepositionOf({ document, tree, links, language }: Reading, token: number): string | null {
  for (const child of childrenOf(links, token)) {
    if (tree.relations[child] !== 'case') continue;
    const form = document.lower[child]!;
    return language.fused.get(form) ?? form;
  }
  return null;
}

function phraseOf({ phrases }: Reading, head: number): Phrase {
  return { head, first: phrases.first[head]!, last: phrases.last[head]! };
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

/** Finds the parents, and hands shared subjects on to coordinated verbs. */
function linkFrames({ tree, links }: Reading, drafts: readonly Draft[]): Frame[] {
  const frameAt = new Int32Array(tree.heads.length).fill(-1);
  drafts.forEach(({ node }, i) => {
    frameAt[node] = i;
  });
  const over = new Int32Array(tree.heads.length).fill(-1);
  for (let at = links.upwards.length - 1; at >= 0; at--) {
    const node = links.upwards[at]!;
    const head = tree.heads[node]!;
    if (head >= 0) over[node] = frameAt[head]! >= 0 ? frameAt[head]! : over[head]!;
  }
  const frames: Frame[] = [];
  const finished = (i: number): Frame => frames[i] ?? drafts[i]!.frame;
  // Heads of coordinations come first, so that a chain of verbs hands its subject on to the last.
  const order = drafts.map((_, i) => i).sort((a, b) => drafts[a]!.node - drafts[b]!.node);
  for (const i of order) {
    const { node, frame } = drafts[i]!;
    const parent = over[node]! < 0 ? null : over[node]!;
    const shares =
      frame.relation === 'conj' &&
      frame.subject === null &&
      parent !== null &&
      drafts[parent]!.node === tree.heads[node];
    const from = shares ? finished(parent) : null;
    const conjuncts =
      from?.conjuncts.subject === undefined ? frame.conjuncts : { ...frame.conjuncts, subject: from.conjuncts.subject };
    frames[i] = { ...frame, parent, subject: frame.subject ?? from?.subject ?? null, conjuncts };
  }
  return frames;
}
