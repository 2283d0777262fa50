import type { Features } from '../types.ts';
import { IMPERATIVE_PLURAL, IMPERATIVE_SINGULAR, TENSES, type VerbalMask } from './reading.ts';
import type { AgreementRules } from './roles.ts';

/** How likely a tense is where a form can be several: weak preterites are rarely subjunctives. */
const ORDER = ['present', 'past', 'subjunctive2', 'subjunctive1'] as const;
const TENSE_FEATURES = {
  present: { Mood: 'Ind', Tense: 'Pres' },
  past: { Mood: 'Ind', Tense: 'Past' },
  subjunctive1: { Mood: 'Sub', Tense: 'Pres' },
  subjunctive2: { Mood: 'Sub', Tense: 'Past' },
} as const;

/** The person that the pronouns of a clause ask of its verb. */
export type Person = AgreementRules['persons'][string] | null;

/** Features of a finite form: tense, mood, person and number, by what it can be and the pronoun in its clause. */
export function finiteFeatures(mask: VerbalMask, pronoun: Person): Features {
  if (mask === 0) return {};
  const wanted = pronoun === null ? null : slotOf(pronoun.person, pronoun.plural);
  const slots = [...(wanted === null ? [] : [wanted]), slotOf(3, false), slotOf(3, true), 3, 0, 1, 4];
  for (const slot of slots) {
    for (const tense of ORDER) {
      if ((mask & (1 << (6 * TENSES.indexOf(tense) + slot))) === 0) continue;
      const plural = slot >= 3;
      return { ...TENSE_FEATURES[tense], Person: String((slot % 3) + 1), Number: plural ? 'Plur' : 'Sing' };
    }
  }
  const plural = (mask & IMPERATIVE_PLURAL) !== 0 && (mask & IMPERATIVE_SINGULAR) === 0;
  return { Mood: 'Imp', Person: '2', Number: plural ? 'Plur' : 'Sing' };
}

function slotOf(person: number, plural: boolean): number {
  return (plural ? 3 : 0) + person - 1;
}
