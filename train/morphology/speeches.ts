import type { TaggedWord } from './corpora.ts';

/** Tags that the speeches name otherwise than the treebank. */
export const RENAMED: Readonly<Record<string, string>> = { PROAV: 'PAV' };

const PARTICIPLES: ReadonlySet<string> = new Set(['VVPP', 'VAPP', 'VMPP']);

/**
 * For each form of "haben" whether it is the main verb, which the STTS does not say: it is an auxiliary where a participle
 * stands between the same punctuation marks. Null for other words.
 */
export function mainHaving(words: readonly TaggedWord[]): (boolean | null)[] {
  const isMark = words.map(({ tag }) => tag.startsWith('$'));
  return words.map(({ lemma, tag }, i) => {
    if (lemma !== 'haben' || !tag.startsWith('VA')) return null;
    const from = isMark.lastIndexOf(true, i) + 1;
    const next = isMark.indexOf(true, i);
    return !words
      .slice(from, next < 0 ? words.length : next)
      .some((word, j) => from + j !== i && PARTICIPLES.has(word.tag));
  });
}
