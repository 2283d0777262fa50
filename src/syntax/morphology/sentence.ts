import type { Features, Word } from '../types.ts';
import { type NominalGroup, nominalGroups } from './agreement.ts';
import { type CaseView, chooseCases } from './cases.ts';
import { chooseReading, fallbackLemma } from './lemma.ts';
import type { Form, Morphology } from './morphology.ts';
import { ANY_NOMINAL, CASES, type NominalMask, type Reading } from './reading.ts';
import type { AgreementRules } from './roles.ts';
import { finiteFeatures, type Person } from './verbs.ts';

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

/** The noun phrases of a tagged sentence with what bears on their cases. */
export function caseView(
  tagged: Tagged,
  readings: readonly (Reading | null)[],
  morphology: Morphology,
  rules: AgreementRules,
): CaseView {
  const { forms, isMark, labels } = tagged;
  const { tagger } = morphology;
  const words = labels.map((label, i) => ({
    tag: tagger.labels[label]!.tag,
    lemma: lemmaOf(tagged, i, readings[i]!, morphology),
  }));
  const segments: number[] = [];
  const finite = [-1];
  const verbal = [0];
  const lastVerb = [''];
  let segment = 0;
  for (let i = 0; i < labels.length; i++) {
    segments.push(segment);
    const label = labels[i]!;
    const { upos } = tagger.labels[label]!;
    if (tagger.finite[label] === 1 && finite[segment]! < 0) {
      finite[segment] = i;
      verbal[segment] = readings[i]?.verbal ?? 0;
    }
    if (upos === 'VERB' || upos === 'AUX') lastVerb[segment] = words[i]!.lemma;
    if (isMark[i]) {
      segment++;
      finite.push(-1);
      verbal.push(0);
      lastVerb.push('');
    }
  }
  return { words, groups: nominalGroups(words, forms, isMark, rules), segments, finite, verbal, lastVerb };
}

/** Chooses lemmas, cases and all other features of a tagged sentence. */
export function analyseSentence(tagged: Tagged, morphology: Morphology): Analysed {
  const { forms, labels } = tagged;
  const { tagger, language } = morphology;
  let readings = labels.map((label, i) => chooseReading(forms[i]!.clues.readings, tagger.labels[label]!, ANY_NOMINAL));
  const nominal = new Array<NominalMask>(labels.length).fill(0);
  const extra = new Array<Features | null>(labels.length).fill(null);
  if (language.agreement !== null) {
    const view = caseView(tagged, readings, morphology, language.agreement);
    const chosen = tagger.cases === null ? view.groups.map(() => -1) : chooseCases(view, tagger.cases);
    view.groups.forEach((group) => {
      for (const at of group.members) nominal[at] = group.mask;
    });
    readings = readings.map((reading, i) =>
      nominal[i] === 0 ? reading : chooseReading(forms[i]!.clues.readings, tagger.labels[labels[i]!]!, nominal[i]!),
    );
    view.groups.forEach((group, g) => {
      const head = readings[group.head] ?? null;
      for (const at of group.members)
        extra[at] = nominalFeatures(group, chosen[g]!, head, view.words[at]!.tag, language.agreement!);
    });
    labels.forEach((label, i) => {
      if (tagger.finite[label] === 1) {
        extra[i] = finiteFeatures(readings[i]?.verbal ?? 0, personIn(view, i, forms, language.agreement!));
      }
    });
  }
  const words = labels.map((label, i): Word => {
    const { upos, tag } = tagger.labels[label]!;
    const lemma = lemmaOf(tagged, i, readings[i]!, morphology);
    const degree = readings[i]?.degree;
    const feats = {
      ...language.featuresOfTag[tag],
      ...language.featuresOfWord.get(`${tag} ${lemma}`),
      ...language.featuresOfForm.get(`${tag} ${forms[i]!.clues.lower}`),
      ...(degree ? { Degree: degree } : null),
      ...extra[i],
    };
    return { lemma, upos, tag, feats: morphology.intern(feats) };
  });
  return { words, nominal };
}

function lemmaOf({ forms, labels }: Tagged, i: number, reading: Reading | null, morphology: Morphology): string {
  if (reading !== null) return reading.lemma;
  const { clues } = forms[i]!;
  const { upos } = morphology.tagger.labels[labels[i]!]!;
  return fallbackLemma(clues.form, clues.readings, upos, morphology.language.agreement?.genitiveName ?? '');
}

/** The gender where only one is left, by the bits of the singular. */
const ONE_GENDER = { 1: 'Masc', 2: 'Fem', 4: 'Neut' } as Readonly<Record<number, 'Masc' | 'Fem' | 'Neut'>>;

function nominalFeatures(
  { mask }: NominalGroup,
  chosen: number,
  head: Reading | null,
  tag: string,
  rules: AgreementRules,
): Features | null {
  if (chosen < 0) return null;
  const grammaticalCase = CASES[chosen >> 1]!;
  if (rules.caseOnly.has(tag)) return { Case: grammaticalCase };
  const plural = (chosen & 1) === 1;
  const row = (mask >> (4 * (chosen >> 1))) & 0b0111;
  const only = ONE_GENDER[row] ?? null;
  const gender = head?.gender ?? (plural ? null : only);
  const shown = gender === null || (plural && rules.plainPlural.has(tag)) ? {} : { Gender: gender };
  return { Case: grammaticalCase, ...shown, Number: plural ? 'Plur' : 'Sing' };
}

/** The pronoun of the first or second person nearest to the verb within its segment. */
function personIn(view: CaseView, verb: number, forms: readonly Form[], rules: AgreementRules): Person {
  const { segments } = view;
  for (let distance = 1; distance < forms.length; distance++) {
    const left = verb - distance;
    const right = verb + distance;
    if (segments[left] !== segments[verb] && segments[right] !== segments[verb]) return null;
    for (const at of [left, right]) {
      if (segments[at] !== segments[verb]) continue;
      const person = rules.persons[forms[at]!.clues.lower];
      if (person !== undefined) return person;
    }
  }
  return null;
}
