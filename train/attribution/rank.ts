import type { Weights } from '../../src/attribution/model.ts';
import { random, shuffle } from '../morphology/random.ts';
import { quantise, type Recipe, rareOf } from './learn.ts';

/** The features of rivals of which one is right, and which ones are right (several where they are equally good). */
export interface Choice {
  readonly features: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

/** Learns to choose among rivals: a log-linear model over hashed features by AdaGrad. The same every time. */
export function learnChoices(choices: readonly Choice[], recipe: Recipe): Weights {
  const { bits, rounds, rate, decay, seed, least } = recipe;
  const mask = 2 ** bits - 1;
  const weights = new Float64Array(mask + 1);
  const steps = new Float64Array(mask + 1).fill(1e-6);
  const sum = new Float64Array(mask + 1);
  const seen = choices.map(({ features }) => new Set(features.flat().map((feature) => feature & mask)));
  const rare = rareOf(seen, mask, least);
  const order = choices.map((_, i) => i);
  const next = random(seed);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, next);
    for (const i of order) {
      const { features, right } = choices[i]!;
      const wanted = right.filter(Boolean).length;
      if (wanted === 0 || features.length < 2) continue;
      const odds = shares(features.map((one) => one.reduce((score, feature) => score + weights[feature & mask]!, 0)));
      features.forEach((one, k) => {
        const error = (right[k] ? 1 / wanted : 0) - odds[k]!;
        if (Math.abs(error) < 1e-4) return;
        for (const feature of one) {
          const at = feature & mask;
          if (rare[at]) continue;
          const gradient = error - decay * weights[at]!;
          steps[at]! += gradient * gradient;
          weights[at]! += (rate / Math.sqrt(steps[at]!)) * gradient;
        }
      });
    }
    if (round >= rounds / 2) for (let at = 0; at <= mask; at++) sum[at]! += weights[at]!;
  }
  return quantise(sum, 0, Math.ceil(rounds / 2));
}

function shares(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}
