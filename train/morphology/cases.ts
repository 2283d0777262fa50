import {
  allowedOutcomes,
  bestAllowed,
  CASE_NUMBERS,
  type CaseView,
  caseFeatures,
  openingCaseMemory,
  rememberCase,
} from '../../src/syntax/morphology/cases.ts';
import type { Morphology } from '../../src/syntax/morphology/morphology.ts';
import { CASES } from '../../src/syntax/morphology/reading.ts';
import { caseView, likeliest } from '../../src/syntax/morphology/sentence.ts';
import { tagTokens } from '../../src/syntax/morphology/words.ts';
import { readDocument } from '../../src/text/document.ts';
import type { TextLanguage } from '../../src/text/language.ts';
import type { GoldSentence } from './conllu.ts';
import { alignGold } from './gold.ts';
import { perceptron } from './perceptron.ts';
import { random, shuffle } from './random.ts';

interface CaseLesson {
  readonly view: CaseView;
  /** By group: the right outcome, or -1 where the treebank does not say or the mask does not allow it. */
  readonly right: readonly number[];
}

const KEYS = 32;

/** Learns to choose between the cases of noun phrases, as the opened tagger and lexicon find them. */
export function learnCases(
  treebank: readonly GoldSentence[],
  morphology: Morphology,
  text: TextLanguage,
  { rounds, turns, seed }: { readonly rounds: number; readonly turns: number; readonly seed: number },
): Map<number, Float64Array> {
  const lessons = treebank.flatMap((sentence) => lessonsOf(sentence, morphology, text));
  const keys = new Uint32Array(KEYS);
  const seen = new Map<number, number>();
  for (const { view, right } of lessons) {
    const memory = openingCaseMemory();
    view.groups.forEach((group, g) => {
      const count = caseFeatures(view, group, memory, keys);
      for (let f = 0; f < count; f++) seen.set(keys[f]!, (seen.get(keys[f]!) ?? 0) + 1);
      rememberCase(memory, Math.max(0, right[g]!), group, view.segments[group.head]!);
    });
  }
  const known = [...seen].filter(([, count]) => count > 1).map(([key]) => key);
  const weights = new Map<number, Float64Array>();
  for (let turn = 0; turn < turns; turn++) {
    for (const [key, row] of learnOnce(lessons, known, rounds, seed + turn)) {
      const sum = weights.get(key) ?? new Float64Array(CASE_NUMBERS);
      weights.set(key, sum);
      for (let i = 0; i < CASE_NUMBERS; i++) sum[i]! += row[i]! / turns;
    }
  }
  return weights;
}

function learnOnce(
  lessons: readonly CaseLesson[],
  known: readonly number[],
  rounds: number,
  seed: number,
): Map<number, Float64Array> {
  const model = perceptron(known, CASE_NUMBERS);
  const order = [...lessons];
  const keys = new Uint32Array(KEYS);
  const scores = new Float64Array(CASE_NUMBERS);
  const next = random(seed);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, next);
    for (const { view, right } of order) {
      const memory = openingCaseMemory();
      view.groups.forEach((group, g) => {
        const count = caseFeatures(view, group, memory, keys);
        scores.fill(0);
        model.score(keys, count, scores);
        const guess = bestAllowed(scores, allowedOutcomes(group.mask));
        if (right[g]! >= 0) {
          if (guess !== right[g]) model.correct(keys, count, right[g]!, guess);
          model.step();
        }
        rememberCase(memory, guess, group, view.segments[group.head]!);
      });
    }
  }
  return model.averages();
}

function lessonsOf(sentence: GoldSentence, morphology: Morphology, text: TextLanguage): CaseLesson[] {
  const document = readDocument(sentence.text, text);
  const gold = alignGold(sentence, document.tokens);
  return document.sentences.map(({ first, last }) => {
    const tagged = tagTokens(document, first, last, morphology);
    const view = caseView(tagged, likeliest(tagged), morphology, morphology.language.agreement!);
    const right = view.groups.map((group) => {
      const { Case, Number: number } = gold[first + group.head]?.feats ?? {};
      if (Case === undefined) return -1;
      const outcomes = number === undefined ? 3 : number === 'Plur' ? 2 : 1;
      const allowed = allowedOutcomes(group.mask) & (outcomes << (2 * CASES.indexOf(Case as (typeof CASES)[number])));
      return allowed === 0 ? -1 : 31 - Math.clz32(allowed & -allowed);
    });
    return { view, right };
  });
}
