import { type Features, featuresOf } from '../../src/chronicle/merge/features.ts';
import type { MergeClaim } from '../../src/chronicle/merge/index.ts';
import { isApart } from '../../src/chronicle/merge/score.ts';
import type { Lesson } from './lessons.ts';

/** The features of a lesson with its answer and weight. */
export interface Example {
  readonly features: Features;
  readonly same: boolean;
  readonly weight: number;
}

const ROUNDS = 400;
const RATE = 0.5;
/** How strongly weights are drawn to nought: features that occur seldom count little. */
const SHRINK = 0.02;
/** Pairs that are no event weigh this much: there are many more of them in the world than in the stories. */
const OTHERS = 1;

/** The lessons whose answer is left to the weights: pairs that exclude each other are decided before. */
export function examplesOf(
  lessons: readonly Lesson[],
  look: (a: MergeClaim, b: MergeClaim) => Features = featuresOf,
): Example[] {
  return lessons
    .filter(({ a, b }) => !isApart(a, b))
    .map(({ a, b, same, weight }) => ({ features: look(a, b), same, weight: same ? weight : weight * OTHERS }));
}

/** Logistic regression with a penalty on large weights, by batch gradient descent with momentum: the same every time. */
export function learn(examples: readonly Example[]): Record<string, number> {
  const names = [...new Set(examples.flatMap(({ features }) => Object.keys(features)))].sort();
  const column = new Map(names.map((name, i) => [name, i]));
  const rows = examples.map(({ features, same, weight }) => ({
    entries: Object.entries(features).map(([name, value]): [number, number] => [column.get(name)!, value]),
    same: same ? 1 : 0,
    weight,
  }));
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const weights = new Float64Array(names.length);
  const speed = new Float64Array(names.length);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Float64Array(names.length);
    for (const { entries, same, weight } of rows) {
      let odds = 0;
      for (const [i, value] of entries) odds += weights[i]! * value;
      const error = ((1 / (1 + Math.exp(-odds)) - same) * weight) / total;
      for (const [i, value] of entries) slope[i]! += error * value;
    }
    for (let i = 0; i < weights.length; i++) {
      speed[i] = 0.9 * speed[i]! - RATE * (slope[i]! + (SHRINK * weights[i]!) / 10);
      weights[i]! += speed[i]!;
    }
  }
  return Object.fromEntries(names.map((name, i) => [name, Math.round(weights[i]! * 100) / 100]));
}
