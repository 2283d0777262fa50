import { childrenOf, type Links, linksOf } from '../frames/links.ts';
import type { Tree, Word } from '../types.ts';
import { verbOver } from './detach.ts';

const YEAR = /^(?:1[5-9]|20)\d\d$/u;

/**
 * Hangs a year on the verb of its clause where the parser took it for the number of a noun that has a determiner or a number
 * of its own: "bei dem 2009 ein Wachmann starb", "2009 zwei Polizisten".
 */
export function detachYears(words: readonly Word[], tree: Tree): Tree {
  let links: Links | null = null;
  let heads: Int32Array | null = null;
  let relations: string[] | null = null;
  for (let i = 0; i < words.length; i++) {
    const noun = tree.heads[i]!;
    if (tree.relations[i] !== 'nummod' || noun < i || !YEAR.test(words[i]!.lemma)) continue;
    links ??= linksOf(tree);
    const isCounted = childrenOf(links, noun).some(
      (child) => child > i && child < noun && /^(?:det|nummod)/u.test(tree.relations[child]!),
    );
    const verb = isCounted ? verbOver(words, tree, noun) : -1;
    if (verb < 0) continue;
    heads ??= tree.heads.slice();
    relations ??= tree.relations.slice();
    heads[i] = verb;
    relations[i] = 'obl';
  }
  return heads === null || relations === null ? tree : { heads, relations };
}
