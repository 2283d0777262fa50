import type { Span } from '../text/span.ts';
import type { Draft } from './draft.ts';
import { because, type Reasoned } from './reason.ts';
import { roleOf } from './roles.ts';
import type { View } from './view.ts';

/** Why it happened, where the clause says so: "wegen …", "aus …", "weil …". */
export function causeOf(view: View, draft: Draft): Reasoned<Span | null> {
  if (draft.frame < 0) return nothing(view, 'cause.none');
  const frame = view.syntax.frames[draft.frame]!;
  const phrase = frame.obliques.find(
    ({ preposition }) => preposition !== null && view.language.reasonPrepositions.has(preposition),
  );
  if (phrase !== undefined) {
    const span = roleOf(view, phrase.phrase).value;
    return { value: { start: span.start, end: span.end }, because: because(view, 'cause.phrase', '', [span]) };
  }
  const clause = view
    .below(draft.frame)
    .find(
      ({ relation, subordinator }) =>
        relation === 'advcl' && subordinator !== null && view.language.reasonSubordinators.has(subordinator),
    );
  if (clause === undefined) return nothing(view, 'cause.none');
  const span = view.span(clause.first, clause.last);
  return { value: span, because: because(view, 'cause.clause', '', [span]) };
}

/** How it was done, where the clause names a means: "mit …", "durch …", "with …". */
export function mannerOf(view: View, draft: Draft): Reasoned<Span | null> {
  if (draft.frame < 0) return nothing(view, 'manner.none');
  const used = new Set([...draft.sense.recipient, ...draft.sense.actor]);
  const frame = view.syntax.frames[draft.frame]!;
  const means = frame.obliques.find(
    ({ preposition, phrase }) =>
      preposition !== null &&
      view.language.mannerPrepositions.has(preposition) &&
      !used.has(preposition) &&
      view.words[phrase.head]!.upos === 'NOUN' &&
      view.mentionAt[phrase.head] === undefined,
  );
  if (means === undefined) return nothing(view, 'manner.none');
  const span = roleOf(view, means.phrase).value;
  return { value: { start: span.start, end: span.end }, because: because(view, 'manner.phrase', '', [span]) };
}

function nothing(view: View, rule: string): Reasoned<null> {
  return { value: null, because: because(view, rule, 'none stated') };
}
