import { openTable } from '../tables/container.ts';
import type { Sentence } from '../text/token.ts';
import { UPPER } from './clues.ts';
import { commonness } from './common-words.ts';
import {
  clueAt,
  clueFeatures,
  jointFeatures,
  type Observed,
  OFFSETS,
  type Use,
  type WordCache,
  wordAt,
  wordFeatures,
} from './features.ts';
import { LABEL_COUNT, mayBegin, mayEnd, mayFollow, OUTSIDE } from './labels.ts';
import type { WordHashes } from './words.ts';

export const TAGGER_VERSION = 2;

/** A trained sequence tagger: quantised weights of a linear-chain conditional random field. */
export interface Tagger {
  /** Hashes of the features that have weights, sorted, and where each sixteen-bit prefix begins among them. */
  readonly features: Uint32Array;
  readonly buckets: Uint32Array;
  /** Where the weights of each feature begin in `labels` and `weights`. */
  readonly rows: Uint32Array;
  readonly labels: Uint8Array;
  readonly weights: Int8Array;
  readonly transitions: Float32Array;
  /** What a weight of 1 is worth. */
  readonly scale: number;
  /** Taken from the score of being outside of any name: what the training leaves short of names found. */
  readonly bias: number;
  /** Filters of common nouns and of other words (see common-words.ts). */
  readonly nouns: Uint8Array;
  readonly others: Uint8Array;
  /** A bit for each twenty-bit prefix that some feature has. */
  readonly filter: Uint8Array;
  readonly cache: WordCache;
  readonly wordScores: WeakMap<WordHashes, Float32Array>;
  readonly clueScores: Map<number, Float32Array>;
  readonly common: Map<string, number>;
}

/** A sentence never has more tokens than this in one piece; longer ones are cut, so that memory stays level. */
const MAX_LENGTH = 1000;
const IMPOSSIBLE = -1e9;
const CERTAIN = 1e6;
const MAX_COMMON = 100_000;

/** Opens the tagger of a language. */
export function openTagger(bytes: Uint8Array, language: string): Tagger {
  const { sections, meta } = openTable(bytes, `${language}.names`, TAGGER_VERSION);
  return {
    ...(sections as unknown as Pick<
      Tagger,
      'features' | 'buckets' | 'rows' | 'labels' | 'weights' | 'transitions' | 'nouns' | 'others'
    >),
    ...(meta as Pick<Tagger, 'scale' | 'bias'>),
    filter: prefixesOf(sections.features as Uint32Array),
    cache: { forms: new Map() },
    wordScores: new WeakMap(),
    clueScores: new Map(),
    common: new Map(),
  };
}

function prefixesOf(features: Uint32Array): Uint8Array {
  const filter = new Uint8Array(1 << 17);
  for (const feature of features) filter[feature >>> 15]! |= 1 << ((feature >>> 12) & 7);
  return filter;
}

/** What the tagger's list of common nouns says of a word (see common-words.ts). */
export function lexiconCode({ nouns, others, common }: Tagger, lower: string): number {
  let code = common.get(lower);
  if (code === undefined) {
    code = commonness(nouns, others, lower);
    if (common.size >= MAX_COMMON) common.clear();
    common.set(lower, code);
  }
  return code;
}

/** The likeliest labels of a sentence's tokens, written into `labels` at the tokens' indexes. */
export function tagSentence(tagger: Tagger, observed: Observed, sentence: Sentence, labels: Uint8Array): void {
  for (let first = sentence.first; first < sentence.last; first += MAX_LENGTH) {
    const last = Math.min(sentence.last, first + MAX_LENGTH);
    decode(tagger, observed, { ...sentence, first, last }, labels);
  }
}

function decode(tagger: Tagger, observed: Observed, sentence: Sentence, labels: Uint8Array): void {
  const { transitions } = tagger;
  const { first, last } = sentence;
  const length = last - first;
  const scores = new Float32Array(LABEL_COUNT);
  const back = new Uint8Array(length * LABEL_COUNT);
  let best = new Float32Array(LABEL_COUNT);
  let next = new Float32Array(LABEL_COUNT);
  for (let at = 0; at < length; at++) {
    scoreToken(tagger, observed, sentence, first + at, scores);
    for (let label = 0; label < LABEL_COUNT; label++) {
      if (at === 0) {
        next[label] = BEGINS[label] ? scores[label]! : IMPOSSIBLE;
        continue;
      }
      let top = IMPOSSIBLE * 2;
      let from = 0;
      for (let i = BEFORE_AT[label]!; i < BEFORE_AT[label + 1]!; i++) {
        const before = BEFORE[i]!;
        const score = best[before]! + transitions[before * LABEL_COUNT + label]!;
        if (score > top) {
          top = score;
          from = before;
        }
      }
      next[label] = top + scores[label]!;
      back[at * LABEL_COUNT + label] = from;
    }
    [best, next] = [next, best];
  }
  let label = 0;
  for (let other = 1; other < LABEL_COUNT; other++) {
    if (ENDS[other] && best[other]! > best[label]!) label = other;
  }
  for (let at = length - 1; at >= 0; at--) {
    labels[first + at] = label;
    label = back[at * LABEL_COUNT + label]!;
  }
}

function scoreToken(tagger: Tagger, observed: Observed, sentence: Sentence, at: number, scores: Float32Array): void {
  const { scale, bias, cache, wordScores, clueScores } = tagger;
  scores.fill(0);
  if (isPlain(observed, sentence, at)) {
    scores[OUTSIDE] = CERTAIN;
    return;
  }
  for (const offset of OFFSETS) {
    const word = wordAt(observed, sentence, at + offset, cache);
    add(scores, scoresOfWord(tagger, word, wordScores), (offset + 2) * LABEL_COUNT);
    const clue = clueAt(observed, sentence, at + offset);
    if (clue !== 0) add(scores, scoresOfClue(tagger, clue, clueScores), (offset + 2) * LABEL_COUNT);
  }
  jointFeatures(observed, sentence, at, cache, (feature) => addWeights(tagger, feature, scores, 0));
  for (let label = 0; label < LABEL_COUNT; label++) scores[label]! *= scale;
  scores[OUTSIDE]! -= bias;
}

/** A word in small letters among others such: no name comes near it. */
function isPlain({ document, clues }: Observed, { first, last }: Sentence, at: number): boolean {
  for (let i = Math.max(first, at - 1); i <= at + 1 && i < last; i++) {
    if (clues[i]! & UPPER || document.tokens[i]!.kind !== 'word') return false;
  }
  return true;
}

function add(scores: Float32Array, more: Float32Array, from: number): void {
  for (let label = 0; label < LABEL_COUNT; label++) scores[label]! += more[from + label]!;
}

/** What a word form adds to the scores at each offset; news repeats itself, so it is kept with the form. */
function scoresOfWord(tagger: Tagger, word: WordHashes, kept: WeakMap<WordHashes, Float32Array>): Float32Array {
  let scores = kept.get(word);
  if (scores === undefined) {
    scores = sumFor(tagger, (offset, use) => wordFeatures(word, offset, use));
    kept.set(word, scores);
  }
  return scores;
}

function scoresOfClue(tagger: Tagger, clue: number, kept: Map<number, Float32Array>): Float32Array {
  let scores = kept.get(clue);
  if (scores === undefined) {
    scores = sumFor(tagger, (offset, use) => clueFeatures(clue, offset, use));
    kept.set(clue, scores);
  }
  return scores;
}

function sumFor(tagger: Tagger, features: (offset: number, use: Use) => void): Float32Array {
  const scores = new Float32Array(OFFSETS.length * LABEL_COUNT);
  for (const offset of OFFSETS) {
    features(offset, (feature) => addWeights(tagger, feature, scores, (offset + 2) * LABEL_COUNT));
  }
  return scores;
}

function addWeights(
  { filter, features, buckets, rows, labels, weights }: Tagger,
  feature: number,
  scores: Float32Array,
  from: number,
): void {
  // Most features have no weights: a small table that stays in the processor's cache says so at once.
  if ((filter[feature >>> 15]! & (1 << ((feature >>> 12) & 7))) === 0) return;
  let low = buckets[feature >>> 16]!;
  const end = buckets[(feature >>> 16) + 1]!;
  while (low < end && features[low]! < feature) low++;
  if (low >= end || features[low] !== feature) return;
  const last = rows[low + 1]!;
  for (let i = rows[low]!; i < last; i++) scores[from + labels[i]!]! += weights[i]!;
}

const ALL = Array.from({ length: LABEL_COUNT }, (_, label) => label);
const BEGINS = ALL.map(mayBegin);
const ENDS = ALL.map(mayEnd);
/** The labels that may come before each label, one list after the other, and where each list begins. */
const LISTS = ALL.map((after) => ALL.filter((before) => mayFollow(before, after)));
const BEFORE = Uint8Array.from(LISTS.flat());
const BEFORE_AT = Uint16Array.from([0, ...LISTS.map((_, i) => LISTS.slice(0, i + 1).flat().length)]);
