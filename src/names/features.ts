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

/** Takes a feature, a 32-bit hash, unsigned. */
export type Use = (feature: number) => void;

/** Where a word stands to the token that is tagged: itself, or one or two before or after it. */
export const OFFSETS = [-2, -1, 0, 1, 2] as const;

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
    use(word.lower >>> 0);
    use(word.exact >>> 0);
    use(word.shape >>> 0);
    use(word.longShape >>> 0);
    for (const affix of word.affixes) use(affix >>> 0);
    for (const part of word.parts) use(part >>> 0);
    for (const sign of word.signs) use(sign >>> 0);
    return;
  }
  use(pair(3 + offset, word.lower));
  for (const sign of word.signs) use(pair(9 + offset, sign));
  if (offset === -1 || offset === 1) for (const affix of word.affixes) use(pair(15 + offset, affix));
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

/** A feature of one or two values; the seed says of which. */
export function pair(seed: number, a: number, b = 0): number {
  return mix(Math.imul(seed, 0x9e3779b1) ^ a ^ Math.imul(b, 0x85ebca77));
}
