import type { Upos } from '../types.ts';

/** The cases, in the order of the bits of a nominal mask. */
export const CASES = ['Nom', 'Gen', 'Dat', 'Acc'] as const;
/** Gender in the singular, or plural, in the order of the bits of a nominal mask. */
export const GENDERS = ['Masc', 'Fem', 'Neut', 'Plur'] as const;

/**
 * What a nominal form can stand for: a set of pairs of case and gender-or-plural, as 16 bits. Bit `4 * case + gender`,
 * by the orders of {@link CASES} and {@link GENDERS}. 0 where the form does not decline, or nothing is known.
 */
export type NominalMask = number;

/** Every case, gender and number: the mask of a form that shows nothing, such as a foreign name. */
export const ANY_NOMINAL: NominalMask = 0xffff;

/** The mask of one case in one gender, or in the plural. */
export function nominalMask(grammaticalCase: (typeof CASES)[number], gender: (typeof GENDERS)[number]): NominalMask {
  return 1 << (4 * CASES.indexOf(grammaticalCase) + GENDERS.indexOf(gender));
}

/** Moods and tenses of finite forms, in the order of the groups of six bits of a verbal mask. */
export const TENSES = ['present', 'past', 'subjunctive1', 'subjunctive2'] as const;
/** Bits of a verbal mask outside the finite forms. */
export const IMPERATIVE_SINGULAR = 1 << 24;
export const IMPERATIVE_PLURAL = 1 << 25;

/**
 * What a verb form can stand for. Bit `6 * tense + 3 * plural + person - 1`, by the order of {@link TENSES}, and the two
 * imperatives. Infinitives and participles have tags of their own and the mask 0.
 */
export type VerbalMask = number;

/** The mask of one finite form. `person` is 1, 2 or 3. */
export function verbalMask(tense: (typeof TENSES)[number], person: number, plural: boolean): VerbalMask {
  return 1 << (6 * TENSES.indexOf(tense) + (plural ? 3 : 0) + person - 1);
}

/** One way to read a word form. */
export interface Reading {
  readonly lemma: string;
  readonly upos: Upos;
  /** Language-specific tag, as in `Word`. */
  readonly tag: string;
  /**
   * All that a declined form can be; for an adjective in strong declension (no article before it). For a preposition the
   * cases that it governs.
   */
  readonly nominal: NominalMask;
  /** An adjective after "der" (weak) and after "ein" (mixed declension); 0 for other words. */
  readonly weak: NominalMask;
  readonly mixed: NominalMask;
  readonly verbal: VerbalMask;
  /** Gender of a noun, which its plural does not show in the mask. */
  readonly gender: Exclude<(typeof GENDERS)[number], 'Plur'> | null;
  readonly degree: 'Pos' | 'Cmp' | 'Sup' | null;
}
