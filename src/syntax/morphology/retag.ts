import type { Form, Morphology } from './morphology.ts';

/** Lets the rules of the language look again at the labels of a sentence, in place. A new tag gets its most frequent label. */
export function retagSentence(
  labels: number[],
  forms: readonly Form[],
  { tagger, language, lookup }: Morphology,
): void {
  if (language.retag === null) return;
  const before = labels.map((label) => tagger.labels[label]!.tag);
  const tags = before.slice();
  language.retag({
    tags,
    can: (i, wanted) => forms[i]!.clues.readings.some(({ tag }) => tag === wanted),
    lower: (i) => forms[i]!.clues.lower,
    isNameWithout(i, ending) {
      const { form, lower } = forms[i]!.clues;
      if (!lower.endsWith(ending) || lower.length < ending.length + 3) return false;
      const stem = lookup(form.slice(0, -ending.length));
      return stem.length > 0 && stem.every(({ upos }) => upos === 'PROPN');
    },
  });
  for (let i = 0; i < tags.length; i++) {
    if (tags[i] === before[i]) continue;
    const label = tagger.labels.findIndex(({ tag }) => tag === tags[i]);
    if (label >= 0) labels[i] = label;
  }
}
