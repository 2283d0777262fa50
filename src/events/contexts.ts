import type { Draft } from './draft.ts';
import type { View } from './view.ts';

/** Finds the contexts of claims: those of the sense, and those of which the sentence names something. */
export function contextReader(view: View): (draft: Draft) => string[] {
  const bySentence = new Map<number, readonly string[]>();
  const named = (sentence: number): readonly string[] => {
    let found = bySentence.get(sentence);
    if (found === undefined) {
      const all = new Set<string>();
      for (const lemma of view.sentenceLemmas(sentence)) {
        for (const context of view.codebook.contextsByWord.get(lemma) ?? []) all.add(context);
      }
      found = [...all].sort();
      bySentence.set(sentence, found);
    }
    return found;
  };
  return (draft) => [...new Set([...draft.sense.contexts, ...named(draft.sentence)])];
}
