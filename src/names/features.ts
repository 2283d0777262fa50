import type { Document } from '../text/document.ts';
import type { Sentence } from '../text/token.ts';
import { mix } from './fold.ts';
import type { OrganisationName } from './organisations.ts';
import type { WordForm } from './word-forms.ts';

/** What the tagger sees of a text: its words, and for each token the signs that lists and neighbours give. */
export interface Observed {
  readonly document: Document;
  /** The form of each token. */
  readonly words: readonly WordForm[];
  /** The form that stands beyond the edges of sentences. */
  readonly edge: WordForm;
  /** Clues by token (see clues.ts). */
  readonly clues: Uint16Array;
  /** What the gazetteer has at a token, as a small number; 0 for nothing. */
  readonly gazetteer: Uint16Array;
  /** What the lexicon says of a token, as a small number; 0 for nothing. */
  readonly lexicon: Uint8Array;
  /** Names of known organisations, in order. */
  readonly organisations: readonly ObservedOrganisation[];
  readonly tags: Tags;
}

/** Parts of speech. */
export interface Tags {
  /** The tag of each token, as a number. */
  readonly numbers: Uint8Array;
  /** A hash of each tag, by its number; number 0 is what lies beyond the edges of sentences. */
  readonly hashes: readonly number[];
}

/** Where a known organisation is named. */
export interface ObservedOrganisation extends OrganisationName {
  readonly first: number;
}

const CLUE_BITS = 15;
/** What stands beyond the edges of a sentence. */
export const EDGE: Omit<WordForm, 'scores' | 'tagScores'> = {
  lower: 1,
  exact: 2,
  shape: 3,
  longShape: 4,
  affixes: [],
  parts: [],
  signs: [],
  company: 255,
  likeness: 255,
  clue: 0,
  sense: 0,
  maybePlace: false,
  maybeOrganisation: false,
};

/** Stands for the tag of what lies beyond the edges of a sentence. */
export const EDGE_TAG = 7;

/** Takes a feature, a 32-bit hash. */
export type Use = (feature: number) => void;

/** Where a word stands to the token that is tagged: itself, or one or two before or after it. */
export const OFFSETS = [-2, -1, 0, 1, 2] as const;

/** Calls `use` with every feature of the token at `at`. */
export function eachFeature(observed: Observed, sentence: Sentence, at: number, use: Use): void {
  for (const offset of OFFSETS) {
    wordFeatures(wordAt(observed, sentence, at + offset), offset, use);
  }
  const joint = new Uint32Array(MOST_JOINT);
  const count = jointFeatures(observed, sentence, at, joint);
  for (let i = 0; i < count; i++) use(joint[i]!);
  const tagAt = (offset: number): number => observed.tags.hashes[tagNumber(observed, sentence, at + offset)]!;
  const [before, tag, after] = [tagAt(-1), tagAt(0), tagAt(1)];
  tagFeatures(before, tag, after, use);
  sideFeatures(-1, tagAt(-2), before, use);
  sideFeatures(1, after, tagAt(2), use);
  taggedWordFeatures(wordAt(observed, sentence, at), tag, use);
}

/** The number of the tag of the word at `at`, or that of the edge where the sentence has none. */
export function tagNumber({ tags }: Observed, { first, last }: Sentence, at: number): number {
  return at < first || at >= last ? 0 : tags.numbers[at]!;
}

/** The form of the word at `at`, or that of the edge where the sentence has none. */
export function wordAt({ words, edge }: Observed, { first, last }: Sentence, at: number): WordForm {
  return at < first || at >= last ? edge : words[at]!;
}

/** The features that hang on one word and its offset alone. */
export function wordFeatures(word: WordForm, offset: number, use: Use): void {
  for (let bit = 0; bit < CLUE_BITS; bit++) if (word.clue & (1 << bit)) use(pair(20 + offset, bit));
  use(pair(50 + offset, word.sense));
  if (offset === 0) {
    use(0x1234567);
    use(word.lower);
    use(word.exact);
    use(word.shape);
    use(word.longShape);
    for (const affix of word.affixes) use(affix);
    for (const part of word.parts) use(part);
    for (const sign of word.signs) use(sign);
    return;
  }
  use(pair(3 + offset, word.lower));
  for (const sign of word.signs) use(pair(9 + offset, sign));
  if (offset === -1 || offset === 1) for (const affix of word.affixes) use(pair(15 + offset, affix));
}

/** Room for all the features of {@link jointFeatures}. */
export const MOST_JOINT = 64;

/** Writes the features that hang on several words or signs together into `out`; how many there are. */
export function jointFeatures(observed: Observed, sentence: Sentence, at: number, out: Uint32Array): number {
  let n = 0;
  const { clues, gazetteer, lexicon } = observed;
  const { first, last } = sentence;
  const w = wordAt(observed, sentence, at);
  const before = wordAt(observed, sentence, at - 1);
  const after = wordAt(observed, sentence, at + 1);
  const before2 = wordAt(observed, sentence, at - 2);
  const after2 = wordAt(observed, sentence, at + 2);
  const atOf = (list: Uint16Array | Uint8Array, i: number): number => (i < first || i >= last ? 0 : list[i]!);
  out[n++] = pair(107, before.shape, pair(108, w.shape, after.shape));
  out[n++] = pair(109, before.lower, w.lower);
  out[n++] = pair(110, w.lower, after.lower);
  out[n++] = pair(111, before.lower, w.shape);
  out[n++] = pair(112, after.lower, w.shape);
  out[n++] = pair(117, before.longShape, after.longShape);
  if (at === first) out[n++] = pair(118, w.shape);
  for (const offset of OFFSETS) {
    if (offset !== 0) out[n++] = pair(30 + offset, atOf(clues, at + offset) & 0x40fe, w.shape);
    const place = atOf(gazetteer, at + offset);
    if (place !== 0) out[n++] = pair(40 + offset, place);
  }
  out[n++] = pair(80, w.likeness, before.company);
  out[n++] = pair(81, w.likeness, after.company);
  out[n++] = pair(82, before.company, pair(83, after.company, w.shape));
  out[n++] = pair(84, w.likeness, pair(85, before.likeness, after.likeness));
  out[n++] = pair(86, before.company, before2.company);
  out[n++] = pair(87, after.company, after2.company);
  out[n++] = pair(88, w.likeness, clues[at]!);
  out[n++] = pair(89, w.likeness, atOf(clues, at - 1));
  const place = gazetteer[at]!;
  const sense = lexicon[at]!;
  out[n++] = pair(60, place, clues[at]!);
  out[n++] = pair(61, sense, w.shape);
  out[n++] = pair(62, sense, pair(63, atOf(lexicon, at - 1), atOf(lexicon, at + 1)));
  out[n++] = pair(64, place, before.lower);
  out[n++] = pair(65, place, sense);
  out[n++] = pair(66, atOf(clues, at - 1), clues[at]!);
  out[n++] = pair(67, clues[at]!, atOf(clues, at + 1));
  out[n++] = pair(68, place, atOf(gazetteer, at - 1));
  out[n++] = pair(69, place, pair(70, w.shape, atOf(clues, at - 1) & 0x200));
  return n;
}

/** The features of the tags of three words in a row, of which the middle one is tagged. */
export function tagFeatures(before: number, tag: number, after: number, use: Use): void {
  use(pair(120, tag));
  use(pair(121, before, tag));
  use(pair(122, tag, after));
  use(pair(123, before, pair(124, tag, after)));
}

/** The features of the tags of the two words before (`side` -1, the nearer one last) or after (1, the nearer one first). */
export function sideFeatures(side: -1 | 1, one: number, other: number, use: Use): void {
  use(pair(side < 0 ? 126 : 127, one, other));
}

/** The features that hang on a word and its own tag. */
export function taggedWordFeatures({ shape, likeness, company, sense }: WordForm, tag: number, use: Use): void {
  use(pair(125, tag, shape));
  use(pair(131, tag, likeness));
  use(pair(132, tag, sense));
  use(pair(133, tag, company));
}

function pair(seed: number, a: number, b = 0): number {
  return mix(Math.imul(seed, 0x9e3779b1) ^ a ^ Math.imul(b, 0x85ebca77));
}
