import type { Features } from '../types.ts';
import { CASES } from './reading.ts';
import { FINITE_FEATURES } from './verbs.ts';

const GENDERS = [null, 'Masc', 'Fem', 'Neut'] as const;
const NOMINAL_FEATURES: readonly Features[] = CASES.flatMap((grammaticalCase) =>
  (['Sing', 'Plur'] as const).flatMap((number) =>
    GENDERS.map((gender) => ({
      Case: grammaticalCase,
      ...(gender === null ? null : { Gender: gender }),
      Number: number,
    })),
  ),
);
const CASE_FEATURES: readonly Features[] = CASES.map((grammaticalCase) => ({ Case: grammaticalCase }));
const EXTRA: readonly Features[] = [{}, ...NOMINAL_FEATURES, ...CASE_FEATURES, ...FINITE_FEATURES];

/** Number of features that a word has only in its sentence; 0 for none. */
export type Extra = number;

/** Features of case and number (twice the case, plus one for the plural), with a gender or none. */
export function nominalExtra(caseNumber: number, gender: (typeof GENDERS)[number]): Extra {
  return 1 + caseNumber * GENDERS.length + GENDERS.indexOf(gender);
}

/** The feature of the case alone. */
export function caseExtra(grammaticalCase: number): Extra {
  return 1 + NOMINAL_FEATURES.length + grammaticalCase;
}

/** Features of a finite verb, by their place in `FINITE_FEATURES`; -1 for none. */
export function finiteExtra(place: number): Extra {
  return place < 0 ? 0 : 1 + NOMINAL_FEATURES.length + CASE_FEATURES.length + place;
}

/** Makes one object of the features that a word always has and those that it has in its sentence, the same one each time. */
export interface FeaturesTable {
  /** The number of these features, for {@link FeaturesTable.join}. */
  number(features: Features): number;
  join(number: number, extra: Extra): Features;
}

/** An empty table of features. It grows with the kinds of words, not with the length of the text. */
export function featuresTable(): FeaturesTable {
  const numbers = new Map<string, number>();
  const bases: Features[] = [];
  const interned = new Map<string, Features>();
  const joined = new Map<number, Features>();
  return {
    number(features) {
      const key = keyOf(features);
      let number = numbers.get(key);
      if (number === undefined) {
        number = bases.length;
        numbers.set(key, number);
        bases.push(features);
      }
      return number;
    },
    join(number, extra) {
      const place = number * EXTRA.length + extra;
      let features = joined.get(place);
      if (features === undefined) {
        const whole = { ...bases[number], ...EXTRA[extra] };
        const key = keyOf(whole);
        features = interned.get(key) ?? Object.freeze(whole);
        interned.set(key, features);
        joined.set(place, features);
      }
      return features;
    },
  };
}

function keyOf(features: Features): string {
  return Object.entries(features)
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join('|');
}
