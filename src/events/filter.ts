import type { Draft } from './draft.ts';
import { ofFrame, topOf } from './slots.ts';
import type { View } from './view.ts';

/** Acts that only people and bodies do: a noun that does them names a body ("die Anklage fordert"). */
const ACTS = new Set(['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'SUPPORT', 'AGREE', 'CONCEDE', 'SANCTION']);

/** Whether a trigger tells of a happening: habits, names, parts of compounds and what an event noun only labels do not. */
export function isEvent(view: View, draft: Draft, all: readonly Draft[]): boolean {
  if (isHabit(view, draft)) return false;
  if (
    draft.sense.again &&
    !all.some((other) => other.token < draft.token && !other.sense.again && other.sense.type === draft.sense.type)
  )
    return false;
  if (draft.sense.pos === 'noun' && (isLabel(view, draft) || isSpeaker(view, draft) || isDoer(view, draft, all)))
    return false;
  if (draft.sense.pos === 'verb' && isLight(view, draft, all)) return false;
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

/** A noun that says who speaks names a body, not an event. */
function isSpeaker(view: View, { token }: Draft): boolean {
  const { start, end } = view.document.tokens[token]!;
  return view.attributions.some(({ source }) => source.some((span) => span.start <= start && end <= span.end));
}

function isDoer(view: View, { token, clause, frame }: Draft, all: readonly Draft[]): boolean {
  if (clause < 0 || frame >= 0) return false;
  const verb = all.find((other) => other.frame === clause);
  if (verb === undefined || !ACTS.has(verb.sense.type) || !verb.sense.actor.includes('subject')) return false;
  return ofFrame(view, view.syntax.frames[clause]!, 'subject').some(({ head }) => head === token);
}

/** A verb that only carries out the event that its noun names leaves the trigger to the noun. */
function isLight(view: View, { frame, sense }: Draft, all: readonly Draft[]): boolean {
  if (frame < 0 || sense.parts.length > 0) return false;
  const own = view.syntax.frames[frame]!;
  const lemma = own.lemma.toLowerCase();
  if (!view.language.support.has(lemma) && !view.language.occurrence.has(lemma)) return false;
  const heads = [...ofFrame(view, own, 'object'), ...ofFrame(view, own, 'subject')].map(({ head }) => head);
  return all.some((other) => other.frame < 0 && other.sense.pos === 'noun' && heads.includes(other.token));
}
