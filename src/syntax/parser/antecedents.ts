import type { Tree, Word } from '../types.ts';

/** By how well a noun in this relation to the verb serves as what a clause behind the verb tells of. */
const SERVES: Readonly<Record<string, number>> = { obj: 4, 'nsubj:pass': 3, nsubj: 2, 'obl:arg': 1, obl: 1 };

/**
 * Hangs a clause that tells of a noun on one where the parser hung it on the verb between: "unterzeichnete ein Dekret, wonach
 * …", "hatte ein Dekret unterzeichnet, das …". Of the verb's nouns before it the object is taken first, the nearest of equals.
 */
export function findAntecedents(words: readonly Word[], tree: Tree): Tree {
  let heads: Int32Array | null = null;
  for (let i = 0; i < words.length; i++) {
    const verb = tree.heads[i]!;
    if (!tree.relations[i]!.startsWith('acl') || verb < 0 || verb > i || words[verb]!.upos !== 'VERB') continue;
    const noun = antecedent(words, tree, verb, i);
    if (noun < 0) continue;
    heads ??= tree.heads.slice();
    heads[i] = noun;
  }
  return heads === null ? tree : { heads, relations: tree.relations };
}

/** How far in front of its clause an antecedent may stand. */
const REACH = 40;

function antecedent(words: readonly Word[], { heads, relations }: Tree, verb: number, clause: number): number {
  let best = -1;
  let most = 0;
  for (let at = clause - 1; at >= Math.max(0, clause - REACH); at--) {
    if (heads[at] !== verb || (words[at]!.upos !== 'NOUN' && words[at]!.upos !== 'PROPN')) continue;
    const serves = SERVES[relations[at]!] ?? 0;
    if (serves <= most) continue;
    best = at;
    most = serves;
  }
  return best;
}
