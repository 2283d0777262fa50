import { childrenOf, type Links } from '../frames/links.ts';
import type { Tree, Word } from '../types.ts';
import type { Columns } from './columns.ts';
import { hashText } from './hash.ts';
import { casesOf } from './nominal.ts';

/** The relations that the second look chooses between; the first means that the parser's relation stays. */
export const ROLES = ['', 'nsubj', 'nsubj:pass', 'obj', 'iobj', 'obl:arg', 'obl', 'expl', 'expl:pv'] as const;

/** Relations that are looked at a second time, where the dependent is a bare noun phrase. */
const OPEN_RELATIONS: ReadonlySet<string> = new Set([
  ...ROLES.slice(1),
  'obl:tmod',
  'obl:unmarked',
  'dep',
  'nsubj:outer',
  'xcomp',
  'nmod',
  'appos',
]);
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'DET', 'ADJ', 'NUM', 'SYM', 'X']);
const CLAUSAL: ReadonlySet<string> = new Set(['VERB', 'AUX']);

/** What the choice of a role looks at, slot by slot. */
export const ROLE_SLOTS = [
  'bias',
  'relation',
  'cases',
  'fits',
  'side',
  'order',
  'tag',
  'lemma',
  'verb',
  'verbTag',
  'voice',
  'others',
  'function',
  'clause',
  'gap',
  'form',
  'bracket',
  'count',
] as const;

/** The bare noun phrases of a clause, whose roles are chosen together. */
export interface RoleSet {
  readonly node: number;
  readonly candidates: readonly number[];
}

/** Finds the clauses with the phrases that want a role, in the order of the text. */
export function roleSets(words: readonly Word[], tree: Tree, links: Links): RoleSet[] {
  const sets: RoleSet[] = [];
  for (let node = 0; node < words.length; node++) {
    const children = childrenOf(links, node);
    if (children.length === 0) continue;
    if (!CLAUSAL.has(words[node]!.upos) && !children.some((child) => tree.relations[child] === 'cop')) continue;
    const candidates: number[] = [];
    for (const child of children) {
      if (!OPEN_RELATIONS.has(tree.relations[child]!) || !NOMINAL.has(words[child]!.upos)) continue;
      if (!childrenOf(links, child).some((c) => tree.relations[c] === 'case')) candidates.push(child);
    }
    if (candidates.length > 0) sets.push({ node, candidates });
  }
  return sets;
}

const hashed = new Map<string, number>();

function hashOf(text: string): number {
  let hash = hashed.get(text);
  if (hash === undefined) {
    hash = hashText(text);
    if (hashed.size < 1000) hashed.set(text, hash);
  }
  return hash;
}

/** Writes the slots of each candidate of a set, one after another. */
export function readRoles(
  { node, candidates }: RoleSet,
  words: readonly Word[],
  tree: Tree,
  links: Links,
  columns: Columns,
): Int32Array {
  const width = ROLE_SLOTS.length;
  const out = new Int32Array(candidates.length * width);
  const { nominal, guide } = columns;
  let finite = words[node]!.feats.VerbForm === 'Fin' ? node : -1;
  let passive = 0;
  let verb = columns.lemma[node]!;
  for (const child of childrenOf(links, node)) {
    const relation = tree.relations[child]!;
    if (relation === 'aux:pass') passive = 1;
    if ((relation.startsWith('aux') || relation === 'cop') && words[child]!.feats.VerbForm === 'Fin') finite = child;
    if (relation === 'cop') passive = 2;
    if (relation === 'compound:prt') verb = Math.imul(verb, 31) ^ columns.form[child]!;
  }
  let onlySubject = 0;
  let maybeSubject = 0;
  for (const candidate of candidates) {
    const cases = casesOf(nominal[candidate]!);
    if (cases === 1) onlySubject++;
    if ((cases & 1) !== 0 && agreement(words, nominal, links, tree, candidate, finite) !== 2) maybeSubject++;
  }
  candidates.forEach((candidate, i) => {
    const at = i * width;
    const cases = casesOf(nominal[candidate]!);
    const fits = agreement(words, nominal, links, tree, candidate, finite);
    const mine = (cases & 1) !== 0 && fits !== 2 ? 1 : 0;
    const own = guide.heads[candidate] === node ? 1 : 0;
    out[at] = 1;
    out[at + 1] = hashOf(tree.relations[candidate]!);
    out[at + 2] = 1 + cases;
    out[at + 3] = 1 + fits;
    out[at + 4] = 1 + (finite < 0 ? 2 : candidate < finite ? 0 : 1) + (candidate < node ? 3 : 0);
    out[at + 5] = 1 + Math.min(i, 3);
    out[at + 6] = columns.tag[candidate]!;
    out[at + 7] = columns.lemma[candidate]!;
    out[at + 8] = verb;
    out[at + 9] = columns.tag[node]!;
    out[at + 10] = 1 + passive;
    out[at + 11] = 1 + Math.min(onlySubject - (cases === 1 ? 1 : 0), 2) + 3 * Math.min(maybeSubject - mine, 2);
    out[at + 12] = 1 + guide.functions[candidate]! * 2 + own;
    out[at + 13] = hashOf(tree.relations[node]!);
    out[at + 14] = 1 + Math.min(Math.abs(candidate - node), 8);
    out[at + 15] = columns.form[candidate]!;
    out[at + 16] = finite < 0 ? 1 : finite === node ? 2 : finite < node ? 3 : 4;
    out[at + 17] = 1 + Math.min(candidates.length, 4);
  });
  return out;
}

/** Whether a phrase agrees with the finite verb: 0 not known, 1 yes, 2 no. */
function agreement(
  words: readonly Word[],
  nominal: ArrayLike<number>,
  links: Links,
  tree: Tree,
  candidate: number,
  finite: number,
): number {
  const number = finite < 0 ? undefined : words[finite]!.feats.Number;
  const mask = nominal[candidate]! & 0xf;
  if (number === undefined || mask === 0) return 0;
  const joined = childrenOf(links, candidate).some((child) => tree.relations[child] === 'conj');
  if (number === 'Plur') return joined || (mask & 8) !== 0 ? 1 : 2;
  return (mask & 7) !== 0 ? 1 : 2;
}
