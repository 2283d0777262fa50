import type { Clues } from '../../src/syntax/morphology/clues.ts';
import { contextFeatures, MAX_FEATURES, ownFeatures } from '../../src/syntax/morphology/features.ts';
import { parseLabel } from '../../src/syntax/morphology/label.ts';
import { clauseEndings, openingMemory, remember, TAGGER_VERSION } from '../../src/syntax/morphology/tagger.ts';
import { packTable } from '../../src/tables/container.ts';
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
  readonly language: string;
  readonly labels: readonly string[];
  readonly finiteTags: ReadonlySet<string>;
  readonly rounds: number;
  readonly seed: number;
  /** Features seen less often than this are not learned. */
  readonly least: number;
  /** Where the data came from. */
  readonly source: string;
}

/** Learns a tagger and packs its table. */
export function learnTagger(lessons: readonly Lesson[], options: LearnOptions): Uint8Array {
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
  return pack(model.averages(), options);
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

function highest(scores: Float64Array): number {
  let best = 0;
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[best]!) best = i;
  return best;
}

const SCALE = 64;

function pack(averages: Map<number, Float64Array>, options: LearnOptions): Uint8Array {
  const rows: { key: number; pairs: [number, number][] }[] = [];
  for (const [key, weights] of averages) {
    const pairs: [number, number][] = [];
    weights.forEach((weight, label) => {
      const scaled = Math.max(-32768, Math.min(32767, Math.round(weight * SCALE)));
      if (Math.abs(scaled) >= 4) pairs.push([label, scaled]);
    });
    if (pairs.length > 0) rows.push({ key, pairs });
  }
  const size = 2 ** Math.ceil(Math.log2(rows.length * 1.4));
  const slots = new Array<(typeof rows)[number] | undefined>(size);
  for (const row of rows) {
    let slot = row.key & (size - 1);
    while (slots[slot] !== undefined) slot = (slot + 1) & (size - 1);
    slots[slot] = row;
  }
  const starts = new Uint32Array(size + 1);
  const speaksFor: number[] = [];
  const weights: number[] = [];
  for (let slot = 0; slot < size; slot++) {
    for (const [label, weight] of slots[slot]?.pairs ?? []) {
      speaksFor.push(label);
      weights.push(weight);
    }
    starts[slot + 1] = weights.length;
  }
  const { language, labels, source, seed, rounds } = options;
  return packTable(
    { kind: `${language}.tagger`, version: TAGGER_VERSION, meta: { labels, source, seed, rounds } },
    {
      keys: Uint32Array.from(slots, (row) => row?.key ?? 0),
      starts,
      labels: Uint8Array.from(speaksFor),
      weights: Int16Array.from(weights),
    },
  );
}
