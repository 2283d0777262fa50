import { emptyGuide, type GuideReader } from '../../../../syntax/parser/guide.ts';
import { assignFunctions } from './functions.ts';
import { adviseRanges } from './ranges.ts';
import { segment } from './segment.ts';

/**
 * Reads German clauses by their topological fields: the verbs of the sentence bracket, the subordinators and the marks
 * part the clauses; case, agreement, valency and order give the phrases their functions.
 */
export const readGuide: GuideReader = (input) => {
  const guide = emptyGuide(input.words.length);
  for (const { first, last } of input.document.sentences) {
    for (const clause of segment(input, first, last)) assignFunctions(input, clause, guide);
    adviseRanges(input, first, last, guide);
  }
  return guide;
};
