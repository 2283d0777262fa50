import { childrenOf, linksOf } from '../frames/links.ts';
import type { NominalMask } from '../morphology/index.ts';
import type { Tree, Word } from '../types.ts';

/** The genitive in a nominal mask. */
const GENITIVE = 0xf0;
/** How far up the verb of a clause is looked for. */
const MAX_DEPTH = 16;

/**
 * Hangs a noun phrase on the verb of its clause where the parser took it for the attribute of the noun before it and its
 * form says that it is none: without a preposition only a genitive is ("nach Angaben der Behörde die Flagge"). Which role
 * it has there is told by the look at roles that follows. Does nothing where nothing is known of cases.
 */
export function detachNominals(words: readonly Word[], nominal: ArrayLike<NominalMask>, tree: Tree): Tree {
  const links = linksOf(tree);
  let heads: Int32Array | null = null;
  let relations: string[] | null = null;
  for (let i = 0; i < words.length; i++) {
    if (tree.relations[i] !== 'nmod' || words[i]!.upos !== 'NOUN' || tree.heads[i]! > i) continue;
    const mask = nominal[i]!;
    if (mask === 0 || (mask & GENITIVE) !== 0) continue;
    const children = childrenOf(links, i);
    const determiner = children.find((child) => child < i && tree.relations[child]!.startsWith('det'));
    if (determiner === undefined || children.some((child) => tree.relations[child] === 'case')) continue;
    // Behind a comma it may be an apposition.
    if (words[determiner - 1]!.upos === 'PUNCT') continue;
    const verb = verbOver(words, tree, i);
    if (verb < 0) continue;
    heads ??= tree.heads.slice();
    relations ??= tree.relations.slice();
    heads[i] = verb;
    relations[i] = 'obj';
  }
  return heads === null || relations === null ? tree : { heads, relations };
}

/** The first verb above a noun, or -1. */
export function verbOver(words: readonly Word[], { heads }: Tree, token: number): number {
  let at = heads[token]!;
  for (let depth = 0; depth < MAX_DEPTH && at >= 0; depth++) {
    if (words[at]!.upos === 'VERB') return at;
    at = heads[at]!;
  }
  return -1;
}
