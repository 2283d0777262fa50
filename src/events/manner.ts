import type { Span } from '../text/span.ts';
import { type Adjunct, clauseBelow } from './adjuncts.ts';
import type { Draft } from './draft.ts';
import { because, type Reasoned } from './reason.ts';
import type { View } from './view.ts';
import { wholePhrase } from './whole-phrase.ts';

/** How it was done, where the text names a means: "mit …", "durch …", "with …", "indem …", "by …ing". */
export function mannerOf(view: View, draft: Draft, adjuncts: readonly Adjunct[]): Reasoned<Span | null> {
  const used = new Set([...draft.sense.recipient, ...draft.sense.actor]);
  const means = adjuncts.find((adjunct) => !used.has(adjunct.preposition) && isMeans(view, draft, adjunct));
  if (means !== undefined) {
    const span = wholePhrase(view, means.head, draft);
    return { value: span, because: because(view, 'manner.phrase', '', [span]) };
  }
  const clause = clauseBelow(
    view,
    draft,
    ({ subordinator }) => subordinator !== null && view.language.mannerSubordinators.has(subordinator),
  );
  if (clause === undefined) return { value: null, because: because(view, 'manner.none', 'none stated') };
  const span = view.span(clause.first, clause.last);
  return { value: span, because: because(view, 'manner.clause', '', [span]) };
}

/** A thing behind a preposition of means. What hangs on another noun counts only as a tool; people are no means. */
function isMeans(view: View, draft: Draft, { preposition, head, loose }: Adjunct): boolean {
  const { language } = view;
  if (view.words[head]!.upos !== 'NOUN' || view.mentionAt[head] !== undefined || view.timeAt[head] !== undefined)
    return false;
  if (denotesPeople(view, head)) return false;
  const passive = draft.frame >= 0 && view.syntax.frames[draft.frame]!.passive;
  if (language.agentPrepositions.has(preposition)) return passive && !loose;
  if (!language.mannerPrepositions.has(preposition)) return false;
  return draft.frame >= 0 && !loose ? true : language.tools.has(lastPart(view, head));
}

/** True for a noun of a class of the codebook that names people, bodies or states. */
function denotesPeople(view: View, head: number): boolean {
  const lemma = view.lemma(head);
  for (const { words, kinds } of view.codebook.classes.values())
    if ((kinds.has('person') || kinds.has('organization') || kinds.has('group')) && words.has(lemma)) return true;
  return false;
}

/** The lemma, or the tool that a compound ends in: "messer" of "küchenmesser". */
function lastPart(view: View, head: number): string {
  const lemma = view.lemma(head);
  for (let cut = 0; cut <= lemma.length - 4; cut++)
    if (view.language.tools.has(lemma.slice(cut))) return lemma.slice(cut);
  return lemma;
}
