import type { Draft } from './draft.ts';
import type { View } from './view.ts';

/** The contexts of a claim: those of its sense, and those of which its sentence names something. */
export function contextsOf(view: View, draft: Draft): string[] {
  const found = new Set(draft.sense.contexts);
  const lemmas = view.sentenceLemmas(draft.sentence);
  for (const { name, words } of view.codebook.contexts) {
    for (const lemma of lemmas) {
      if (words.has(lemma)) {
        found.add(name);
        break;
      }
    }
  }
  return [...found];
}
