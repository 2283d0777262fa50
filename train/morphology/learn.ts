import type { Clues } from '../../src/syntax/morphology/clues.ts';
import { contextFeatures, MAX_FEATURES, ownFeatures } from '../../src/syntax/morphology/features.ts';
import { parseLabel } from '../../src/syntax/morphology/label.ts';
import { highest } from '../../src/syntax/morphology/linear.ts';
import { clauseEndings, openingMemory, remember } from '../../src/syntax/morphology/tagger.ts';
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
  readonly finiteTags: ReadonlySet<string>;
  readonly rounds: number;
  readonly seed: number;
  /** Features seen less often than this are not learned. */
  readonly least: number;
}

/** Learns which label each word gets: the weights of each feature for each label. */
export function learnLabels(lessons: readonly Lesson[], options: LearnOptions): Map<number, Float64Array> {
  const { labels, finiteTags } = options;
  const finite = labels.map((label) => finiteTags.has(parseLabel(label).tag));
  const model = perceptron(frequentKeys(lessons, finite, labels.length, options.least), labels.length);
  const order = [...lessons];
  const next = random(options.seed);
  for (let round = 0; round < options.rounds; round++) {
    shuffle(order, next);
    let wrong = 0;
    let all = 0;
    for (const lesson of order) {
      walk(lesson, finite, labels.length, (keys, count, i) => {
        const right = lesson.right[i]!;
        const scores = new Float64Array(labels.length);
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

/** Walks a sentence as the tagger does; `decide` gets the features of each token and gives the label to go on with. */
function walk(
  lesson: Lesson,
  finite: readonly boolean[],
  labels: number,
  decide: (keys: Uint32Array, count: number, i: number) => number,
): void {
  const view = { clues: lesson.clues, endings: clauseEndings(lesson.clues, lesson.isMark) };
  const memory = openingMemory(labels);
  const own = new Uint32Array(MAX_FEATURES);
  const keys = new Uint32Array(2 * MAX_FEATURES);
  lesson.clues.forEach((clues, i) => {
    const count = contextFeatures(view, i, memory, keys);
    const more = ownFeatures(clues, own);
    keys.set(own.subarray(0, more), count);
    const label = decide(keys, count + more, i);
    remember(memory, label, finite[label]!, lesson.isMark[i]!);
  });
}

function frequentKeys(lessons: readonly Lesson[], finite: readonly boolean[], labels: number, least: number): number[] {
  const counts = new Map<number, number>();
  for (const lesson of lessons) {
    walk(lesson, finite, labels, (keys, count, i) => {
      for (let f = 0; f < count; f++) counts.set(keys[f]!, (counts.get(keys[f]!) ?? 0) + 1);
      return lesson.right[i]![0] ?? 0;
    });
  }
  return [...counts].filter(([, count]) => count >= least).map(([key]) => key);
}
