import type { Frame } from '../syntax/types.ts';
import type { Span } from '../text/span.ts';
import { type Adjunct, clauseBelow } from './adjuncts.ts';
import type { Draft } from './draft.ts';
import { because, type Reasoned } from './reason.ts';
import type { View } from './view.ts';
import { wholePhrase } from './whole-phrase.ts';

/** Why it happened, where the text says so: "wegen …", "aus Protest", "in protest", "weil …", "um … zu". */
export function causeOf(view: View, draft: Draft, adjuncts: readonly Adjunct[]): Reasoned<Span | null> {
  const used = new Set([...draft.sense.recipient, ...draft.sense.actor]);
  const phrase = adjuncts.find((adjunct) => !used.has(adjunct.preposition) && isReason(view, draft, adjunct));
  if (phrase !== undefined) {
    const span = wholePhrase(view, phrase.head, draft);
    return { value: span, because: because(view, 'cause.phrase', '', [span]) };
  }
  const clause = clauseBelow(view, draft, (frame) => isReasonClause(view, draft, frame));
  if (clause === undefined) return { value: null, because: because(view, 'cause.none', 'none stated') };
  const span = view.span(clause.first, clause.last);
  return { value: span, because: because(view, 'cause.clause', '', [span]) };
}

/** Acts done to somebody for what he did. */
const PUNISHED = new Set(['TRIAL', 'COERCE', 'ACCUSE', 'SANCTION']);
/** Acts of speech, whose infinitive is what is demanded, promised or refused. */
const SPOKEN = new Set(['REQUEST', 'AGREE', 'REJECT', 'THREATEN', 'CONCEDE']);

function isReason(view: View, { frame, sense }: Draft, { preposition, head }: Adjunct): boolean {
  const { language } = view;
  if (view.timeAt[head] !== undefined) return false;
  if (language.reasonPrepositions.has(preposition)) return true;
  if (PUNISHED.has(sense.type) && language.chargePrepositions.has(preposition) && view.words[head]!.upos === 'NOUN')
    return (
      view.mentionAt[head] === undefined &&
      !language.terms.has(view.lemma(head)) &&
      !language.measures.has(view.lemma(head))
    );
  if (language.motivePrepositions.has(preposition) && language.motives.has(view.lemma(head))) return true;
  // "starben durch eine Lawine", "died from their injuries": what a verb that nobody does anything by leads back to.
  return (
    (sense.figures === 'dead' || sense.type === 'DEATH') &&
    frame >= 0 &&
    !view.syntax.frames[frame]!.passive &&
    view.words[head]!.upos === 'NOUN' &&
    view.mentionAt[head] === undefined &&
    (language.sourcePrepositions.has(preposition) ||
      (language.illnessPrepositions.has(preposition) && endsIn(view.lemma(head), language.illnesses)))
  );
}

function isReasonClause(view: View, { sense }: Draft, frame: Frame): boolean {
  const { language } = view;
  if (frame.subordinator !== null && language.reasonSubordinators.has(frame.subordinator)) return true;
  if (frame.finite) return false;
  if (frame.subordinator !== null) return language.purposeMarks.has(frame.subordinator);
  // An infinitive with nothing but "to" that is no complement says what for.
  return (
    !SPOKEN.has(sense.type) &&
    (frame.relation === 'advcl' || frame.relation === 'csubj') &&
    frame.first < view.words.length &&
    language.purposeMarks.has(view.document.lower[frame.first]!) &&
    view.words[frame.predicate]!.feats.VerbForm === 'Inf'
  );
}

/** True for one of the words and for a compound that ends in one. */
function endsIn(lemma: string, words: ReadonlySet<string>): boolean {
  for (let cut = 0; cut <= lemma.length - 4; cut++) if (words.has(lemma.slice(cut))) return true;
  return false;
}
