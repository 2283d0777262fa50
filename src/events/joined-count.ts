import type { Frame, Phrase } from '../syntax/types.ts';
import type { View } from './view.ts';

/** How far in front of a joined verb its own number may stand. */
const REACH = 8;

/**
 * "zwei Menschen wurden getötet und 25 weitere verletzt": the number in front of a joined verb says who it tells of, though
 * syntax hands on the subject of the verb before it. Null where none stands there.
 */
export function joinedCount(view: View, frame: Frame): Phrase | null {
  if (frame.relation !== 'conj' || frame.parent === null) return null;
  const parent = view.syntax.frames[frame.parent]!;
  if (parent.predicate >= frame.predicate || frame.subject?.head !== parent.subject?.head) return null;
  for (let token = frame.predicate - 1; token > Math.max(parent.predicate, frame.predicate - REACH); token--) {
    const { upos } = view.words[token]!;
    if (upos === 'PUNCT' || upos === 'CCONJ' || upos === 'VERB') return null;
    if (upos !== 'NUM' || view.timeAt[token] !== undefined) continue;
    if (view.words[token - 1]!.upos === 'ADP' && !view.language.counting.has(view.document.lower[token - 1]!))
      return null;
    const noun = view.syntax.tree.heads[token]!;
    const counted = noun > token && noun < frame.predicate;
    if (counted && view.language.measures.has(view.lemma(noun))) return null;
    let last = token + 1;
    while (last < frame.predicate && ['ADJ', 'NOUN', 'DET', 'PRON'].includes(view.words[last]!.upos)) last++;
    return { head: counted ? noun : token, first: token, last: Math.max(last, counted ? noun + 1 : 0) };
  }
  return null;
}
