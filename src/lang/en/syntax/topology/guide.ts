import { emptyGuide, type GuideReader } from '../../../../syntax/parser/guide.ts';
import { readFunctions } from './functions.ts';
import { partsOf } from './parts.ts';
import { partedSentence } from './sentence.ts';

/** Reads English clauses by the order of their words: what stands before a finite verb without a preposition is its subject. */
export const readGuide: GuideReader = (input) => {
  const guide = emptyGuide(input.words.length);
  let clauses = 1;
  for (const { first, last } of input.document.sentences)
    clauses = readFunctions(partedSentence(input, partsOf(input, first, last), guide), guide, clauses);
  return guide;
};
