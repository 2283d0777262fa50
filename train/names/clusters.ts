import { type Clusters, clusterHash } from '../../src/names/clusters.ts';

/** Words seen less often are left out. */
const OFTEN = 4;
const ROUNDS = 8;

/** Of words of which nothing is known. */
export const NO_CLUSTERS: Clusters = {
  clusterHashes: new Uint32Array(),
  fine: new Uint8Array(),
  coarse: new Uint8Array(),
};

/**
 * Sorts the words of running text into clusters by the words that come right before and after them: each word in turn goes
 * to the cluster that makes the text likeliest (the exchange algorithm, for the bigrams word-class and class-word).
 */
export function clusters(sentences: readonly (readonly string[])[], fine: number, coarse: number): Clusters {
  const counts = new Map<string, number>();
  for (const words of sentences) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const vocabulary = [...counts]
    .filter(([, count]) => count >= OFTEN)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const number = new Map(vocabulary.map(([word], i) => [word, i + 1]));
  const neighbours = countNeighbours(sentences, number);
  const total = vocabulary.map(([, count]) => count);
  const inFine = exchange(neighbours, total, fine);
  const inCoarse = exchange(neighbours, total, coarse);
  const order = vocabulary.map(([word], i) => ({ hash: clusterHash(word), i })).sort((a, b) => a.hash - b.hash);
  return {
    clusterHashes: Uint32Array.from(order, ({ hash }) => hash),
    fine: Uint8Array.from(order, ({ i }) => inFine[i]!),
    coarse: Uint8Array.from(order, ({ i }) => inCoarse[i]!),
  };
}

/** For each word of the vocabulary its neighbours and how often: those before it as 2n, those after it as 2n + 1. */
type Neighbours = readonly (readonly (readonly [number, number])[])[];

function countNeighbours(sentences: readonly (readonly string[])[], number: ReadonlyMap<string, number>): Neighbours {
  const found = Array.from(number, () => new Map<number, number>());
  for (const words of sentences) {
    const ids = words.map((word) => number.get(word) ?? 0);
    ids.forEach((id, at) => {
      if (id === 0) return;
      const map = found[id - 1]!;
      // Beyond the edges of the sentence stands a word of its own.
      const before = 2 * (at === 0 ? number.size + 1 : ids[at - 1]!);
      const after = 2 * (at === ids.length - 1 ? number.size + 1 : ids[at + 1]!) + 1;
      map.set(before, (map.get(before) ?? 0) + 1);
      map.set(after, (map.get(after) ?? 0) + 1);
    });
  }
  return found.map((map) => [...map]);
}

function exchange(neighbours: Neighbours, total: readonly number[], size: number): readonly number[] {
  const words = neighbours.length;
  const of = total.map((_, i) => i % size);
  const sizes = new Float64Array(size);
  const joint = new Float64Array(2 * (words + 2) * size);
  const logs = (x: number): number => (x <= 0 ? 0 : x * Math.log(x));
  const move = (word: number, cluster: number, sign: number): void => {
    sizes[cluster]! += sign * total[word]!;
    for (const [neighbour, count] of neighbours[word]!) joint[neighbour * size + cluster]! += sign * count;
  };
  for (let word = 0; word < words; word++) move(word, of[word]!, 1);
  const gains = new Float64Array(size);
  for (let round = 0; round < ROUNDS; round++) {
    let moved = 0;
    for (let word = 0; word < words; word++) {
      move(word, of[word]!, -1);
      for (let c = 0; c < size; c++) gains[c] = -2 * (logs(sizes[c]! + total[word]!) - logs(sizes[c]!));
      for (const [neighbour, count] of neighbours[word]!) {
        const row = neighbour * size;
        const alone = logs(count);
        for (let c = 0; c < size; c++) {
          const before = joint[row + c]!;
          gains[c]! += before === 0 ? alone : logs(before + count) - logs(before);
        }
      }
      let best = of[word]!;
      for (let c = 0; c < size; c++) if (gains[c]! > gains[best]! + 1e-9) best = c;
      if (best !== of[word]) moved++;
      of[word] = best;
      move(word, best, 1);
    }
    if (moved < words / 200) break;
  }
  return of;
}
