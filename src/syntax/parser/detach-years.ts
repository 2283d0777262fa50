import { childrenOf, type Links, linksOf } from '../frames/links.ts';
import type { Tree, Word } from '../types.ts';
import { verbOver } from './detach.ts';

/** How parsers hang numbers on what they count, or on the number behind. */
const NUMERAL = new Set(['nummod', 'compound']);
const YEAR = /^(?:1[5-9]|20)\d\d$/u;

/**
 * Hangs a year on the verb of its clause where the parser took it for the number of a noun that has a determiner or a number
 * of its own, or for the first part of a number: "bei dem 2009 ein Wachmann starb", "2009 zwei Polizisten".
 */
export function detachYears(words: readonly Word[], tree: Tree): Tree {
  let links: Links | null = null;
  let heads: Int32Array | null = null;
  let relations: string[] | null = null;
  for (let i = 0; i < words.length; i++) {
    const noun = tree.heads[i]!;
    if (!NUMERAL.has(tree.relations[i]!) || noun < i || !YEAR.test(words[i]!.lemma)) continue;
    links ??= linksOf(tree);
    const isCounted =
      (words[noun]!.upos === 'NUM' && tree.heads[noun]! > noun) ||
      childrenOf(links, noun).some(
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
