import type { Draft } from './draft.ts';
import { ofFrame } from './frame-slots.ts';
import { topOf } from './noun-slots.ts';
import type { View } from './view.ts';

/** Acts that only people and bodies do: a noun that does them names a body ("die Anklage fordert"). */
const ACTS = new Set(['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'SUPPORT', 'AGREE', 'CONCEDE', 'SANCTION']);

/** Leaves out the triggers that tell of no happening: habits, names, speakers, labels, and verbs that leave it to their noun. */
export function eventsAmong(view: View, drafts: readonly Draft[]): Draft[] {
  const verbs = new Map<number, Draft>();
  const nouns = new Set<number>();
  const told = new Set<string>();
  for (const draft of drafts) {
    if (draft.frame >= 0) verbs.set(draft.frame, draft);
    else if (draft.sense.pos === 'noun') nouns.add(draft.token);
  }
  return drafts.filter((draft) => {
    const { sense } = draft;
    if (sense.again && !told.has(sense.type)) return false;
    if (isHabit(view, draft)) return false;
    if (
      draft.frame < 0 &&
      sense.pos === 'noun' &&
      (isLabel(view, draft) || view.speakerAt[draft.token] === 1 || isDoer(view, draft, verbs))
    )
      return false;
    if (sense.pos === 'verb' && isLight(view, draft, nouns)) return false;
    told.add(sense.type);
    return true;
  });
}

function isHabit(view: View, draft: Draft): boolean {
  if (draft.frame < 0) return false;
  const frame = view.syntax.frames[draft.frame]!;
  if (frame.tense !== 'present') return false;
  return view.children(frame.predicate).some((child) => view.language.habitual.has(view.lemma(child)));
}

/** A noun that only says what another noun is about: in apposition to a name, or the first part of a written compound. */
function isLabel(view: View, { token }: Draft): boolean {
  const relation = view.syntax.tree.relations[topOf(view, token)]!;
  return relation === 'compound' || relation === 'flat';
}

function isDoer(view: View, { token, clause }: Draft, verbs: ReadonlyMap<number, Draft>): boolean {
  const verb = verbs.get(clause);
  if (verb === undefined || !ACTS.has(verb.sense.type) || !verb.sense.actor.includes('subject')) return false;
  return ofFrame(view, view.syntax.frames[clause]!, 'subject').some(({ head }) => head === token);
}

/** A verb that only carries out the event that its noun names leaves the trigger to the noun. */
function isLight(view: View, { frame, sense }: Draft, nouns: ReadonlySet<number>): boolean {
  if (frame < 0 || sense.parts.length > 0) return false;
  const own = view.syntax.frames[frame]!;
  const lemma = own.lemma.toLowerCase();
  if (!view.language.support.has(lemma) && !view.language.occurrence.has(lemma)) return false;
  return [...ofFrame(view, own, 'object'), ...ofFrame(view, own, 'subject')].some(({ head }) => nouns.has(head));
}
