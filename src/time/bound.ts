import type { Document } from '../text/document.ts';
import type { TimeLanguage } from './language.ts';
import type { Bound } from './semantics.ts';

/** Articles and the like that may stand between a bound and its expression. */
const MAX_FILLERS = 2;

/** The bound that the words right before token `first` put on what follows, within the sentence that begins at `begin`. */
export function boundBefore(
  { lower }: Document,
  { bounds, fillers }: TimeLanguage,
  begin: number,
  first: number,
): Bound | null {
  for (let at = first - 1, passed = 0; at >= begin; at--, passed++) {
    const word = lower[at]!;
    const alone = bounds.get(word);
    const filler = fillers.has(word);
    if (alone === undefined && !filler) return null;
    const bound = (at > begin ? bounds.get(`${lower[at - 1]!} ${word}`) : undefined) ?? alone;
    if (bound !== undefined) return bound;
    if (passed >= MAX_FILLERS) return null;
  }
  return null;
}
