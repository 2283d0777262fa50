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
const MAX_FORMS = 100_000;

/** Calls `use` with every feature of the token at `at`, a 32-bit hash each. */
export function eachFeature(
  { document, clues, gazetteer, lexicon }: Observed,
  { first, last }: Sentence,
  at: number,
  cache: WordCache,
  use: (feature: number) => void,
): void {
  const { tokens, lower } = document;
  const wordAt = (i: number): WordHashes => (i < first || i >= last ? EDGE : cached(tokens[i]!, lower[i]!, cache));
  const w = wordAt(at);
  const before = wordAt(at - 1);
  const after = wordAt(at + 1);
  const before2 = wordAt(at - 2);
  const after2 = wordAt(at + 2);
  const atOf = (list: Uint16Array | Uint8Array, i: number): number => (i < first || i >= last ? 0 : list[i]!);
  use(0x1234567);
  use(w.lower);
  use(w.exact);
  use(w.shape);
  use(w.longShape);
  for (const affix of w.affixes) use(affix);
  for (const part of w.parts) use(part);
  use(pair(1, before.lower));
  use(pair(2, after.lower));
  use(pair(3, before2.lower));
  use(pair(4, after2.lower));
  use(pair(5, before.shape, w.shape));
  use(pair(6, w.shape, after.shape));
  use(pair(7, before.shape, pair(8, w.shape, after.shape)));
  use(pair(9, before.lower, w.lower));
  use(pair(10, w.lower, after.lower));
  use(pair(11, before.lower, w.shape));
  use(pair(12, after.lower, w.shape));
  use(pair(13, before.lower, before2.lower));
  use(pair(14, after.lower, after2.lower));
  for (const affix of before.affixes) use(pair(15, affix));
  for (const affix of after.affixes) use(pair(16, affix));
  use(pair(17, before.longShape, after.longShape));
  if (at === first) use(pair(18, w.shape));
  for (let offset = -2; offset <= 2; offset++) {
    const clue = atOf(clues, at + offset);
    for (let bit = 0; bit < CLUE_BITS; bit++) if (clue & (1 << bit)) use(pair(20 + offset, bit));
    if (offset !== 0) use(pair(30 + offset, clue & 0x40fe, w.shape));
    const place = atOf(gazetteer, at + offset);
    if (place !== 0) use(pair(40 + offset, place));
    const sense = atOf(lexicon, at + offset);
    use(pair(50 + offset, sense));
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
