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

/** Adds the weights of a feature, where it has any, to the scores of the labels that begin at `from`. */
export function addWeights(
  { filter, features, buckets }: Tagger,
  feature: number,
  scores: Int32Array,
  from: number,
): void {
  // Most features have no weights: a small table that stays in the processor's cache says so at once.
  if ((filter[feature >>> 15]! & (1 << ((feature >>> 12) & 7))) === 0) return;
  const end = buckets[(feature >>> 16) + 1]!;
  const lower = (feature << 16) >> 16;
  for (let at = buckets[feature >>> 16]!; at < end; at += 2 + features[at + 1]!) {
    if (features[at] !== lower) continue;
    const last = at + 2 + features[at + 1]!;
    for (let i = at + 2; i < last; i++) {
      const weight = features[i]!;
      scores[from + (weight >> 8)]! += (weight << 24) >> 24;
    }
    return;
  }
}
