import type { Document } from '../../text/document.ts';
import type { Tree } from '../types.ts';
import type { Links } from './links.ts';

/** How far phrases and clauses reach, by their head token: `first` included, `last` excluded. */
export interface Extents {
  readonly first: Int32Array;
  readonly last: Int32Array;
}

const NOT_IN_PHRASE = new Set([
  ...['acl', 'acl:relcl', 'advcl', 'advcl:relcl', 'parataxis', 'conj', 'cc', 'punct', 'case', 'mark', 'ccomp', 'csubj'],
  ...[
    'nsubj',
    'nsubj:pass',
    'nsubj:outer',
    'cop',
    'aux',
    'aux:pass',
    'expl',
    'obl:agent',
    'discourse',
    'vocative',
    'dislocated',
  ],
]);
const NOT_IN_CLAUSE = new Set([
  'acl',
  'acl:relcl',
  'advcl',
  'advcl:relcl',
  'parataxis',
  'ccomp',
  'csubj',
  'punct',
  'cc',
]);
const CLAUSAL_HEADS = new Set(['VERB', 'AUX']);

/** Extents of noun phrases: the head with what belongs to it, without relative clauses, conjuncts and loose appositions. */
export function phraseExtents(document: Document, tree: Tree, links: Links): Extents {
  return extents(tree, links, (child, head) => {
    const relation = tree.relations[child]!;
    if (relation !== 'appos') return !NOT_IN_PHRASE.has(relation);
    for (let at = Math.min(head, child) + 1; at < Math.max(head, child); at++)
      if (document.tokens[at]!.kind === 'punctuation') return false;
    return true;
  });
}

/** Extents of clauses, without the clauses that hang on them. */
export function clauseExtents(upos: readonly string[], tree: Tree, links: Links): Extents {
  return extents(tree, links, (child) => {
    const relation = tree.relations[child]!;
    return (
      !NOT_IN_CLAUSE.has(relation) &&
      !((relation === 'conj' || relation === 'xcomp') && CLAUSAL_HEADS.has(upos[child]!))
    );
  });
}

function extents(tree: Tree, { upwards }: Links, belongs: (child: number, head: number) => boolean): Extents {
  const first = new Int32Array(tree.heads.length);
  const last = new Int32Array(tree.heads.length);
  for (let i = 0; i < first.length; i++) {
    first[i] = i;
    last[i] = i + 1;
  }
  for (const child of upwards) {
    const head = tree.heads[child]!;
    if (head < 0 || !belongs(child, head)) continue;
    first[head] = Math.min(first[head]!, first[child]!);
    last[head] = Math.max(last[head]!, last[child]!);
  }
  return { first, last };
}
