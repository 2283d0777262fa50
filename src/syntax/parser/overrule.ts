import type { Tree } from '../types.ts';
import { functionNumber, type Guide } from './guide.ts';

const SUBJECT = functionNumber('subject');
/** A head is looked for upwards no further than this. */
const MAX_DEPTH = 64;

/**
 * Hangs subjects on the verb that the rules give them, where parser and rules agree that they are subjects but not of
 * which verb: the sentence bracket shows it better than the words nearby.
 */
export function overruleSubjects(tree: Tree, guide: Guide): Tree {
  const heads = tree.heads.slice();
  for (let i = 0; i < heads.length; i++) {
    const wanted = guide.heads[i]!;
    if (guide.functions[i] !== SUBJECT || wanted < 0 || wanted === heads[i]) continue;
    if (tree.relations[i]!.startsWith('nsubj') && heads[i]! >= 0 && !isUnder(heads, wanted, i)) heads[i] = wanted;
  }
  return { heads, relations: tree.relations };
}

/** True when a token hangs on another, directly or not, or when that can't be told soon. */
function isUnder(heads: Int32Array, token: number, over: number): boolean {
  let at = token;
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    if (at === over) return true;
    if (at < 0) return false;
    at = heads[at]!;
  }
  return true;
}
