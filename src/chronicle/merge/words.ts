import { fold } from '../../names/fold.ts';

/** Shorter words are mostly function words, in both languages. */
const SHORTEST = 5;
/** Endings and the second half of compounds are cut off, so that inflected forms and cognates meet. */
const STEM = 6;
const WORDS = /\p{L}[\p{L}\p{M}]*/gu;

/** The longer words of a text, folded and cut to six letters, each once, sorted; at most `most`, the first ones. */
export function stems(text: string, most: number): string[] {
  const found = new Set<string>();
  for (const [word] of text.matchAll(WORDS)) {
    if (found.size >= most) break;
    if (word.length >= SHORTEST) found.add(fold(word).slice(0, STEM));
  }
  return [...found].sort();
}

/** Share of the shorter list that stands in the other, 0 to 1; 0 where one is empty. Both are sorted sets. */
export function overlapOf(a: readonly string[], b: readonly string[]): number {
  const shorter = Math.min(a.length, b.length);
  return shorter === 0 ? 0 : common(a, b) / shorter;
}

/** How many values two sorted sets have in common. */
export function common(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      count++;
      i++;
      j++;
    } else if (a[i]! < b[j]!) i++;
    else j++;
  }
  return count;
}
