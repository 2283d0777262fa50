import { table } from '../../../engine/lexicon.ts';
import { AMOUNT, UNIT } from '../../../time/kinds.ts';
import type { Amount, Unit } from '../../../time/semantics.ts';
import { ADVERB, COUNT, DECADE_DIGIT, PLURAL_UNIT, QUARTER } from './kinds.ts';

const singular = [
  'second',
  'minute',
  'hour',
  'day',
  'night',
  'weekend',
  'week',
  'month',
  'quarter',
  'year',
  'decade',
] as const;
const plural: Readonly<Record<string, Unit>> = {
  ...Object.fromEntries(singular.map((unit) => [`${unit}s`, unit])),
  centuries: 'century',
  millennia: 'millennium',
};
const units: Readonly<Record<string, Unit>> = {
  ...Object.fromEntries(singular.map((unit) => [unit, unit])),
  ...plural,
  century: 'century',
  millennium: 'millennium',
  hrs: 'hour',
  mins: 'minute',
  min: 'minute',
  secs: 'second',
};

/** Units of the calendar and the clock, with their plurals. */
export const unitWords = table('en.units', UNIT, units);
/** Units in the plural. */
export const pluralUnits = table('en.plural-units', PLURAL_UNIT, plural);

/** The unit of a noun, singular or plural. */
export function unitNamed(noun: string): Unit | undefined {
  return Object.hasOwn(units, noun) ? units[noun] : undefined;
}

/** Amounts of time in one word. */
export const amountWords = table('en.amount-words', AMOUNT, {
  fortnight: { amount: 2, unit: 'week' },
  'a fortnight': { amount: 2, unit: 'week' },
} satisfies Record<string, Amount>);

/** Repetitions in one word. */
export const adverbs = table('en.adverbs', ADVERB, {
  daily: { amount: 1, unit: 'day' },
  nightly: { amount: 1, unit: 'night' },
  hourly: { amount: 1, unit: 'hour' },
  weekly: { amount: 1, unit: 'week' },
  biweekly: { amount: 2, unit: 'week' },
  fortnightly: { amount: 2, unit: 'week' },
  monthly: { amount: 1, unit: 'month' },
  quarterly: { amount: 1, unit: 'quarter' },
  yearly: { amount: 1, unit: 'year' },
  annual: { amount: 1, unit: 'year' },
  annually: { amount: 1, unit: 'year' },
  biennial: { amount: 2, unit: 'year' },
  biennially: { amount: 2, unit: 'year' },
} satisfies Record<string, Amount>);

/** How often, in one word. */
export const counts = table('en.counts', COUNT, { once: 1, twice: 2, thrice: 3 });

/** Decades of an unsaid century. */
export const decadeWords = table('en.decades', DECADE_DIGIT, {
  twenties: 2,
  thirties: 3,
  forties: 4,
  fifties: 5,
  sixties: 6,
  seventies: 7,
  eighties: 8,
  nineties: 9,
});

/** Quarters in short. */
export const quarterWords = table('en.quarters', QUARTER, { q1: 1, q2: 2, q3: 3, q4: 4 });
