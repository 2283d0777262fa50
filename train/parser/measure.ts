import type { Tree } from '../../src/syntax/types.ts';
import type { Example } from './align.ts';

/** Attachment scores in per cent over all tokens but punctuation. */
export interface Attachment {
  uas: number;
  las: number;
  tokens: number;
}

/** Compares trees with gold trees. Subtypes of relations count. */
export function attachment(examples: readonly Example[], treeOf: (example: Example) => Tree): Attachment {
  let tokens = 0;
  let heads = 0;
  let labelled = 0;
  for (const example of examples) {
    const tree = treeOf(example);
    for (let i = 0; i < example.heads.length; i++) {
      if (example.relations[i] === 'punct') continue;
      tokens++;
      if (tree.heads[i] !== example.heads[i]) continue;
      heads++;
      if (tree.relations[i] === example.relations[i]) labelled++;
    }
  }
  return { uas: (100 * heads) / tokens, las: (100 * labelled) / tokens, tokens };
}
