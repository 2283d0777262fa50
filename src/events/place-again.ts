import type { Draft } from './draft.ts';
import type { Located } from './place.ts';
import type { View } from './view.ts';

/** How many sentences back a word may point to a place. */
const REACH = 4;
/** Tokens from one place of a run to the next. */
const RUN = 3;

/** The place that "dort" or "in der Stadt" in the trigger's clause takes up: the one that was named last in front of it. */
export function placeAgain(
  view: View,
  { frame, clause, sentence }: Draft,
  located: ReadonlyMap<number, readonly Located[]>,
): readonly Located[] {
  const at = pointer(view, frame >= 0 ? frame : clause);
  if (at < 0) return [];
  for (let back = 0; back <= REACH && sentence - back >= 0; back++) {
    const before = (located.get(sentence - back) ?? []).filter(({ token }) => token < at && isOfKind(view, token, at));
    // "in Celle in Niedersachsen": the first of a run says where, the others where that is.
    let last = before.length - 1;
    while (last > 0 && before[last]!.token - before[last - 1]!.token <= RUN) last--;
    if (last >= 0) return [before[last]!];
  }
  return [];
}

/** False for a place that the text calls something else than the pointing noun does: "in der Stadt Gao", "in dem Gebiet". */
function isOfKind(view: View, token: number, pointer: number): boolean {
  const noun = view.lemma(pointer);
  if (!view.language.placeNouns.has(noun)) return true;
  const head = view.syntax.tree.heads[token]!;
  return head < 0 || !view.language.placeNouns.has(view.lemma(head)) || view.lemma(head) === noun;
}

/** The word of a clause that points to a place named before, or -1. */
function pointer(view: View, clause: number): number {
  if (clause < 0) return -1;
  const { predicate, obliques } = view.syntax.frames[clause]!;
  const { language } = view;
  const adverb = view.children(predicate).find((child) => language.thereWords.has(view.document.lower[child]!));
  if (adverb !== undefined) return adverb;
  const noun = obliques.find(
    ({ preposition, phrase }) =>
      preposition !== null &&
      language.insidePrepositions.has(preposition) &&
      language.placeNouns.has(view.lemma(phrase.head)) &&
      phrase.last <= phrase.head + 1 &&
      isDefinite(view, phrase.head, phrase.first),
  );
  return noun === undefined ? -1 : noun.phrase.head;
}

/** Led by a definite article, or by a preposition that holds one ("im"), and by nothing else. */
function isDefinite(view: View, head: number, first: number): boolean {
  const from = Math.max(0, first - 1);
  return view.document.lower
    .slice(from, head)
    .some((word) => view.language.definite.has(word) || view.language.fused.has(word));
}
