import { childrenOf, linksOf } from '../frames/links.ts';
import type { Tree, Word } from '../types.ts';
import { functionNumber, type Guide } from './guide.ts';

const AUXILIARY = functionNumber('auxiliary');
/** An auxiliary is looked for no further away than this. */
const MAX_GAP = 120;

/**
 * Gives finite auxiliaries a clause of their own where they were hung on a verb that they can't help: on one behind which
 * they stand with more than verbs between ("ist kompliziert, aber er hatte"), or on one that another finite auxiliary helps
 * already. What stands on their side of the border goes with them. Where the rules say which verb they help they go there.
 */
export function untangleAuxiliaries(words: readonly Word[], tree: Tree, guide: Guide): Tree {
  const links = linksOf(tree);
  // Most texts have nothing to untangle: a copy is made for the first auxiliary that is set free.
  let changed: Changed | null = null;
  for (let node = 0; node < words.length; node++) {
    let closing = false;
    const before: number[] = [];
    const free: number[] = [];
    for (const child of childrenOf(links, node)) {
      if (!isFiniteAuxiliary(words, tree, child)) continue;
      if (child < node) before.push(child);
      else if (!endsClause(words, node, child)) free.push(child);
      // "geschaffen werden" may be an infinitive under another auxiliary.
      else if (!mayBeInfinitive(words[child]!)) closing = true;
    }
    if (before.length > (closing ? 0 : 1)) {
      const kept = closing ? -1 : (before.find((token) => guide.heads[token] === node) ?? before.at(-1)!);
      // "kann / muss warten" is one place with two.
      for (const token of before) if (token !== kept && Math.abs(kept - token) > 2) free.push(token);
    }
    for (const token of free) {
      changed ??= { heads: tree.heads.slice(), relations: tree.relations.slice() };
      const { heads, relations } = changed;
      // The rules may know which verb it helps.
      const wanted = guide.functions[token] === AUXILIARY ? guide.heads[token]! : -1;
      if (wanted >= 0 && wanted !== node && childrenOf(links, token).length === 0) heads[token] = wanted;
      else setFree(words, heads, relations, node, token);
    }
  }
  return changed ?? tree;
}

/** A tree that is being changed. */
interface Changed {
  readonly heads: Int32Array;
  readonly relations: string[];
}

function isFiniteAuxiliary(words: readonly Word[], { relations }: Tree, token: number): boolean {
  return relations[token]!.startsWith('aux') && words[token]!.feats.VerbForm === 'Fin';
}

/** The forms of plural and infinitive are the same. */
function mayBeInfinitive({ feats }: Word): boolean {
  return feats.Number === 'Plur';
}

/** True when nothing but verbs stands between a verb and an auxiliary behind it. */
function endsClause(words: readonly Word[], node: number, token: number): boolean {
  if (token - node > MAX_GAP) return false;
  for (let i = node + 1; i < token; i++) if (!isVerb(words[i]!)) return false;
  return true;
}

const isVerb = ({ upos }: Word): boolean => upos === 'VERB' || upos === 'AUX' || upos === 'PART';

/** Makes an auxiliary the verb of its own clause, beside that of the verb that it was hung on. */
function setFree(words: readonly Word[], heads: Int32Array, relations: string[], node: number, token: number): void {
  const border = borderBetween(words, node, token);
  const joined = border >= 0 && words[border]!.upos === 'CCONJ';
  if (token < node) {
    heads[token] = heads[node]!;
    relations[token] = relations[node]!;
    heads[node] = token;
    relations[node] = joined ? 'conj' : 'parataxis';
  } else relations[token] = joined ? 'conj' : 'parataxis';
  const first = token < node ? Math.max(0, token - MAX_GAP) : border + 1;
  const last = token < node ? (border < 0 ? token : border) : Math.min(words.length, token + MAX_GAP);
  for (let i = first; i < last; i++) if (heads[i] === node && i !== token) heads[i] = token;
}

/** The last mark or coordinator that parts two verbs, seen from the one further right; -1 without one. */
function borderBetween(words: readonly Word[], one: number, other: number): number {
  const last = Math.max(one, other);
  const first = Math.max(Math.min(one, other), last - MAX_GAP);
  for (let i = last - 1; i > first; i--) if (words[i]!.upos === 'CCONJ' || words[i]!.upos === 'PUNCT') return i;
  return -1;
}
