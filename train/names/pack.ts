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
  const rows: number[] = [];
  const labels: number[] = [];
  const values: number[] = [];
  const buckets = new Uint32Array(65537);
  for (const i of order) {
    const row = labels.length;
    for (let label = 0; label < LABEL_COUNT; label++) {
      const weight = weights[i * LABEL_COUNT + label]!;
      if (Math.abs(weight) < least) continue;
      labels.push(label);
      values.push(Math.max(-127, Math.min(127, Math.round(weight / scale))));
    }
    if (labels.length === row) continue;
    features.push(hashes[i]!);
    rows.push(row);
    buckets[(hashes[i]! >>> 16) + 1]!++;
  }
  rows.push(labels.length);
  for (let i = 0; i < 65536; i++) buckets[i + 1]! += buckets[i]!;
  return packTable(
    {
      kind: `${language}.names`,
      version: TAGGER_VERSION,
      meta: { sources, scale, bias, spellingScale: spelling.scale },
    },
    {
      features: Uint32Array.from(features),
      buckets,
      rows: Uint32Array.from(rows),
      labels: Uint8Array.from(labels),
      weights: Int8Array.from(values),
      transitions,
      nouns,
      others,
      ...clusters,
      spelling: spelling.weights,
    },
  );
}
