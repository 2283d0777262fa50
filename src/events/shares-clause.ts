import type { Draft } from './draft.ts';
import { ofFrame } from './frame-slots.ts';
import { isOccurrence, isSupported, prepositionOf, topOf } from './noun-slots.ts';
import type { View } from './view.ts';

/**
 * True when the time (and, as a subject of whatever verb only then, the place) of the clause is that of the noun's event
 * too. `events` are the tokens of all triggers.
 */
export function sharesClause(view: View, draft: Draft, events: ReadonlySet<number>, subjectCounts = true): boolean {
  if (draft.clause < 0) return true;
  if (isSupported(view, draft) || isOccurrence(view, draft) || isBroughtUp(view, draft, events)) return true;
  const frame = view.syntax.frames[draft.clause]!;
  const top = topOf(view, draft.token);
  if (frame.subject?.head === top && frame.kind === 'verb' && view.frameAt[frame.predicate]! >= 0 && subjectCounts)
    return true;
  const preposition = prepositionOf(view, top);
  return (
    preposition !== null &&
    view.language.causePrepositions.has(preposition) &&
    !view.language.earlierPrepositions.has(preposition) &&
    view.clauseAt[top] === draft.clause
  );
}

/**
 * "erwirkte am Samstag eine Einstellung": what a verb that is no event itself has for its object, and what hasn't been
 * spoken of before, happens where and when the clause says.
 */
function isBroughtUp(view: View, draft: Draft, events: ReadonlySet<number>): boolean {
  const frame = view.syntax.frames[draft.clause]!;
  if (frame.kind !== 'verb' || frame.negated || events.has(frame.predicate)) return false;
  if (!ofFrame(view, frame, 'object').some(({ head }) => head === topOf(view, draft.token))) return false;
  return !view
    .children(draft.token)
    .some((child) => child < draft.token && view.language.definite.has(view.document.lower[child]!));
}
