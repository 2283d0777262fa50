import type { Weights } from '../../src/attribution/model.ts';
import { random, shuffle } from '../morphology/random.ts';

/** A candidate's features and whether it is a true attribution. */
export interface Lesson {
  readonly features: readonly number[];
  readonly truth: boolean;
}

/** How a model is learned. */
export interface Recipe {
  readonly bits: number;
  readonly rounds: number;
  readonly rate: number;
  readonly decay: number;
  readonly bias: number;
  readonly seed: number;
  /** In how many lessons a feature must occur to be learned, where that is asked for. */
  readonly least: number;
}

/** Learns a logistic regression over hashed features by AdaGrad with weights drawn towards zero. The same every time. */
export function learn(lessons: readonly Lesson[], recipe: Recipe): Weights {
  const { bits, rounds, rate, decay, bias, seed } = recipe;
  const mask = 2 ** bits - 1;
  const weights = new Float64Array(mask + 1);
  const steps = new Float64Array(mask + 1).fill(1e-6);
  const sum = new Float64Array(mask + 1);
  const order = lessons.map((_, i) => i);
  const next = random(seed);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, next);
    for (const i of order) {
      const { features, truth } = lessons[i]!;
      let score = 0;
      for (const feature of features) score += weights[feature & mask]!;
      const error = (truth ? 1 : 0) - 1 / (1 + Math.exp(-score));
      if (Math.abs(error) < 1e-4) continue;
      for (const feature of features) {
        const at = feature & mask;
        const gradient = error - decay * weights[at]!;
        steps[at]! += gradient * gradient;
        weights[at]! += (rate / Math.sqrt(steps[at]!)) * gradient;
      }
    }
    if (round >= rounds / 2) for (let at = 0; at <= mask; at++) sum[at]! += weights[at]!;
  }
  return quantise(sum, bias, Math.ceil(rounds / 2));
}

/** Averages the weights that were summed over rounds and rounds them to bytes. */
export function quantise(sum: Float64Array, bias: number, rounds: number): Weights {
  let most = 1e-9;
  for (const value of sum) most = Math.max(most, Math.abs(value / rounds));
  const unit = most / 127;
  return { weights: Int8Array.from(sum, (value) => Math.round(value / rounds / unit)), unit, bias };
}

/** Marks the features that occur in fewer lessons than `least`: what they teach is chance. */
export function rareOf(lessons: readonly ReadonlySet<number>[], mask: number, least: number): Uint8Array {
  const counts = new Uint32Array(mask + 1);
  for (const features of lessons) for (const feature of features) counts[feature]!++;
  return Uint8Array.from(counts, (count) => (count < least ? 1 : 0));
}
