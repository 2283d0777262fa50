import type { NominalGroup } from './agreement.ts';
import { featureKey, hashText } from './hash.ts';
import type { Interpretation } from './interpretation.ts';
import { addScores, type LinearModel } from './linear.ts';
import type { NominalMask, VerbalMask } from './reading.ts';

/** A case and a number together, as one outcome: twice the case's number, plus one for the plural. */
export type CaseNumber = number;
/** Hashes of what stands before the first and after the last word, and of no verb. */
const BEFORE = hashText('^');
const AFTER = hashText('$');
export const NO_VERB = hashText('');
/** How many outcomes there are. */
export const CASE_NUMBERS = 8;

/** What must be known of a sentence to choose between the cases of its noun phrases. */
export interface CaseView {
  readonly words: readonly Pick<Interpretation, 'tag' | 'lemma' | 'tagHash' | 'lemmaHash'>[];
  readonly groups: readonly NominalGroup[];
  /** The stretch between punctuation marks that each token stands in. */
  readonly segments: readonly number[];
  /** By segment: the token of its first finite verb, or -1, what that form can be, and the hash of the last verb's lemma. */
  readonly finite: readonly number[];
  readonly verbal: readonly VerbalMask[];
  readonly lastVerb: readonly number[];
}

/** The outcomes that a mask allows, as bits. */
export function allowedOutcomes(mask: NominalMask): number {
  let allowed = 0;
  for (let c = 0; c < 4; c++) {
    const row = (mask >> (4 * c)) & 0b1111;
    if ((row & 0b0111) !== 0) allowed |= 1 << (2 * c);
    if ((row & 0b1000) !== 0) allowed |= 2 << (2 * c);
  }
  return allowed;
}

/** What was chosen so far: the outcome of the group before, and which segment has its subject. */
export interface CaseMemory {
  previous: CaseNumber;
  previousHead: number;
  subjectIn: number;
}

/** A memory for the first group of a sentence. */
export function openingCaseMemory(): CaseMemory {
  return { previous: CASE_NUMBERS, previousHead: -9, subjectIn: -1 };
}

/** Keys of the features of a group. Returns how many. */
export function caseFeatures(view: CaseView, group: NominalGroup, memory: CaseMemory, keys: Uint32Array): number {
  const { words, segments, finite, verbal, lastVerb } = view;
  const first = group.members[0]!;
  const head = words[group.head]!;
  const allowed = allowedOutcomes(group.mask);
  const segment = segments[group.head]!;
  const verb = finite[segment]!;
  const place = verb < 0 ? 0 : verb < group.head ? 1 : 2;
  const subject = memory.subjectIn === segment ? 1 : 0;
  const plural = verb < 0 ? 0 : verbNumber(verbal[segment]!);
  const tag = head.tagHash;
  const before = words[first - 1]?.tagHash ?? BEFORE;
  const after = words[group.head + 1]?.tagHash ?? AFTER;
  const adjacent = memory.previousHead === first - 1 ? 1 : 0;
  const previous = adjacent === 1 ? memory.previous : CASE_NUMBERS + 1;
  const preposition = group.preposition < 0 ? 0 : words[group.preposition]!.lemmaHash;
  const predicate = lastVerb[segment]!;
  const determiner = first === group.head ? 0 : words[first]!.tagHash;
  let n = 0;
  let t = 0;
  keys[n++] = featureKey(t++, allowed);
  keys[n++] = featureKey(t++, allowed, preposition);
  keys[n++] = featureKey(t++, preposition, predicate);
  keys[n++] = featureKey(t++, allowed, tag);
  keys[n++] = featureKey(t++, allowed, determiner);
  keys[n++] = featureKey(t++, allowed * 16 + previous, determiner);
  keys[n++] = featureKey(t++, previous, tag);
  keys[n++] = featureKey(t++, allowed, before);
  keys[n++] = featureKey(t++, before, tag ^ preposition);
  keys[n++] = featureKey(t++, after, allowed);
  keys[n++] = featureKey(t++, after, tag);
  keys[n++] = featureKey(t++, allowed, head.lemmaHash);
  keys[n++] = featureKey(t++, preposition, head.lemmaHash);
  const frame = (((place * 2 + subject) * 4 + plural) * 2 + adjacent) * 2 + (preposition === 0 ? 0 : 1);
  keys[n++] = featureKey(t++, frame, allowed);
  keys[n++] = featureKey(t++, frame, tag);
  keys[n++] = featureKey(t++, frame, before);
  keys[n++] = featureKey(t++, frame, predicate);
  keys[n++] = featureKey(t++, frame, determiner ^ after);
  keys[n++] = featureKey(t++, frame);
  return n;
}

/** Chooses case and number of each group, from left to right, within what its mask allows. */
export function chooseCases(view: CaseView, model: LinearModel): CaseNumber[] {
  const keys = new Uint32Array(32);
  const scores = new Int32Array(CASE_NUMBERS);
  const memory = openingCaseMemory();
  return view.groups.map((group) => {
    scores.fill(0);
    addScores(model, keys, caseFeatures(view, group, memory, keys), scores);
    const chosen = bestAllowed(scores, allowedOutcomes(group.mask));
    rememberCase(memory, chosen, group, view.segments[group.head]!);
    return chosen;
  });
}

/** The best outcome of those allowed. */
export function bestAllowed(scores: ArrayLike<number>, allowed: number): CaseNumber {
  let best = -1;
  for (let i = 0; i < CASE_NUMBERS; i++) {
    if ((allowed & (1 << i)) !== 0 && (best < 0 || scores[i]! > scores[best]!)) best = i;
  }
  return best;
}

/** Notes a choice in the memory. */
export function rememberCase(memory: CaseMemory, chosen: CaseNumber, group: NominalGroup, segment: number): void {
  memory.previous = chosen;
  memory.previousHead = group.head;
  if (chosen < 2 && group.preposition < 0) memory.subjectIn = segment;
}

/** 1 for a verb form in the singular, 2 in the plural, 3 where it can be both. */
function verbNumber(mask: VerbalMask): number {
  return ((mask & 0o07070707) !== 0 ? 1 : 0) | ((mask & 0o70707070) !== 0 ? 2 : 0);
}
