import type { Clues } from '../../src/syntax/morphology/clues.ts';
import { contextFeatures, MAX_FEATURES, ownFeatures, wholeKey } from '../../src/syntax/morphology/features.ts';
import { parseLabel } from '../../src/syntax/morphology/label.ts';
import type { MorphologyLanguage } from '../../src/syntax/morphology/language.ts';
import { highest } from '../../src/syntax/morphology/linear.ts';
import { openingMemory, remember, verbKind, viewOf } from '../../src/syntax/morphology/tagger.ts';
import { perceptron } from './perceptron.ts';
import { random, shuffle } from './random.ts';

/** A sentence to learn from: for each token its clues and the labels that are right (none where nothing is known). */
export interface Lesson {
  readonly clues: readonly Clues[];
  readonly isMark: readonly boolean[];
  readonly right: readonly (readonly number[])[];
}

/** How to learn. */
export interface LearnOptions {
  readonly labels: readonly string[];
  readonly language: MorphologyLanguage;
  readonly rounds: number;
  /** How many perceptrons are learned, with this seed and those after it. */
  readonly turns: number;
  readonly seed: number;
  /** Features seen less often than this are not learned. */
  readonly least: number;
}

/** What was learned. */
export interface Learned {
  /** The weights of each feature for each label. */
  readonly weights: ReadonlyMap<number, Float64Array>;
  /** Labels of forms that have only one, by their whole keys. */
  readonly fixed: readonly (readonly [key: number, label: number])[];
}

/** Learns which label each word gets: the mean of several perceptrons that met the sentences in different orders. */
export function learnLabels(lessons: readonly Lesson[], options: LearnOptions): Learned {
  const { labels, language } = options;
  const kinds = labels.map((label) => verbKind(parseLabel(label), language));
  const fixed = fixedLabels(lessons, labels.length);
  const keys = frequentKeys(lessons, kinds, labels.length, options.least);
  const weights = new Map<number, Float64Array>();
  for (let turn = 0; turn < options.turns; turn++) {
    const learned = learnOnce(lessons, keys, kinds, fixed, { ...options, seed: options.seed + turn });
    for (const [key, row] of learned) {
      const sum = weights.get(key) ?? new Float64Array(labels.length);
      weights.set(key, sum);
      for (let label = 0; label < labels.length; label++) sum[label]! += row[label]! / options.turns;
    }
  }
  return { weights, fixed: [...fixed].sort(([a], [b]) => a - b) };
}

function learnOnce(
  lessons: readonly Lesson[],
  known: readonly number[],
  kinds: readonly number[],
  fixed: ReadonlyMap<number, number>,
  { labels, rounds, seed }: LearnOptions,
): Map<number, Float64Array> {
  const model = perceptron(known, labels.length);
  const scores = new Float64Array(labels.length);
  const order = [...lessons];
  const next = random(seed);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, next);
    let wrong = 0;
    let all = 0;
    for (const lesson of order) {
      walk(lesson, kinds, labels.length, (keys, count, i) => {
        const only = fixed.get(wholeKey(lesson.clues[i]!));
        if (only !== undefined) return only;
        const right = lesson.right[i]!;
        scores.fill(0);
        model.score(keys, count, scores);
        const guess = highest(scores);
        if (right.length > 0) {
          all++;
          if (!right.includes(guess)) {
            wrong++;
            const best = right.reduce((a, b) => (scores[b]! > scores[a]! ? b : a));
            model.correct(keys, count, best, guess);
          }
          model.step();
        }
        return guess;
      });
    }
    console.log(`round ${round + 1}: ${((100 * wrong) / all).toFixed(2)}% wrong`);
  }
  return model.averages();
}

/** A form has only one label when it was seen so often, a few times with that label for certain, and never without it. */
const LEAST_SEEN = 30;
const LEAST_CERTAIN = 4;

function fixedLabels(lessons: readonly Lesson[], labels: number): Map<number, number> {
  const seen = new Map<number, Uint32Array>();
  for (const { clues, right } of lessons) {
    clues.forEach((word, i) => {
      const allowed = right[i]!;
      if (allowed.length === 0) return;
      const counts = seen.get(wholeKey(word)) ?? new Uint32Array(2 * labels + 1);
      seen.set(wholeKey(word), counts);
      counts[2 * labels]!++;
      for (const label of allowed) counts[label]!++;
      if (allowed.length === 1) counts[labels + allowed[0]!]!++;
    });
  }
  const fixed = new Map<number, number>();
  for (const [key, counts] of seen) {
    const all = counts[2 * labels]!;
    const label = counts
      .subarray(0, labels)
      .findIndex((count, l) => count === all && counts[labels + l]! >= LEAST_CERTAIN);
    if (all >= LEAST_SEEN && label >= 0) fixed.set(key, label);
  }
  return fixed;
}

/** Walks a sentence as the tagger does; `decide` gets the features of each token and gives the label to go on with. */
function walk(
  lesson: Lesson,
  kinds: readonly number[],
  labels: number,
  decide: (keys: Uint32Array, count: number, i: number) => number,
): void {
  const view = viewOf(lesson.clues, lesson.isMark);
  const memory = openingMemory(labels);
  const own = new Uint32Array(MAX_FEATURES);
  const keys = new Uint32Array(2 * MAX_FEATURES);
  lesson.clues.forEach((clues, i) => {
    const count = contextFeatures(view, i, memory, keys);
    const more = ownFeatures(clues, own);
    keys.set(own.subarray(0, more), count);
    const label = decide(keys, count + more, i);
    remember(memory, label, kinds[label]!, lesson.isMark[i]!, clues);
  });
}

function frequentKeys(lessons: readonly Lesson[], kinds: readonly number[], labels: number, least: number): number[] {
  const counts = new Map<number, number>();
  for (const lesson of lessons) {
    walk(lesson, kinds, labels, (keys, count, i) => {
      for (let f = 0; f < count; f++) counts.set(keys[f]!, (counts.get(keys[f]!) ?? 0) + 1);
      return lesson.right[i]![0] ?? 0;
    });
  }
  return [...counts].filter(([, count]) => count >= least).map(([key]) => key);
}
