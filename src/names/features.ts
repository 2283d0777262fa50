import type { Document } from '../text/document.ts';
import type { Sentence, Token } from '../text/token.ts';
import { mix } from './fold.ts';
import { hashWord, type WordHashes } from './words.ts';

/** What the tagger sees of a text: its words, and for each token the signs that lists and neighbours give. */
export interface Observed {
  readonly document: Document;
  /** Clues by token (see clues.ts). */
  readonly clues: Uint16Array;
  /** What the gazetteer has at a token, as a small number; 0 for nothing. */
  readonly gazetteer: Uint16Array;
  /** What the lexicon says of a token, as a small number; 0 for nothing. */
  readonly lexicon: Uint8Array;
}

const CLUE_BITS = 15;
const EDGE: WordHashes = { lower: 1, exact: 2, shape: 3, longShape: 4, affixes: [], parts: [] };

/** Word forms met, with their hashes: news repeats itself. */
export interface WordCache {
  readonly forms: Map<string, WordHashes>;
}

/** Bound on the forms kept, so that memory stays level however long the process runs. */
const MAX_FORMS = 40_000;

/** Takes a feature, a 32-bit hash. */
export type Use = (feature: number) => void;

/** Where a word stands to the token that is tagged: itself, or one or two before or after it. */
export const OFFSETS = [-2, -1, 0, 1, 2] as const;

/** Calls `use` with every feature of the token at `at`. */
export function eachFeature(observed: Observed, sentence: Sentence, at: number, cache: WordCache, use: Use): void {
  for (const offset of OFFSETS) {
    wordFeatures(wordAt(observed, sentence, at + offset, cache), offset, use);
    clueFeatures(clueAt(observed, sentence, at + offset), offset, use);
  }
  jointFeatures(observed, sentence, at, cache, use);
}

/** The hashes of the word at `at`, or those of the edge where the sentence has none. */
export function wordAt({ document }: Observed, { first, last }: Sentence, at: number, cache: WordCache): WordHashes {
  return at < first || at >= last ? EDGE : cached(document.tokens[at]!, document.lower[at]!, cache);
}

/** The clues at `at`; none beyond the edges of the sentence. */
export function clueAt({ clues }: Observed, { first, last }: Sentence, at: number): number {
  return at < first || at >= last ? 0 : clues[at]!;
}

/** The features that hang on one word and its offset alone. */
export function wordFeatures(word: WordHashes, offset: number, use: Use): void {
  if (offset === 0) {
    use(0x1234567);
    use(word.lower);
    use(word.exact);
    use(word.shape);
    use(word.longShape);
    for (const affix of word.affixes) use(affix);
    for (const part of word.parts) use(part);
    return;
  }
  use(pair(3 + offset, word.lower));
  if (offset === -1 || offset === 1) for (const affix of word.affixes) use(pair(15 + offset, affix));
}

/** The features that hang on the clues of one token and its offset alone. */
export function clueFeatures(clue: number, offset: number, use: Use): void {
  for (let bit = 0; bit < CLUE_BITS; bit++) if (clue & (1 << bit)) use(pair(20 + offset, bit));
}

/** The features that hang on several words or signs together. */
export function jointFeatures(observed: Observed, sentence: Sentence, at: number, cache: WordCache, use: Use): void {
  const { clues, gazetteer, lexicon } = observed;
  const { first, last } = sentence;
  const w = wordAt(observed, sentence, at, cache);
  const before = wordAt(observed, sentence, at - 1, cache);
  const after = wordAt(observed, sentence, at + 1, cache);
  const before2 = wordAt(observed, sentence, at - 2, cache);
  const after2 = wordAt(observed, sentence, at + 2, cache);
  const atOf = (list: Uint16Array | Uint8Array, i: number): number => (i < first || i >= last ? 0 : list[i]!);
  use(pair(105, before.shape, w.shape));
  use(pair(106, w.shape, after.shape));
  use(pair(107, before.shape, pair(108, w.shape, after.shape)));
  use(pair(109, before.lower, w.lower));
  use(pair(110, w.lower, after.lower));
  use(pair(111, before.lower, w.shape));
  use(pair(112, after.lower, w.shape));
  use(pair(113, before.lower, before2.lower));
  use(pair(114, after.lower, after2.lower));
  use(pair(117, before.longShape, after.longShape));
  if (at === first) use(pair(118, w.shape));
  for (const offset of OFFSETS) {
    if (offset !== 0) use(pair(30 + offset, atOf(clues, at + offset) & 0x40fe, w.shape));
    const place = atOf(gazetteer, at + offset);
    if (place !== 0) use(pair(40 + offset, place));
    use(pair(50 + offset, atOf(lexicon, at + offset)));
  }
  const place = gazetteer[at]!;
  const sense = lexicon[at]!;
  use(pair(60, place, clues[at]!));
  use(pair(61, sense, w.shape));
  use(pair(62, sense, pair(63, atOf(lexicon, at - 1), atOf(lexicon, at + 1))));
  use(pair(64, place, before.lower));
  use(pair(65, place, sense));
  use(pair(66, atOf(clues, at - 1), clues[at]!));
  use(pair(67, clues[at]!, atOf(clues, at + 1)));
  use(pair(68, place, atOf(gazetteer, at - 1)));
  use(pair(69, place, pair(70, w.shape, atOf(clues, at - 1) & 0x200)));
}

function cached(token: Token, lower: string, { forms }: WordCache): WordHashes {
  let hashes = forms.get(token.text);
  if (hashes === undefined) {
    hashes = hashWord(token.text, lower);
    if (forms.size >= MAX_FORMS) forms.clear();
    forms.set(token.text, hashes);
  }
  return hashes;
}

function pair(seed: number, a: number, b = 0): number {
  return mix(Math.imul(seed, 0x9e3779b1) ^ a ^ Math.imul(b, 0x85ebca77));
}
