import { describe, expect, it } from 'vitest';
import type { BinaryTable } from '../../tables/container.ts';
import { checkOf, openClassifier } from './classifier.ts';

const SLOTS = 64;

/** A table of features, each with a weight for every class, and the same as a map. */
function tableOf(features: ReadonlyMap<number, readonly number[]>, classes: number): BinaryTable {
  const checks = new Uint16Array(SLOTS);
  const rows = new Uint16Array(SLOTS);
  const weights = new Int8Array(SLOTS * classes);
  let row = 0;
  for (const [hash, own] of features) {
    let slot = hash & (SLOTS - 1);
    while (checks[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    checks[slot] = checkOf(hash);
    rows[slot] = row;
    weights.set(own, row * classes);
    row++;
  }
  return { kind: 'toy', version: 1, meta: {}, sections: { 'x.checks': checks, 'x.rows': rows, 'x.weights': weights } };
}

/** Features that fill half of the table, some of them with the same place, also beyond its end. */
function featuresOf(classes: number): Map<number, readonly number[]> {
  const features = new Map<number, readonly number[]>();
  for (let i = 1; i <= SLOTS / 2; i++) {
    const hash = (Math.imul(i, 0x51ed2705) & ~0x3f) | (i % 3 === 0 ? 62 : i);
    features.set(
      hash | 0,
      Array.from({ length: classes }, (_, c) => ((i * 37 + c * 101) % 256) - 128),
    );
  }
  return features;
}

describe.each([3, 8, 9, 41])('a classifier of %i classes', (classes) => {
  const features = featuresOf(classes);
  const classifier = openClassifier(tableOf(features, classes), 'x', classes, 0.5);
  const score = (hashes: readonly number[]): number[] => {
    const scores = new Float32Array(classes);
    classifier.score(Int32Array.from(hashes), hashes.length, scores);
    return [...scores];
  };

  it('adds up the weights of what it knows', () => {
    const known = [...features.keys()];
    const sums = Array.from(
      { length: classes },
      (_, c) => 0.5 * known.reduce((sum, hash) => sum + features.get(hash)![c]!, 0),
    );
    expect(score(known)).toEqual(sums);
  });

  it.each([...features.keys()])('finds feature %i alone', (hash) => {
    expect(score([hash])).toEqual(features.get(hash)!.map((weight) => weight / 2));
  });

  it('counts neither what it does not know nor 0', () => {
    expect(score([0, 0x7abc0001, 0x1234_003e])).toEqual(new Array(classes).fill(0));
  });
});
