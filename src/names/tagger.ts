import type { Document } from '../text/document.ts';
import type { Sentence } from '../text/token.ts';
import { UPPER } from './clues.ts';
import { type Observed, OFFSETS, wordAt, wordFeatures } from './features.ts';
import { jointFeatures, MOST_JOINT } from './joint-features.ts';
import { LABEL_COUNT, mayBegin, mayEnd, mayFollow, OUTSIDE } from './labels.ts';
import { addWeights, type Tagger } from './model.ts';
import { addTagScores } from './tag-scores.ts';
import type { WordForm } from './word-forms.ts';

/** A sentence never has more tokens than this in one piece; longer ones are cut, so that memory stays level. */
const MAX_LENGTH = 1000;
const IMPOSSIBLE = -1e9;
const JOINT = new Uint32Array(MOST_JOINT);
const SUMS = new Int32Array(LABEL_COUNT);

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
  const scoreAt = (before: number): number => best[before]! + transitions[before * LABEL_COUNT + OUTSIDE]!;
  /** Nothing but OUTSIDE was possible at the token before. */
  let outside = false;
  for (let at = 0; at < length; at++) {
    if (isPlain(observed, sentence, first + at)) {
      // Only names that have ended, or none, may stand before it.
      let from = 0;
      for (let i = BEFORE_AT[OUTSIDE]!; at > 0 && i < BEFORE_AT[OUTSIDE + 1]!; i++) {
        if (scoreAt(BEFORE[i]!) > scoreAt(from)) from = BEFORE[i]!;
      }
      next.fill(IMPOSSIBLE);
      next[OUTSIDE] = at === 0 ? 0 : scoreAt(from);
      back[at * LABEL_COUNT + OUTSIDE] = from;
      outside = true;
      [best, next] = [next, best];
      continue;
    }
    scoreToken(tagger, observed, sentence, first + at, scores);
    for (let label = 0; label < LABEL_COUNT; label++) {
      if (at === 0) {
        next[label] = BEGINS[label] ? scores[label]! : IMPOSSIBLE;
        continue;
      }
      if (outside) {
        next[label] = BEGINS[label]
          ? best[OUTSIDE]! + transitions[OUTSIDE * LABEL_COUNT + label]! + scores[label]!
          : IMPOSSIBLE;
        back[at * LABEL_COUNT + label] = OUTSIDE;
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
    outside = false;
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
  const { scale, bias } = tagger;
  const before2 = scoresAt(tagger, observed, sentence, at - 2);
  const before = scoresAt(tagger, observed, sentence, at - 1);
  const own = scoresAt(tagger, observed, sentence, at);
  const after = scoresAt(tagger, observed, sentence, at + 1);
  const after2 = scoresAt(tagger, observed, sentence, at + 2);
  for (let label = 0; label < LABEL_COUNT; label++) {
    SUMS[label] =
      before2[label]! +
      before[LABEL_COUNT + label]! +
      own[2 * LABEL_COUNT + label]! +
      after[3 * LABEL_COUNT + label]! +
      after2[4 * LABEL_COUNT + label]!;
  }
  addTagScores(tagger, observed, sentence, at, SUMS);
  const count = jointFeatures(observed, sentence, at, JOINT);
  addWeights(tagger, JOINT, count, SUMS, 0);
  for (let label = 0; label < LABEL_COUNT; label++) scores[label] = SUMS[label]! * scale;
  scores[OUTSIDE]! -= bias;
}

/** What the word at `at` adds to the scores of each label at each offset. */
function scoresAt(tagger: Tagger, observed: Observed, sentence: Sentence, at: number): Int32Array {
  const word = wordAt(observed, sentence, at);
  word.scores ??= scoresOf(tagger, word);
  return word.scores;
}

/**
 * No name begins, goes on or ends here: a word in small letters that stands between no capitals and is no adjective of a
 * place, or a mark or number beside no name.
 */
function isPlain({ document, clues, gazetteer }: Observed, { first, last }: Sentence, at: number): boolean {
  const { text, kind } = document.tokens[at]!;
  if (clues[at]! & UPPER || gazetteer[at] !== 0) return false;
  if (kind === 'word' && text !== document.lower[at]) return false;
  const left =
    (at > first && isNameLike(document, clues, at - 1)) || (at - 1 > first && (clues[at - 2]! & UPPER) !== 0);
  const right =
    (at + 1 < last && isNameLike(document, clues, at + 1)) || (at + 2 < last && (clues[at + 2]! & UPPER) !== 0);
  return kind === 'word' ? !left || !right : !left && !right;
}

function isNameLike({ tokens }: Document, clues: Uint16Array, at: number): boolean {
  return (clues[at]! & UPPER) !== 0 || tokens[at]!.kind === 'number';
}

function scoresOf(tagger: Tagger, word: WordForm): Int32Array {
  const scores = tagger.newWordScores();
  for (const offset of OFFSETS) {
    const features: number[] = [];
    wordFeatures(word, offset, (feature) => features.push(feature));
    addWeights(tagger, Uint32Array.from(features), features.length, scores, (offset + 2) * LABEL_COUNT);
  }
  return scores;
}

const ALL = Array.from({ length: LABEL_COUNT }, (_, label) => label);
const BEGINS = ALL.map(mayBegin);
const ENDS = ALL.map(mayEnd);
/** The labels that may come before each label, one list after the other, and where each list begins. */
const LISTS = ALL.map((after) => ALL.filter((before) => mayFollow(before, after)));
const BEFORE = Uint8Array.from(LISTS.flat());
const BEFORE_AT = Uint16Array.from([0, ...LISTS.map((_, i) => LISTS.slice(0, i + 1).flat().length)]);
