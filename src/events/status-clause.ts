import type { Frame } from '../syntax/types.ts';
import { governorOf } from './frame-slots.ts';
import type { ClaimStatus } from './types.ts';
import type { View } from './view.ts';

/** A status with the rule and the word that give it. */
export interface Verdict {
  readonly status: ClaimStatus;
  readonly rule: string;
  readonly token: number;
}

/** How much a status says against the plain one: of two, the stronger counts. */
export const STRENGTH: Readonly<Record<ClaimStatus, number>> = { actual: 0, planned: 1, possible: 2, denied: 3 };
/** Most steps up a tree that are looked at. */
export const MAX_STEPS = 6;

/** What a verb's own words say, and what stands over its clause. */
export function ofFrame(view: View, index: number, depth: number): Verdict | null {
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
  return view.children(frame.predicate).some((child) => {
    const word = view.words[child]!;
    return word.upos === 'AUX' && word.feats.VerbForm === 'Inf' && view.language.perfect.has(word.lemma);
  });
}

function mood(view: View, frame: Frame): Verdict | null {
  if (frame.mood !== 'subjunctive2' || frame.modal !== null) return null;
  const auxiliary = view
    .children(frame.predicate)
    .find((child) => view.language.irrealis.has(view.document.lower[child]!));
  if (auxiliary === undefined || isReportive(view, frame, auxiliary)) return null;
  return { status: 'possible', rule: 'status.irrealis', token: auxiliary };
}

/** "sagte, Aufständische hätten geschossen": under a word of saying the mood says no more than that, but beside a condition. */
function isReportive(view: View, frame: Frame, auxiliary: number): boolean {
  const { language, syntax } = view;
  if (!language.reportive.has(view.document.lower[auxiliary]!)) return false;
  const below = view.below(view.frameAt[frame.predicate]!);
  if (below.some(({ subordinator }) => language.conditions.has(subordinator ?? ''))) return false;
  let at = frame;
  for (let steps = 0; steps < MAX_STEPS && at.parent !== null && SAID.has(at.relation ?? ''); steps++) {
    at = syntax.frames[at.parent]!;
    if (view.cueAt[at.predicate] === 1) return true;
  }
  return false;
}

const SAID = new Set(['ccomp', 'conj', 'parataxis']);

function subordination(view: View, frame: Frame): Verdict | null {
  if (frame.subordinator === null) return null;
  const status = view.language.subordinators.get(frame.subordinator);
  return status === undefined ? null : { status, rule: 'status.subordinate', token: frame.predicate };
}

/** "Sollte die Regierung nicht einlenken, …": a condition that opens its sentence with the modal verb. */
function conditional(view: View, frame: Frame): Verdict | null {
  if (frame.modal === null) return null;
  const { first: opener, last } = view.document.sentences[view.sentenceAt[frame.predicate]!]!;
  if (view.document.tokens[last - 1]!.text === '?') return null;
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
  // "erklärte, die Verwaltung aufzulösen": who states an act that he hasn't done yet intends it.
  if (!frame.finite && view.language.declaring.has(parent.lemma.toLowerCase()) && !hasPerfect(view, frame))
    return { status: 'planned', rule: 'status.governed', token: parent.predicate };
  const nominal = parent.object === null ? undefined : view.language.governingNouns.get(view.lemma(parent.object.head));
  if (nominal !== undefined) return { status: nominal, rule: 'status.governed', token: parent.object!.head };
  return frame.finite ? null : ofFrame(view, frame.parent!, depth + 1);
}
