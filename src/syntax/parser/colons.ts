import type { Tree, Word } from '../types.ts';

/** How far back a colon is looked for, in tokens; the bound keeps odd text linear. */
const REACH = 80;

/**
 * No verb has its subject behind a colon: "Weber sagte: „Ich gehe“". What the parser made one is what is said; the look at
 * roles that follows finds the subject before the colon.
 */
export function boundSubjects(words: readonly Word[], tree: Tree): Tree {
  let relations: string[] | null = null;
  let colon = -1;
  for (let i = 0; i < words.length; i++) {
    if (words[i]!.lemma === ':') colon = i;
    const head = tree.heads[i]!;
    if (head < 0 || head > colon || i - colon > REACH || !tree.relations[i]!.startsWith('nsubj')) continue;
    relations ??= tree.relations.slice();
    relations[i] = 'parataxis';
  }
  return relations === null ? tree : { heads: tree.heads, relations };
}
