import { openTable } from '../tables/container.ts';
import type { WordTables } from './words.ts';

export const TAGGER_VERSION = 3;

/** A trained sequence tagger: quantised weights of a linear-chain conditional random field. */
export interface Tagger {
  /** Hashes of the features that have weights, sorted, and where each sixteen-bit prefix begins among them. */
  readonly features: Uint32Array;
  readonly buckets: Uint32Array;
  /** Where the weights of each feature begin in `labels` and `weights`. */
  readonly rows: Uint32Array;
  readonly labels: Uint8Array;
  readonly weights: Int8Array;
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
  readonly tagScores: Map<number, Float32Array>;
}

/** Opens the tagger of a language. */
export function openTagger(bytes: Uint8Array, language: string): Tagger {
  const { sections, meta } = openTable(bytes, `${language}.names`, TAGGER_VERSION);
  return {
    ...(sections as unknown as Pick<
      Tagger,
      'features' | 'buckets' | 'rows' | 'labels' | 'weights' | 'transitions' | 'nouns' | 'others'
    >),
    ...(meta as Pick<Tagger, 'scale' | 'bias'>),
    filter: prefixesOf(sections.features as Uint32Array),
    tagScores: new Map(),
    tables: { ...(sections as unknown as WordTables), ...(meta as Pick<WordTables, 'spellingScale'>) },
  };
}

function prefixesOf(features: Uint32Array): Uint8Array {
  const filter = new Uint8Array(1 << 17);
  for (const feature of features) filter[feature >>> 15]! |= 1 << ((feature >>> 12) & 7);
  return filter;
}

/** Adds the weights of a feature, where it has any, to the scores of the labels that begin at `from`. */
export function addWeights(
  { filter, features, buckets, rows, labels, weights }: Tagger,
  feature: number,
  scores: Float32Array,
  from: number,
): void {
  // Most features have no weights: a small table that stays in the processor's cache says so at once.
  if ((filter[feature >>> 15]! & (1 << ((feature >>> 12) & 7))) === 0) return;
  let low = buckets[feature >>> 16]!;
  const end = buckets[(feature >>> 16) + 1]!;
  while (low < end && features[low]! < feature) low++;
  if (low >= end || features[low] !== feature) return;
  const last = rows[low + 1]!;
  for (let i = rows[low]!; i < last; i++) scores[from + labels[i]!]! += weights[i]!;
}
