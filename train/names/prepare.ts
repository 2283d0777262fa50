import { eachFeature } from '../../src/names/each-feature.ts';
import { mayBegin, mayEnd, mayFollow } from '../../src/names/labels.ts';
import type { Example } from './examples.ts';

/** A sentence made ready: the numbers of its features by token, and its labels. */
export interface Prepared {
  readonly features: readonly Uint32Array[];
  readonly labels: Uint8Array;
}

/** Gives every feature of the examples a number; the hash of each feature by its number. */
export function prepare(examples: readonly Example[]): { hashes: Uint32Array; prepared: Prepared[] } {
  const numbers = new Map<number, number>();
  const prepared: Prepared[] = [];
  for (const { observed, labels } of examples) {
    for (const sentence of observed.document.sentences) {
      const gold = labels.slice(sentence.first, sentence.last);
      // A name that the splitting of sentences has cut apart can't be learned.
      if (!isPossible(gold)) continue;
      const features: Uint32Array[] = [];
      for (let at = sentence.first; at < sentence.last; at++) {
        const list: number[] = [];
        eachFeature(observed, sentence, at, (feature) => {
          let number = numbers.get(feature);
          if (number === undefined) {
            number = numbers.size;
            numbers.set(feature, number);
          }
          list.push(number);
        });
        features.push(Uint32Array.from(list));
      }
      prepared.push({ features, labels: gold });
    }
  }
  return { hashes: Uint32Array.from(numbers.keys()), prepared };
}

function isPossible(labels: Uint8Array): boolean {
  if (labels.length === 0 || !mayBegin(labels[0]!) || !mayEnd(labels.at(-1)!)) return false;
  return labels.every((label, i) => i === 0 || mayFollow(labels[i - 1]!, label));
}
