import type { Sentence } from '../text/token.ts';
import {
  type Observed,
  sideFeatures,
  tagFeatures,
  taggedWordFeatures,
  tagNumber,
  type Use,
  wordAt,
} from './features.ts';
import { LABEL_COUNT } from './labels.ts';
import { addWeights, type Tagger } from './model.ts';

/** Which run of tags a number in the cache stands for. */
const [MIDDLE, LEFT, RIGHT] = [0, 1, 2] as const;

/** Adds what the tags around and of the word at `at` say to the scores of each label. */
export function addTagScores(
  tagger: Tagger,
  observed: Observed,
  sentence: Sentence,
  at: number,
  scores: Int32Array,
): void {
  const { hashes } = observed.tags;
  const before2 = tagNumber(observed, sentence, at - 2);
  const before = tagNumber(observed, sentence, at - 1);
  const tag = tagNumber(observed, sentence, at);
  const after = tagNumber(observed, sentence, at + 1);
  const after2 = tagNumber(observed, sentence, at + 2);
  const word = wordAt(observed, sentence, at);
  const { tagScores } = tagger;
  // Nearly all is known from before: what would find it out is made only where it is not.
  const middleKey = (((MIDDLE << 8) | before) << 16) | (tag << 8) | after;
  const middle =
    tagScores.get(middleKey) ??
    keep(tagger, tagScores, middleKey, (use) => tagFeatures(hashes[before]!, hashes[tag]!, hashes[after]!, use));
  const leftKey = (LEFT << 24) | (before2 << 8) | before;
  const left =
    tagScores.get(leftKey) ??
    keep(tagger, tagScores, leftKey, (use) => sideFeatures(-1, hashes[before2]!, hashes[before]!, use));
  const rightKey = (RIGHT << 24) | (after << 8) | after2;
  const right =
    tagScores.get(rightKey) ??
    keep(tagger, tagScores, rightKey, (use) => sideFeatures(1, hashes[after]!, hashes[after2]!, use));
  const own =
    word.tagScores.get(tag) ?? keep(tagger, word.tagScores, tag, (use) => taggedWordFeatures(word, hashes[tag]!, use));
  for (let i = 0; i < LABEL_COUNT; i++) scores[i]! += middle[i]! + left[i]! + right[i]! + own[i]!;
}

/** Bound on the runs of tags kept. */
const MAX_RUNS = 100_000;

function keep(tagger: Tagger, cache: Map<number, Int32Array>, key: number, each: (use: Use) => void): Int32Array {
  const scores = tagger.newTagScores();
  const features: number[] = [];
  each((feature) => features.push(feature));
  addWeights(tagger, Uint32Array.from(features), features.length, scores, 0);
  if (cache.size >= MAX_RUNS) cache.clear();
  cache.set(key, scores);
  return scores;
}
