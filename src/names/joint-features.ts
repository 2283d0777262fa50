import type { Sentence } from '../text/token.ts';
import { type Observed, OFFSETS, pair, wordAt } from './features.ts';

/** Room for all the features of {@link jointFeatures}. */
export const MOST_JOINT = 64;

/** What goes into each feature, so that all are made in one loop: a call for each would take longer. */
const SEEDS = new Uint8Array(MOST_JOINT);
const ONE = new Int32Array(MOST_JOINT);
const OTHER = new Int32Array(MOST_JOINT);

/** Writes the features that hang on several words or signs together into `out`; how many there are. */
export function jointFeatures(observed: Observed, sentence: Sentence, at: number, out: Uint32Array): number {
  let n = 0;
  const { clues, gazetteer, lexicon } = observed;
  const { first, last } = sentence;
  const w = wordAt(observed, sentence, at);
  const before = wordAt(observed, sentence, at - 1);
  const after = wordAt(observed, sentence, at + 1);
  const before2 = wordAt(observed, sentence, at - 2);
  const after2 = wordAt(observed, sentence, at + 2);
  const atOf = (list: Uint16Array | Uint8Array, i: number): number => (i < first || i >= last ? 0 : list[i]!);
  n = put(n, 107, before.shape, pair(108, w.shape, after.shape));
  n = put(n, 109, before.lower, w.lower);
  n = put(n, 110, w.lower, after.lower);
  n = put(n, 111, before.lower, w.shape);
  n = put(n, 112, after.lower, w.shape);
  n = put(n, 117, before.longShape, after.longShape);
  if (at === first) n = put(n, 118, w.shape, 0);
  for (const offset of OFFSETS) {
    if (offset !== 0) n = put(n, 30 + offset, atOf(clues, at + offset) & 0x40fe, w.shape);
    const place = atOf(gazetteer, at + offset);
    if (place !== 0) n = put(n, 40 + offset, place, 0);
  }
  n = put(n, 80, w.likeness, before.company);
  n = put(n, 81, w.likeness, after.company);
  n = put(n, 82, before.company, pair(83, after.company, w.shape));
  n = put(n, 84, w.likeness, pair(85, before.likeness, after.likeness));
  n = put(n, 86, before.company, before2.company);
  n = put(n, 87, after.company, after2.company);
  n = put(n, 88, w.likeness, clues[at]!);
  n = put(n, 89, w.likeness, atOf(clues, at - 1));
  const place = gazetteer[at]!;
  const sense = lexicon[at]!;
  n = put(n, 60, place, clues[at]!);
  n = put(n, 61, sense, w.shape);
  n = put(n, 62, sense, pair(63, atOf(lexicon, at - 1), atOf(lexicon, at + 1)));
  n = put(n, 64, place, before.lower);
  n = put(n, 65, place, sense);
  n = put(n, 66, atOf(clues, at - 1), clues[at]!);
  n = put(n, 67, clues[at]!, atOf(clues, at + 1));
  n = put(n, 68, place, atOf(gazetteer, at - 1));
  n = put(n, 69, place, pair(70, w.shape, atOf(clues, at - 1) & 0x200));
  for (let i = 0; i < n; i++) out[i] = pair(SEEDS[i]!, ONE[i]!, OTHER[i]!);
  return n;
}

function put(n: number, seed: number, one: number, other: number): number {
  SEEDS[n] = seed;
  ONE[n] = one;
  OTHER[n] = other;
  return n + 1;
}
