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

/** What the features look at, so that their keys are made in one loop: to call for each takes twice as long. */
const ONE = new Int32Array(MAX_FEATURES);
const OTHER = new Int32Array(MAX_FEATURES);

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
  ONE[n] = previous;
  OTHER[n++] = 0;
  ONE[n] = two;
  OTHER[n++] = 0;
  ONE[n] = previous;
  OTHER[n++] = own.word;
  ONE[n] = previous;
  OTHER[n++] = own.ambiguity;
  ONE[n] = two;
  OTHER[n++] = own.ambiguity;
  ONE[n] = previous;
  OTHER[n++] = own.tails[2]!;
  ONE[n] = left.word;
  OTHER[n++] = 0;
  ONE[n] = left.word;
  OTHER[n++] = own.ambiguity;
  ONE[n] = left.word;
  OTHER[n++] = own.word;
  ONE[n] = left2.word;
  OTHER[n++] = 0;
  ONE[n] = left.tails[2]!;
  OTHER[n++] = 0;
  ONE[n] = right.word;
  OTHER[n++] = 0;
  ONE[n] = right.word;
  OTHER[n++] = own.ambiguity;
  ONE[n] = right.word;
  OTHER[n++] = own.word;
  ONE[n] = right2.word;
  OTHER[n++] = 0;
  ONE[n] = right.tails[2]!;
  OTHER[n++] = 0;
  ONE[n] = right.tails[1]!;
  OTHER[n++] = own.ambiguity;
  ONE[n] = right.shape;
  OTHER[n++] = own.shape;
  ONE[n] = right.ambiguity;
  OTHER[n++] = 0;
  ONE[n] = right.ambiguity;
  OTHER[n++] = own.ambiguity;
  ONE[n] = right.ambiguity;
  OTHER[n++] = own.word;
  ONE[n] = right.ambiguity ^ Math.imul(own.ambiguity, 31);
  OTHER[n++] = previous;
  ONE[n] = right2.ambiguity;
  OTHER[n++] = right.ambiguity;
  ONE[n] = opening;
  OTHER[n++] = own.shape;
  ONE[n] = opening;
  OTHER[n++] = own.ambiguity;
  ONE[n] = finite;
  OTHER[n++] = own.ambiguity;
  ONE[n] = finite ^ Math.imul(right.ambiguity, 31);
  OTHER[n++] = own.ambiguity;
  ONE[n] = endings[i]! + finite;
  OTHER[n++] = own.ambiguity;
  ONE[n] = endings[i]!;
  OTHER[n++] = own.word;
  ONE[n] = verbs;
  OTHER[n++] = own.word;
  ONE[n] = left.shape;
  OTHER[n++] = own.shape;
  ONE[n] = left.shape ^ Math.imul(right.shape, 31);
  OTHER[n++] = own.shape;
  ONE[n] = bracket;
  OTHER[n++] = own.ambiguity;
  ONE[n] = bracket + Math.imul(right.ambiguity, 31);
  OTHER[n++] = own.ambiguity;
  ONE[n] = bracket + Math.imul(endings[i]!, 31);
  OTHER[n++] = own.ambiguity;
  ONE[n] = bracket * 256 + previous;
  OTHER[n++] = own.ambiguity;
  ONE[n] = bracket * 256 + previous;
  OTHER[n++] = own.word;
  ONE[n] = previous + Math.imul(endings[i]!, 31);
  OTHER[n++] = own.word;
  ONE[n] = right.ambiguity ^ Math.imul(right2.ambiguity, 31);
  OTHER[n++] = own.word;
  ONE[n] = lastFinite;
  OTHER[n++] = own.ambiguity;
  ONE[n] = lastFinite + finite;
  OTHER[n++] = own.tails[2]!;
  for (let t = 0; t < n; t++) keys[t] = featureKey(CONTEXT + t, ONE[t]!, OTHER[t]!);
  return n;
}

/** Key of a form as a whole, capitals considered, under which the tagger keeps the label of one that has only one. */
export function wholeKey(clues: Clues): number {
  return featureKey(WHOLE, clues.word, clues.shape);
}
