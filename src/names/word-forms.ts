import type { Document } from '../text/document.ts';
import { cluesOf } from './clues.ts';
import { commonness, UNKNOWN } from './common-words.ts';
import { mayBeginMatch } from './matches.ts';
import type { Names } from './names.ts';
import { hashWord, type WordHashes } from './words.ts';

/** All that hangs on a word form alone. News repeats itself: it is found once and kept. */
export interface WordForm extends WordHashes {
  /** See clues.ts; 0 for numbers and marks. */
  readonly clue: number;
  /** What the lexicon says of it (see common-words.ts). */
  readonly sense: number;
  /** False where no name of the gazetteer can begin with it. */
  readonly maybePlace: boolean;
  /** False where no known organisation's name begins with it. */
  readonly maybeOrganisation: boolean;
  /** What it adds to the scores of each label at each offset, once that was needed. */
  scores: Int32Array | null;
  /** What it adds to the scores of each label together with its own tag, by the number of the tag. */
  readonly tagScores: Map<number, Int32Array>;
}

/** The form of each token. */
export function formsOf({ tokens, lower }: Document, names: Names): readonly WordForm[] {
  const { forms } = names;
  return tokens.map(({ text, kind }, at) => {
    const known = forms.get(text);
    if (known !== undefined) return known;
    const form = formOf(text, lower[at]!, kind === 'word', names);
    forms.set(text, form);
    return form;
  });
}

function formOf(
  text: string,
  lower: string,
  word: boolean,
  { tagger, gazetteer, language, organisations }: Names,
): WordForm {
  const hashes = hashWord(text, lower, tagger.tables);
  // Written out: each object made by spreading would have a shape of its own, and be slow to look into.
  return {
    lower: hashes.lower,
    exact: hashes.exact,
    shape: hashes.shape,
    longShape: hashes.longShape,
    affixes: hashes.affixes,
    parts: hashes.parts,
    signs: hashes.signs,
    company: hashes.company,
    likeness: hashes.likeness,
    clue: word ? cluesOf(text, lower, gazetteer, language) : 0,
    sense: word ? commonness(tagger.nouns, tagger.others, lower) : UNKNOWN,
    maybePlace: word && mayBeginMatch(text, lower, gazetteer, language),
    maybeOrganisation: organisations.mayBegin(text),
    scores: null,
    tagScores: new Map(),
  };
}
