import type { Form, Morphology } from './morphology.ts';

/** Lets the rules of the language look again at the labels of a sentence, in place. A new tag gets its most frequent label. */
export function retagSentence(labels: number[], forms: readonly Form[], { tagger, language }: Morphology): void {
  if (language.retag === null) return;
  const before = labels.map((label) => tagger.labels[label]!.tag);
  const tags = before.slice();
  language.retag({
    tags,
    can: (i, wanted) => forms[i]!.clues.readings.some(({ tag }) => tag === wanted),
    lower: (i) => forms[i]!.clues.lower,
  });
  for (let i = 0; i < tags.length; i++) {
    if (tags[i] === before[i]) continue;
    const label = tagger.labels.findIndex(({ tag }) => tag === tags[i]);
    if (label >= 0) labels[i] = label;
  }
}
