import type { Draft } from './draft.ts';
import { isOccurrence, isSupported, prepositionOf, topOf } from './noun-slots.ts';
import { because, type Reasoned, tokenSpan } from './reason.ts';
import { MAX_STEPS, ofFrame, STRENGTH, type Verdict } from './status-clause.ts';
import type { ClaimStatus } from './types.ts';
import type { View } from './view.ts';

/** Acts that are done by deciding on them. */
const DECISIONS = new Set(['SANCTION', 'ENACT']);
/** Acts of speech have been done once they can be rejected, discussed or answered. */
const SAYINGS = new Set(['REQUEST', 'ACCUSE', 'THREATEN', 'REJECT']);

/** Whether the text says that it happened, is planned, is possible only, or did not happen, and by which word. */
export function statusOf(view: View, draft: Draft): Reasoned<ClaimStatus> {
  const verdict =
    draft.frame >= 0
      ? ofFrame(view, draft.frame, 0)
      : draft.sense.pos === 'noun'
        ? ofNoun(view, draft)
        : ofWord(view, draft.token);
  const own = draft.sense.status;
  if (own !== null && (verdict === null || STRENGTH[own] > STRENGTH[verdict.status])) {
    return {
      value: own,
      because: because(view, 'status.word', 'the trigger itself says so', [tokenSpan(view, draft.token)]),
    };
  }
  if (verdict === null)
    return {
      value: 'actual',
      because: because(view, 'status.plain', 'nothing in the clause or over it says otherwise'),
    };
  return { value: verdict.status, because: because(view, verdict.rule, '', [tokenSpan(view, verdict.token)]) };
}

function ofWord(view: View, token: number): Verdict | null {
  return attributesOf(view, token);
}

function ofNoun(view: View, draft: Draft): Verdict | null {
  const { token } = draft;
  const own = attributesOf(view, token);
  if (own !== null) return own.status === 'denied' ? own : (calledOff(view, draft) ?? own);
  if (SAYINGS.has(draft.sense.type) && !isSupported(view, draft)) return null;
  const governor = governingNoun(view, token) ?? gapped(view, token);
  if (governor !== null) return governor;
  if (draft.clause < 0) return null;
  const frame = view.syntax.frames[draft.clause]!;
  const top = topOf(view, token);
  const asObject = frame.object?.head === top || (frame.passive && frame.subject?.head === top);
  const asOblique = frame.obliques.find(({ phrase }) => phrase.head === top);
  const asSubject = !frame.passive && frame.subject?.head === top;
  const given = view.language.governingVerbs.get(frame.lemma.toLowerCase());
  // "beschloss Sanktionen": what a body decides is done by deciding it.
  if (given !== 'planned' && given !== 'possible' && (isSupported(view, draft) || isOccurrence(view, draft)))
    return ofFrame(view, draft.clause, 0);
  if (given === 'planned' && DECISIONS.has(draft.sense.type) && asObject) return ofFrame(view, draft.clause, 0);
  if (given !== undefined && (asObject || (asOblique !== undefined && governed(view, asOblique.preposition, given)))) {
    if (given === 'denied' && frame.negated)
      return view.language.opening.has(frame.lemma.toLowerCase())
        ? { status: 'possible', rule: 'status.governed', token: frame.predicate }
        : null;
    const above = ofFrame(view, draft.clause, 0);
    // "will verhindern": what is to be prevented may still come.
    if (given === 'denied' && above !== null)
      return { status: 'possible', rule: 'status.governed', token: frame.predicate };
    return { status: given, rule: 'status.governed', token: frame.predicate };
  }
  if (asSubject || asObject || asOblique !== undefined) {
    const clause = ofFrame(view, draft.clause, 0);
    // What is to come at or with an event that is only planned itself: "bei dem Treffen soll …".
    if (clause?.status === 'planned' && (asSubject || asOblique !== undefined)) return clause;
    if (clause !== null && asSubject && frame.kind !== 'copula' && clause.status !== 'denied') return clause;
  }
  return null;
}

function governed(view: View, preposition: string | null, given: ClaimStatus): boolean {
  return (
    preposition !== null &&
    // "kündigte es vor seiner Festnahme an", but "warnte vor einem Angriff".
    (given !== 'planned' || !view.language.circumstances.has(preposition)) &&
    !view.language.causePrepositions.has(preposition) &&
    !view.language.reasonPrepositions.has(preposition)
  );
}

/** What articles, adjectives and prepositions around a noun say. */
function attributesOf(view: View, token: number): Verdict | null {
  const { language } = view;
  let found: Verdict | null = null;
  for (const child of view.children(token)) {
    const relation = view.syntax.tree.relations[child]!;
    const word = view.lemma(child);
    const lower = view.document.lower[child]!;
    if (
      (relation === 'det' || relation === 'advmod' || relation === 'case') &&
      (language.negations.has(word) || language.negations.has(lower))
    ) {
      return { status: 'denied', rule: 'status.negated', token: child };
    }
    if (relation === 'amod' || relation === 'advmod') {
      const status = language.attributes.get(word) ?? language.attributes.get(lower);
      if (status !== undefined) found = { status, rule: 'status.attribute', token: child };
    }
  }
  return found;
}

/** What the noun that it hangs on says: "Forderung nach einem Rücktritt". */
function governingNoun(view: View, token: number): Verdict | null {
  let at = topOf(view, token);
  for (let steps = 0; steps < MAX_STEPS; steps++) {
    if (!view.syntax.tree.relations[at]!.startsWith('nmod')) return null;
    at = view.syntax.tree.heads[at]!;
    if (at < 0) return null;
    const status = view.language.governingNouns.get(view.lemma(at));
    if (status !== undefined) return { status, rule: 'status.governed', token: at };
  }
  return null;
}

/** "die geplante Feier wurde abgesagt": what the verb denies of its object, whatever its attributes say. */
function calledOff(view: View, { clause, token }: Draft): Verdict | null {
  if (clause < 0) return null;
  const frame = view.syntax.frames[clause]!;
  if (frame.negated || view.language.governingVerbs.get(frame.lemma.toLowerCase()) !== 'denied') return null;
  const governed = frame.passive ? frame.subject : frame.object;
  return governed?.head === topOf(view, token)
    ? { status: 'denied', rule: 'status.governed', token: frame.predicate }
    : null;
}

/** "die Anklage forderte acht Jahre, die Verteidigung einen Freispruch": the verb that the second part leaves out. */
function gapped(view: View, token: number): Verdict | null {
  const { heads, relations } = view.syntax.tree;
  let at = token;
  for (let steps = 0; steps < 3 && heads[at]! >= 0; steps++) {
    const head = heads[at]!;
    if (
      relations[at] === 'conj' &&
      at !== token &&
      view.words[head]!.upos === 'VERB' &&
      view.words[at]!.upos !== 'VERB'
    ) {
      const frame = view.frameAt[head]!;
      const status =
        frame < 0 ? undefined : view.language.governingVerbs.get(view.syntax.frames[frame]!.lemma.toLowerCase());
      return status === undefined ? null : { status, rule: 'status.governed', token: head };
    }
    if (view.words[head]!.upos === 'VERB') return null;
    at = head;
  }
  return null;
}

/** True when the noun is led by a preposition that only makes it the circumstance of something else. */
export function isCircumstance(view: View, token: number): boolean {
  const preposition = prepositionOf(view, topOf(view, token));
  return preposition !== null && view.language.causePrepositions.has(preposition);
}
