import { HASH_START, hashMore, mix } from './fold.ts';

/** Words that stand in like company in running text, by the hash of the word in lower case. */
export interface Clusters {
  /** Sorted. */
  readonly clusterHashes: Uint32Array;
  readonly fine: Uint8Array;
  readonly coarse: Uint8Array;
}

/** The hash under which a word is kept. */
export function clusterHash(lower: string): number {
  return mix(hashMore(HASH_START, lower));
}

/** Where a word stands in the table, or -1 for one that was too rare. */
export function clusterIndex({ clusterHashes }: Clusters, lower: string): number {
  const hash = clusterHash(lower);
  let low = 0;
  let high = clusterHashes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (clusterHashes[middle]! < hash) low = middle + 1;
    else high = middle;
  }
  return clusterHashes[low] === hash ? low : -1;
}
