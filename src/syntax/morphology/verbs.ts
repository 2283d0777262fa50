import type { Features } from '../types.ts';
import { IMPERATIVE_PLURAL, IMPERATIVE_SINGULAR, TENSES, type VerbalMask } from './reading.ts';
import type { Person } from './roles.ts';

/** How likely a tense is where a form can be several: weak preterites are rarely subjunctives. */
const ORDER = ['present', 'past', 'subjunctive2', 'subjunctive1'] as const;
const TENSE_FEATURES = {
  present: { Mood: 'Ind', Tense: 'Pres' },
  past: { Mood: 'Ind', Tense: 'Past' },
  subjunctive1: { Mood: 'Sub', Tense: 'Pres' },
  subjunctive2: { Mood: 'Sub', Tense: 'Past' },
} as const;

/** The persons to try without a pronoun, third ones first: singular 0 to 2, plural 3 to 5. */
const SLOTS = [2, 5, 3, 0, 1, 4] as const;
const FINITE: readonly Features[] = TENSES.flatMap((tense) =>
  [0, 1, 2, 3, 4, 5].map((slot) => ({
    ...TENSE_FEATURES[tense],
    Person: String((slot % 3) + 1),
    Number: slot < 3 ? 'Sing' : 'Plur',
  })),
);
const IMPERATIVE: readonly Features[] = ['Sing', 'Plur'].map((number) => ({
  Mood: 'Imp',
  Person: '2',
  Number: number,
}));

/** All features that {@link finiteFeatures} can choose between. */
export const FINITE_FEATURES: readonly Features[] = [...FINITE, ...IMPERATIVE];

/**
 * Tense, mood, person and number of a finite form, by what it can be and the pronoun in its clause: the place of its
 * features in {@link FINITE_FEATURES}, or -1 where nothing is known.
 */
export function finiteFeatures(mask: VerbalMask, pronoun: Person | null): number {
  if (mask === 0) return -1;
  if (pronoun !== null) {
    const found = inSlot(mask, (pronoun.plural ? 3 : 0) + pronoun.person - 1);
    if (found >= 0) return found;
  }
  for (const slot of SLOTS) {
    const found = inSlot(mask, slot);
    if (found >= 0) return found;
  }
  const plural = (mask & IMPERATIVE_PLURAL) !== 0 && (mask & IMPERATIVE_SINGULAR) === 0;
  return FINITE.length + (plural ? 1 : 0);
}

function inSlot(mask: VerbalMask, slot: number): number {
  for (const tense of ORDER) {
    const place = 6 * TENSES.indexOf(tense) + slot;
    if ((mask & (1 << place)) !== 0) return place;
  }
  return -1;
}
