import type { Frame } from '../syntax/types.ts';
import type { Draft } from './draft.ts';
import { governorOf } from './frame-slots.ts';
import { isOccurrence, isSupported, prepositionOf, topOf } from './noun-slots.ts';
import { because, type Reasoned, tokenSpan } from './reason.ts';
import type { ClaimStatus } from './types.ts';
import type { View } from './view.ts';

/** Acts that are done by deciding on them. */
const DECISIONS = new Set(['SANCTION', 'ENACT']);
/** Acts of speech have been done once they can be rejected, discussed or answered. */
const SAYINGS = new Set(['REQUEST', 'ACCUSE', 'THREATEN', 'REJECT']);
const STRENGTH: Readonly<Record<ClaimStatus, number>> = { actual: 0, planned: 1, possible: 2, denied: 3 };
const MAX_STEPS = 6;

interface Verdict {
  readonly status: ClaimStatus;
  readonly rule: string;
  readonly token: number;
}

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
  if (given !== undefined && (asObject || (asOblique !== undefined && governed(view, asOblique.preposition)))) {
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

function governed(view: View, preposition: string | null): boolean {
  return (
    preposition !== null &&
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

/** What a verb's own words say, and what stands over its clause. */
function ofFrame(view: View, index: number, depth: number): Verdict | null {
  const frame = view.syntax.frames[index]!;
  const own = [
    negation(view, frame),
    modality(view, frame),
    mood(view, frame),
    subordination(view, frame),
    adverb(view, index),
  ];
  let strongest: Verdict | null = null;
  for (const verdict of own) {
    if (verdict !== null && (strongest === null || STRENGTH[verdict.status] > STRENGTH[strongest.status]))
      strongest = verdict;
  }
  // What would be so on a condition, be it negated or not, has not been told to have failed.
  const condition = subordination(view, frame) ?? conditional(view, frame);
  if (condition?.status === 'possible') return condition;
  if (strongest?.status === 'denied') {
    const modal = modality(view, frame);
    // "darf nicht", "soll nicht": what must not be has not been told to have failed.
    if (modal !== null && modal.status === 'possible' && frame.tense !== 'past') return modal;
    return strongest;
  }
  const above = depth < MAX_STEPS ? over(view, frame, depth) : null;
  if (above !== null && (strongest === null || STRENGTH[above.status] > STRENGTH[strongest.status])) return above;
  return strongest;
}

function negation(_view: View, frame: Frame): Verdict | null {
  if (!frame.negated) return null;
  return { status: 'denied', rule: 'status.negated', token: frame.predicate };
}

function modality(view: View, frame: Frame): Verdict | null {
  if (frame.modal !== null) {
    const modal = view.language.modals.get(frame.modal.toLowerCase());
    if (modal !== undefined) {
      const status =
        frame.mood === 'subjunctive2' && frame.modal !== 'sollen'
          ? modal.subjunctive
          : hasPerfect(view, frame)
            ? modal.perfect
            : frame.tense === 'past'
              ? modal.past
              : modal.present;
      return status === 'actual' ? null : { status, rule: 'status.modal', token: frame.predicate };
    }
  }
  if (frame.tense === 'future') return { status: 'planned', rule: 'status.future', token: frame.predicate };
  return null;
}

function hasPerfect(view: View, frame: Frame): boolean {
  return [...view.children(frame.predicate)].some((child) => {
    const word = view.words[child]!;
    return word.upos === 'AUX' && word.feats.VerbForm === 'Inf' && view.language.perfect.has(word.lemma);
  });
}

function mood(view: View, frame: Frame): Verdict | null {
  if (frame.mood !== 'subjunctive2' || frame.modal !== null) return null;
  const auxiliary = [...view.children(frame.predicate)].find((child) =>
    view.language.irrealis.has(view.document.lower[child]!),
  );
  return auxiliary === undefined ? null : { status: 'possible', rule: 'status.irrealis', token: auxiliary };
}

function subordination(view: View, frame: Frame): Verdict | null {
  if (frame.subordinator === null) return null;
  const status = view.language.subordinators.get(frame.subordinator);
  return status === undefined ? null : { status, rule: 'status.subordinate', token: frame.predicate };
}

/** "Sollte die Regierung nicht einlenken, …": a condition that opens its sentence with the modal verb. */
function conditional(view: View, frame: Frame): Verdict | null {
  if (frame.modal === null || frame.relation === null) return null;
  const opener = view.document.sentences[view.sentenceAt[frame.predicate]!]!.first;
  return view.syntax.tree.heads[opener] === frame.predicate && view.language.openers.has(view.document.lower[opener]!)
    ? { status: 'possible', rule: 'status.subordinate', token: opener }
    : null;
}

function adverb(view: View, index: number): Verdict | null {
  const frame = view.syntax.frames[index]!;
  for (const child of view.children(frame.predicate)) {
    const relation = view.syntax.tree.relations[child]!;
    if (relation !== 'advmod') continue;
    const status =
      view.language.adverbs.get(view.lemma(child)) ?? view.language.adverbs.get(view.document.lower[child]!);
    if (status !== undefined) return { status, rule: 'status.adverb', token: child };
  }
  return null;
}

const BELOW = new Set(['ccomp', 'xcomp', 'csubj', 'csubj:pass', 'acl', 'conj', 'advcl']);

/** What the clause or the noun over a clause says of it. */
function over(view: View, frame: Frame, depth: number): Verdict | null {
  if (frame.relation === null || !BELOW.has(frame.relation)) return null;
  const node = frame.kind === 'copula' && frame.complement !== null ? frame.complement.head : frame.predicate;
  const head = view.syntax.tree.heads[node]!;
  if (head < 0) return null;
  if (frame.relation === 'acl') {
    const status = view.language.governingNouns.get(view.lemma(head));
    return status === undefined ? null : { status, rule: 'status.governed', token: head };
  }
  const parent = governorOf(view, frame);
  if (parent === null) return null;
  if (frame.relation === 'conj') {
    // Coordinated verbs share the modal or auxiliary that only the first one carries.
    return !frame.finite && parent.relation !== 'conj' ? modality(view, parent) : null;
  }
  if (frame.relation === 'advcl') {
    return !frame.finite && frame.subordinator !== null && view.language.purpose.has(frame.subordinator)
      ? { status: 'possible', rule: 'status.purpose', token: frame.predicate }
      : null;
  }
  // "nachdem", "as": a clause of circumstances is not what the verb over it speaks of.
  if (
    frame.subordinator !== null &&
    (view.language.whenSubordinators.has(frame.subordinator) ||
      view.language.reasonSubordinators.has(frame.subordinator))
  )
    return null;
  const given = view.language.governingVerbs.get(parent.lemma.toLowerCase());
  if (given !== undefined) {
    if (given === 'denied' && parent.negated) return null;
    return { status: given, rule: 'status.governed', token: parent.predicate };
  }
  const nominal = parent.object === null ? undefined : view.language.governingNouns.get(view.lemma(parent.object.head));
  if (nominal !== undefined) return { status: nominal, rule: 'status.governed', token: parent.object!.head };
  return frame.finite ? null : ofFrame(view, frame.parent!, depth + 1);
}

/** True when the noun is led by a preposition that only makes it the circumstance of something else. */
export function isCircumstance(view: View, token: number): boolean {
  const preposition = prepositionOf(view, topOf(view, token));
  return preposition !== null && view.language.causePrepositions.has(preposition);
}
