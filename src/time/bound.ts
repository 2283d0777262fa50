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
    const pair = at > begin ? bounds.get(`${lower[at - 1]!} ${lower[at]!}`) : undefined;
    const bound = pair ?? bounds.get(lower[at]!);
    if (bound !== undefined) return bound;
    if (passed >= MAX_FILLERS || !fillers.has(lower[at]!)) return null;
  }
  return null;
}
