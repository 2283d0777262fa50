import { type Clues, EDGE } from './clues.ts';
import { featureKey } from './hash.ts';

/** A sentence as the tagger sees it. The arrays run over the tokens of the sentence. */
export interface View {
  readonly clues: readonly Clues[];
  /** Ambiguity of the last word before the next punctuation mark: what a clause ends in. */
  readonly endings: readonly number[];
  /** By token, how surely a finite verb follows before the next punctuation mark, as in {@link Clues.finite}. */
  readonly ahead: readonly number[];
}

/** Kinds of verb forms that a clause may have had so far, as bits. */
export const FINITE = 1;
export const NONFINITE = 2;
/** The kind of words that open clauses whose finite verb comes last. */
export const OPENER = 4;

/**
 * What the tagger has decided to the left of a word: the tags of the two words before, the kinds of verbs in the clause, how
 * many clauses were opened (at most two) that have no finite verb yet, whether there was one besides (1 or 0), and the last one
 * (its form, as in {@link Clues.word}; 0 before the first).
 */
export interface Memory {
  previous: number;
  beforePrevious: number;
  verbs: number;
  waiting: number;
  main: number;
  lastFinite: number;
}

/** Number of the templates in {@link ownFeatures}; those of {@link contextFeatures} follow. */
const CONTEXT = 32;
/** A template for {@link wholeKey} alone. */
const WHOLE = 31;
/** More features than any word has. */
export const MAX_FEATURES = 80;

/** Keys of the features of the form itself, which can be scored once for all its occurrences. Returns how many. */
export function ownFeatures(clues: Clues, keys: Uint32Array): number {
  let n = 0;
  keys[n++] = featureKey(0, 0);
  keys[n++] = featureKey(1, clues.word);
  keys[n++] = featureKey(2, clues.shape);
  keys[n++] = featureKey(3, clues.ambiguity);
  keys[n++] = featureKey(4, clues.ambiguity, clues.shape);
  for (let k = 0; k < 5; k++) if (clues.tails[k] !== 0) keys[n++] = featureKey(5 + k, clues.tails[k]!);
  keys[n++] = featureKey(10, clues.tails[2]!, clues.shape);
  keys[n++] = featureKey(11, clues.tails[1]!, clues.ambiguity);
  for (let k = 0; k < 2; k++) if (clues.heads[k] !== 0) keys[n++] = featureKey(12 + k, clues.heads[k]!);
  keys[n++] = featureKey(14, clues.word, clues.shape);
  return n;
}

/** Keys of the features that depend on what stands around the word at `i`. Returns how many. */
export function contextFeatures({ clues, endings, ahead }: View, i: number, memory: Memory, keys: Uint32Array): number {
  const own = clues[i]!;
  const left = clues[i - 1] ?? EDGE;
  const left2 = clues[i - 2] ?? EDGE;
  const right = clues[i + 1] ?? EDGE;
  const right2 = clues[i + 2] ?? EDGE;
  const { previous, beforePrevious, verbs, lastFinite } = memory;
  const finite = verbs & FINITE;
  const two = previous * 256 + beforePrevious;
  const opening = left === EDGE ? 2 : left.word === right.word ? 1 : 0;
  const bracket = ((memory.waiting * 2 + memory.main) * 2 + finite) * 3 + ahead[i]!;
  let n = 0;
  let t = CONTEXT;
  keys[n++] = featureKey(t++, previous);
  keys[n++] = featureKey(t++, two);
  keys[n++] = featureKey(t++, previous, own.word);
  keys[n++] = featureKey(t++, previous, own.ambiguity);
  keys[n++] = featureKey(t++, two, own.ambiguity);
  keys[n++] = featureKey(t++, previous, own.tails[2]!);
  keys[n++] = featureKey(t++, left.word);
  keys[n++] = featureKey(t++, left.word, own.ambiguity);
  keys[n++] = featureKey(t++, left.word, own.word);
  keys[n++] = featureKey(t++, left2.word);
  keys[n++] = featureKey(t++, left.tails[2]!);
  keys[n++] = featureKey(t++, right.word);
  keys[n++] = featureKey(t++, right.word, own.ambiguity);
  keys[n++] = featureKey(t++, right.word, own.word);
  keys[n++] = featureKey(t++, right2.word);
  keys[n++] = featureKey(t++, right.tails[2]!);
  keys[n++] = featureKey(t++, right.tails[1]!, own.ambiguity);
  keys[n++] = featureKey(t++, right.shape, own.shape);
  keys[n++] = featureKey(t++, right.ambiguity);
  keys[n++] = featureKey(t++, right.ambiguity, own.ambiguity);
  keys[n++] = featureKey(t++, right.ambiguity, own.word);
  keys[n++] = featureKey(t++, right.ambiguity ^ Math.imul(own.ambiguity, 31), previous);
  keys[n++] = featureKey(t++, right2.ambiguity, right.ambiguity);
  keys[n++] = featureKey(t++, opening, own.shape);
  keys[n++] = featureKey(t++, opening, own.ambiguity);
  keys[n++] = featureKey(t++, finite, own.ambiguity);
  keys[n++] = featureKey(t++, finite ^ Math.imul(right.ambiguity, 31), own.ambiguity);
  keys[n++] = featureKey(t++, endings[i]! + finite, own.ambiguity);
  keys[n++] = featureKey(t++, endings[i]!, own.word);
  keys[n++] = featureKey(t++, verbs, own.word);
  keys[n++] = featureKey(t++, left.shape, own.shape);
  keys[n++] = featureKey(t++, left.shape ^ Math.imul(right.shape, 31), own.shape);
  keys[n++] = featureKey(t++, bracket, own.ambiguity);
  keys[n++] = featureKey(t++, bracket + Math.imul(right.ambiguity, 31), own.ambiguity);
  keys[n++] = featureKey(t++, bracket + Math.imul(endings[i]!, 31), own.ambiguity);
  keys[n++] = featureKey(t++, bracket * 256 + previous, own.ambiguity);
  keys[n++] = featureKey(t++, bracket * 256 + previous, own.word);
  keys[n++] = featureKey(t++, previous + Math.imul(endings[i]!, 31), own.word);
  keys[n++] = featureKey(t++, right.ambiguity ^ Math.imul(right2.ambiguity, 31), own.word);
  keys[n++] = featureKey(t++, lastFinite, own.ambiguity);
  keys[n++] = featureKey(t++, lastFinite + finite, own.tails[2]!);
  return n;
}

/** Key of a form as a whole, capitals considered, under which the tagger keeps the label of one that has only one. */
export function wholeKey(clues: Clues): number {
  return featureKey(WHOLE, clues.word, clues.shape);
}
