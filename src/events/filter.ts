import type { Draft } from './draft.ts';
import { topOf } from './slots.ts';
import type { View } from './view.ts';

/** Whether a trigger tells of a happening: habits, names, parts of compounds and what an event noun only labels do not. */
export function isEvent(view: View, draft: Draft, all: readonly Draft[]): boolean {
  if (isHabit(view, draft)) return false;
  if (
    draft.sense.again &&
    !all.some((other) => other.token < draft.token && !other.sense.again && other.sense.type === draft.sense.type)
  )
    return false;
  if (draft.sense.pos === 'noun' && isLabel(view, draft)) return false;
  return true;
}

function isHabit(view: View, draft: Draft): boolean {
  if (draft.frame < 0) return false;
  const frame = view.syntax.frames[draft.frame]!;
  if (frame.tense !== 'present') return false;
  return [...view.children(frame.predicate)].some((child) => view.language.habitual.has(view.lemma(child)));
}

/** A noun that only says what another noun is about: in apposition to a name, or the first part of a written compound. */
function isLabel(view: View, { token }: Draft): boolean {
  const top = topOf(view, token);
  const relation = view.syntax.tree.relations[top]!;
  return relation === 'compound' || relation === 'flat';
}
