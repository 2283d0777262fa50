import type { Word } from '../types.ts';
import { type NominalGroup, nominalGroups } from './agreement.ts';
import { type CaseView, chooseCases, NO_VERB } from './cases.ts';
import { FINITE } from './features.ts';
import { caseExtra, type Extra, finiteExtra, nominalExtra } from './features-table.ts';
import { fitting, type Interpretation } from './interpretation.ts';
import type { Form, Morphology } from './morphology.ts';
import { nearestPersons } from './persons.ts';
import type { NominalMask, Reading } from './reading.ts';
import type { AgreementRules } from './roles.ts';
import { finiteFeatures } from './verbs.ts';

/** A sentence after tagging, before its cases are chosen. */
export interface Tagged {
  readonly forms: readonly Form[];
  readonly isMark: readonly boolean[];
  /** Number of the label of each token. */
  readonly labels: readonly number[];
}

/** The words of a sentence, and what each can be by the agreement of its noun phrase (0 outside of noun phrases). */
export interface Analysed {
  readonly words: Word[];
  readonly nominal: NominalMask[];
}

/** The likeliest interpretation of each word of a tagged sentence. */
export function likeliest({ forms, labels }: Tagged): Interpretation[] {
  return labels.map((label, i) => forms[i]!.interpretations(label)[0]!);
}

/** The noun phrases of a tagged sentence with what bears on their cases. */
export function caseView(
  tagged: Tagged,
  first: readonly Interpretation[],
  morphology: Morphology,
  rules: AgreementRules,
): CaseView {
  const { forms, isMark, labels } = tagged;
  const { tagger } = morphology;
  const segments: number[] = [];
  const finite = [-1];
  const verbal = [0];
  const lastVerb = [NO_VERB];
  let segment = 0;
  for (let i = 0; i < labels.length; i++) {
    segments.push(segment);
    const label = labels[i]!;
    const { upos } = tagger.labels[label]!;
    if (tagger.verbKinds[label] === FINITE && finite[segment]! < 0) {
      finite[segment] = i;
      verbal[segment] = first[i]!.reading?.verbal ?? 0;
    }
    if (upos === 'VERB' || upos === 'AUX') lastVerb[segment] = first[i]!.lemmaHash;
    if (isMark[i]) {
      segment++;
      finite.push(-1);
      verbal.push(0);
      lastVerb.push(NO_VERB);
    }
  }
  return { words: [...first], groups: nominalGroups(first, forms, isMark, rules), segments, finite, verbal, lastVerb };
}

/** Chooses lemmas, cases and all other features of a tagged sentence. */
export function analyseSentence(tagged: Tagged, morphology: Morphology): Analysed {
  const { forms, labels } = tagged;
  const { agreement } = morphology.language;
  const nominal = new Array<NominalMask>(labels.length).fill(0);
  const extra = new Array<Extra>(labels.length).fill(0);
  const chosen = likeliest(tagged);
  if (agreement !== null) {
    const view = caseView(tagged, chosen, morphology, agreement);
    for (const group of view.groups) {
      for (const at of group.members) {
        nominal[at] = group.mask;
        chosen[at] = fitting(forms[at]!.interpretations(labels[at]!), group.mask);
      }
    }
    const cases = morphology.tagger.cases === null ? null : chooseCases(view, morphology.tagger.cases);
    if (cases !== null) {
      view.groups.forEach((group, g) => {
        const head = chosen[group.head]!.reading;
        for (const at of group.members) {
          extra[at] = nominalFeatures(group, cases[g]!, head, view.words[at]!.tag, agreement);
        }
      });
    }
    const persons = nearestPersons(chosen, view.segments);
    labels.forEach((label, i) => {
      if (morphology.tagger.verbKinds[label] !== FINITE) return;
      extra[i] = finiteExtra(finiteFeatures(chosen[i]!.reading?.verbal ?? 0, persons[i]!));
    });
  }
  return { words: chosen.map((interpretation, i) => interpretation.word(extra[i]!)), nominal };
}

/** The gender where only one is left, by the bits of the singular. */
const ONE_GENDER = { 1: 'Masc', 2: 'Fem', 4: 'Neut' } as Readonly<Record<number, 'Masc' | 'Fem' | 'Neut'>>;

function nominalFeatures(
  { mask }: NominalGroup,
  chosen: number,
  head: Reading | null,
  tag: string,
  rules: AgreementRules,
): Extra {
  if (rules.caseOnly.has(tag)) return caseExtra(chosen >> 1);
  const plural = (chosen & 1) === 1;
  const only = ONE_GENDER[(mask >> (4 * (chosen >> 1))) & 0b0111] ?? null;
  const gender = head?.gender ?? (plural ? null : only);
  return nominalExtra(chosen, plural && rules.plainPlural.has(tag) ? null : gender);
}
