import { LABEL_COUNT } from '../../src/names/labels.ts';
import { ALLOWED, chainOf } from './chain.ts';
import type { Example } from './examples.ts';
import { type Prepared, prepare } from './prepare.ts';
import { generator, shuffle } from './random.ts';

/** A trained model before it is packed. */
export interface Model {
  /** Hash of each feature, by its number. */
  readonly hashes: Uint32Array;
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

/** How to train. */
export interface Settings {
  readonly epochs: number;
  /** The weights are the mean of those after so many epochs at the end. */
  readonly averaged: number;
  readonly rate: number;
  /** Share of a token's features that each step leaves out, so that no word form is relied on alone. */
  readonly dropout: number;
  readonly seed: number;
  readonly log: (line: string) => void;
}

const L = LABEL_COUNT;
const LONGEST = 1000;
/** Steepness below which nothing is learned from a token: it is as sure as it need be. */
const SURE = 1e-3;
/** What the sums of squares begin with, which keeps the first steps small. */
const START = 0.1;

/** Trains a linear-chain conditional random field by steps of its own size for each weight (AdaGrad). */
export function train(examples: readonly Example[], settings: Settings): Model {
  const { epochs, averaged, seed, log } = settings;
  const { hashes, prepared } = prepare(examples);
  const learner = learnerOf(hashes.length, settings);
  const mean = new Float32Array(hashes.length * L);
  const random = generator(seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(prepared, random);
    let wrong = 0;
    for (const one of prepared) if (one.labels.length <= LONGEST) wrong += learner.learn(one, random);
    if (epoch >= epochs - averaged) addTo(mean, learner.weights, averaged);
    log(`epoch ${epoch + 1}: ${wrong.toFixed(0)} tokens wrong`);
  }
  return { hashes, weights: mean, transitions: learner.transitions };
}

function addTo(mean: Float32Array, weights: Float32Array, count: number): void {
  for (let i = 0; i < mean.length; i++) mean[i]! += weights[i]! / count;
}

interface Learner {
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
  /** Learns from a sentence; how many of its tokens the model would have expected to get wrong. */
  readonly learn: (sentence: Prepared, random: () => number) => number;
}

function learnerOf(features: number, { rate, dropout }: Settings): Learner {
  const weights = new Float32Array(features * L);
  const squares = new Float32Array(features * L).fill(START);
  const transitions = new Float32Array(L * L);
  const transitionSquares = new Float32Array(L * L).fill(1);
  const odds = new Float64Array(L * L);
  const scores = new Float64Array(LONGEST * L);
  const steep = new Float64Array(L);
  const { marginals, pairs, run } = chainOf(LONGEST);

  function step(list: Uint32Array): void {
    for (const feature of list) {
      for (let b = 0; b < L; b++) {
        const error = steep[b]!;
        if (error === 0) continue;
        const at = feature * L + b;
        squares[at]! += error * error;
        weights[at]! -= (rate * error) / Math.sqrt(squares[at]!);
      }
    }
  }

  function learn(sentence: Prepared, random: () => number): number {
    const { labels } = sentence;
    const kept = sentence.features.map((list) => list.filter(() => random() >= dropout));
    for (let i = 0; i < L * L; i++) odds[i] = ALLOWED[i] ? Math.exp(transitions[i]!) : 0;
    for (const [t, list] of kept.entries()) scoreToken(list, weights, scores, t * L);
    run(labels.length, scores, odds);
    let wrong = 0;
    labels.forEach((gold, t) => {
      wrong += 1 - marginals[t * L + gold]!;
      let learns = false;
      for (let b = 0; b < L; b++) {
        const error = marginals[t * L + b]! - (b === gold ? 1 : 0);
        steep[b] = Math.abs(error) < SURE ? 0 : error;
        learns ||= steep[b] !== 0;
      }
      if (learns) step(kept[t]!);
      if (t === 0) return;
      const right = labels[t - 1]! * L + gold;
      for (let i = 0; i < L * L; i++) {
        const error = pairs[t * L * L + i]! - (i === right ? 1 : 0);
        if (!ALLOWED[i] || Math.abs(error) < SURE) continue;
        transitionSquares[i]! += error * error;
        transitions[i]! -= (rate * error) / Math.sqrt(transitionSquares[i]!);
      }
    });
    return wrong;
  }
  return { weights, transitions, learn };
}

/** The odds of each label by the token's features alone, the best one 1. */
function scoreToken(list: Uint32Array, weights: Float32Array, scores: Float64Array, from: number): void {
  scores.fill(0, from, from + L);
  for (const feature of list) {
    for (let b = 0; b < L; b++) scores[from + b]! += weights[feature * L + b]!;
  }
  let top = Number.NEGATIVE_INFINITY;
  for (let b = 0; b < L; b++) top = Math.max(top, scores[from + b]!);
  for (let b = 0; b < L; b++) scores[from + b] = Math.exp(scores[from + b]! - top);
}
