import { openTable } from '../tables/container.ts';
import { rowsOf } from '../tables/rows.ts';
import { OFFSETS } from './features.ts';
import { LABEL_COUNT } from './labels.ts';
import type { WordTables } from './words.ts';

export const TAGGER_VERSION = 4;

/** A trained sequence tagger: quantised weights of a linear-chain conditional random field. */
export interface Tagger {
  /**
   * The features that have weights, sorted by their hash, each as: the lower half of its hash, the number of its weights,
   * and of each of these the label in the upper byte and what it is worth in the lower one.
   */
  readonly features: Int16Array;
  /** Where the features with each upper half of the hash begin in `features`; at the end, where the last ones end. */
  readonly buckets: Uint32Array;
  readonly transitions: Float32Array;
  /** What a weight of 1 is worth. */
  readonly scale: number;
  /** Taken from the score of being outside of any name: what the training leaves short of names found. */
  readonly bias: number;
  /** Filters of common nouns and of other words (see common-words.ts). */
  readonly nouns: Uint8Array;
  readonly others: Uint8Array;
  /** A bit for each twenty-bit prefix that some feature has. */
  readonly filter: Uint8Array;
  readonly tables: WordTables;
  /** What runs of tags add to the scores of each label, by the numbers of the tags. */
  readonly tagScores: Map<number, Int32Array>;
  /** Scores of each label at each offset from a word, and of each label alone, to be kept. */
  readonly newWordScores: () => Int32Array;
  readonly newTagScores: () => Int32Array;
}

/** Opens the tagger of a language. */
export function openTagger(bytes: Uint8Array, language: string): Tagger {
  const { sections, meta } = openTable(bytes, `${language}.names`, TAGGER_VERSION);
  const { scale, bias, spellingScale } = meta as Pick<Tagger, 'scale' | 'bias'> & Pick<WordTables, 'spellingScale'>;
  const stored = sections as unknown as Pick<Tagger, 'features' | 'buckets' | 'transitions' | 'nouns' | 'others'> &
    WordTables;
  return {
    ...stored,
    scale,
    bias,
    filter: prefixesOf(stored),
    tagScores: new Map(),
    newWordScores: rowsOf(OFFSETS.length * LABEL_COUNT),
    newTagScores: rowsOf(LABEL_COUNT),
    tables: { ...stored, spellingScale },
  };
}

function prefixesOf({ features, buckets }: Pick<Tagger, 'features' | 'buckets'>): Uint8Array {
  const filter = new Uint8Array(1 << 17);
  for (let half = 0; half < buckets.length - 1; half++) {
    for (let at = buckets[half]!; at < buckets[half + 1]!; at += 2 + features[at + 1]!) {
      filter[(half << 1) | ((features[at]! >>> 15) & 1)]! |= 1 << ((features[at]! >>> 12) & 7);
    }
  }
  return filter;
}

/** More features than are ever added at once. */
const MOST_AT_ONCE = 128;
const KEPT = new Uint32Array(MOST_AT_ONCE);
const FROM = new Uint32Array(MOST_AT_ONCE);
const HALVES = new Int16Array(MOST_AT_ONCE);

/**
 * Adds the weights of features, those that have any, to the scores of the labels that begin at `from`. In steps, each over
 * all of them: the processor then fetches from several places of the tables at once. Which features have weights can't be
 * foreseen, so that nothing branches on it: each is written down, and overwritten by the next where it has none.
 */
export function addWeights(
  { filter, features, buckets }: Tagger,
  hashes: Uint32Array,
  count: number,
  scores: Int32Array,
  from: number,
): void {
  let kept = 0;
  for (let i = 0; i < count; i++) {
    const hash = hashes[i]!;
    KEPT[kept] = hash;
    // A small table that stays in the processor's cache tells what may have weights.
    kept += (filter[hash >>> 15]! >>> ((hash >>> 12) & 7)) & 1;
  }
  for (let i = 0; i < kept; i++) FROM[i] = buckets[KEPT[i]! >>> 16]!;
  for (let i = 0; i < kept; i++) HALVES[i] = features[FROM[i]!]!;
  for (let i = 0; i < kept; i++) {
    const end = buckets[(KEPT[i]! >>> 16) + 1]!;
    const wanted = (KEPT[i]! << 16) >> 16;
    let at = FROM[i]!;
    if (HALVES[i] !== wanted) {
      do at += 2 + features[at + 1]!;
      while (at < end && features[at] !== wanted);
    }
    if (at >= end) continue;
    const last = at + 2 + features[at + 1]!;
    for (let w = at + 2; w < last; w++) {
      const weight = features[w]!;
      scores[from + (weight >> 8)]! += (weight << 24) >> 24;
    }
  }
}
