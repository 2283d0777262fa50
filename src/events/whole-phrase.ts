import type { Span } from '../text/span.ts';
import type { Draft } from './draft.ts';
import { prepositionOf } from './noun-slots.ts';
import type { View } from './view.ts';

/**
 * A phrase without its preposition but with its conjuncts and with the prepositional phrases right behind it that explain
 * it ("Protest gegen die Reform", "eines Verdachts auf Spionage"); those of time and those that the event itself takes
 * ("wegen Betrugs zu drei Jahren Haft") are left out.
 */
export function wholePhrase(view: View, head: number, { tokens, sense }: Draft): Span {
  const { relations } = view.syntax.tree;
  const motive = view.language.motives.has(view.lemma(head));
  let first = view.phrases.first[head]!;
  while (first < head && (view.words[first]!.upos === 'ADP' || view.words[first]!.upos === 'PUNCT')) first++;
  let last = head + 1;
  const children = view.children(head).filter((child) => child > head);
  for (const child of children) {
    const relation = relations[child]!;
    if (view.phrases.first[child]! > last + 2) break;
    if (view.timeAt[child] !== undefined || tokens.includes(child)) break;
    if (relation === 'punct' || relation === 'cc') continue;
    const preposition = prepositionOf(view, child);
    const explains =
      preposition === null ||
      (view.language.explaining.has(preposition) && (motive || !sense.recipient.includes(preposition)));
    if (
      !(relation.startsWith('nmod') && explains) &&
      relation !== 'conj' &&
      relation !== 'appos' &&
      relation !== 'flat'
    )
      break;
    last = Math.max(last, view.phrases.last[child]!);
  }
  // The phrase behind a word for a motive was often hung on the verb: "demonstrierten aus Protest gegen die Reform".
  const next = last < view.words.length && view.words[last]!.upos === 'ADP' ? view.syntax.tree.heads[last]! : -1;
  if (
    next > last &&
    last === head + 1 &&
    motive &&
    view.language.explaining.has(prepositionOf(view, next) ?? '') &&
    view.timeAt[next] === undefined
  )
    last = view.phrases.last[next]!;
  return view.span(first, last);
}
