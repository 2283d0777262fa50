import type { Frame, Phrase } from '../types.ts';
import type { Reading } from './reading.ts';

/** Relations by which an infinitive is governed by the verb of another clause. */
const GOVERNED = new Set(['xcomp', 'ccomp', 'advcl', 'obj']);

/**
 * Says who is understood to do what an infinitive without subject says: whoever is asked to, with verbs such as "bitten", the
 * subject of the governing clause otherwise. Frames of other kinds are left as they are. Linear in the size of the text.
 */
export function understandSubjects(reading: Reading, frames: readonly Frame[]): Frame[] {
  const { words, links } = reading;
  const rank = new Int32Array(words.length);
  links.upwards.forEach((token, i) => {
    rank[token] = -i;
  });
  const result = frames.slice();
  // Governing verbs come first, so that "will versuchen zu kommen" hands its subject down.
  const order = frames.map((_, i) => i).sort((a, b) => rank[frames[a]!.predicate]! - rank[frames[b]!.predicate]!);
  for (const i of order) {
    const frame = result[i]!;
    const open = frame.kind === 'verb' && !frame.finite && frame.subject === null && !frame.passive;
    if (!open || frame.parent === null || !GOVERNED.has(frame.relation ?? '')) continue;
    if (words[frame.predicate]!.feats.VerbForm !== 'Inf') continue;
    const controller = controllerOf(reading, result[frame.parent]!, frame.relation === 'advcl');
    if (controller !== null) result[i] = { ...frame, controller };
  }
  return result;
}

function controllerOf({ words, language }: Reading, over: Frame, adverbial: boolean): Phrase | null {
  const { subject, object, indirect, passive } = over;
  if (!adverbial && language.objectControl.has(over.lemma)) {
    const asked = over.obliques.find(({ preposition }) => language.asked.has(preposition ?? ''));
    const whom = passive ? subject : (object ?? indirect ?? asked?.phrase ?? null);
    if (whom !== null) return whom;
  }
  // What an infinitive of purpose says in a passive is done by whoever acts, and not by whom it happens to.
  if (adverbial && passive) return over.agent;
  if (subject !== null) return language.expletives.has(words[subject.head]!.lemma) ? null : subject;
  return over.controller ?? null;
}
