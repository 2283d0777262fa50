import type { Clusters } from '../../src/names/clusters.ts';
import { LABEL_COUNT } from '../../src/names/labels.ts';
import { TAGGER_VERSION } from '../../src/names/model.ts';
import { packTable } from '../../src/tables/container.ts';
import type { CommonWords } from './common-words.ts';
import type { Model } from './conditional-random-field.ts';
import type { Spelling } from './spelling.ts';

/** What is known of words before any name is marked. */
export interface Knowledge extends CommonWords {
  readonly clusters: Clusters;
  readonly spelling: Spelling;
}

/** Packs a model: weights to eight bits, small ones left out. */
export function packTagger(
  { hashes, weights, transitions }: Model,
  { nouns, others, clusters, spelling }: Knowledge,
  language: string,
  sources: string,
  least: number,
  bias: number,
): Uint8Array {
  const sizes = weights
    .map(Math.abs)
    .filter((size) => size >= least)
    .sort();
  // The largest weights are clipped, so that the many small ones keep their differences.
  const limit = sizes[Math.floor(sizes.length * 0.9995)] ?? 1;
  const scale = limit / 127;
  const order = [...hashes.keys()].sort((a, b) => hashes[a]! - hashes[b]!);
  const features: number[] = [];
  const buckets = new Uint32Array(65537);
  for (const i of order) {
    const own: number[] = [];
    for (let label = 0; label < LABEL_COUNT; label++) {
      const weight = weights[i * LABEL_COUNT + label]!;
      if (Math.abs(weight) < least) continue;
      own.push((label << 8) | (Math.max(-127, Math.min(127, Math.round(weight / scale))) & 0xff));
    }
    if (own.length === 0) continue;
    features.push(hashes[i]! & 0xffff, own.length, ...own);
    buckets[(hashes[i]! >>> 16) + 1] = features.length;
  }
  // Where there are no features with some upper half, it ends where those before it do.
  for (let i = 0; i < 65536; i++) buckets[i + 1] = Math.max(buckets[i]!, buckets[i + 1]!);
  return packTable(
    {
      kind: `${language}.names`,
      version: TAGGER_VERSION,
      meta: { sources, scale, bias, spellingScale: spelling.scale },
    },
    {
      features: Int16Array.from(features),
      buckets,
      transitions,
      nouns,
      others,
      ...clusters,
      spelling: spelling.weights,
    },
  );
}
