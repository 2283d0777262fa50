import { isUpperAt } from '../text/characters.ts';
import { fold } from './fold.ts';
import { FEMALE_NAME, type Gazetteer, MALE_NAME, personBits, SURNAME as SURNAME_BIT } from './gazetteer.ts';
import type { Gender, NamesLanguage } from './language.ts';

/** What a single word says about names around it; the bits of a clue. */
export const UPPER = 1;
export const GIVEN = 2;
export const HONORIFIC = 4;
export const TITLE = 8;
export const OFFICE = 16;
export const PARTICLE = 32;
export const ORGANISATION_HEAD = 64;
export const GROUP_HEAD = 128;
export const PLACE_HEAD = 256;
export const PLACE_PREPOSITION = 512;
export const INITIAL = 1024;
export const NOT_NAME = 2048;
export const SITE_ENDING = 4096;
export const DEFINITE = 8192;
export const SURNAME = 16384;

const INITIALS = /^\p{Lu}\.(?:-?\p{Lu}\.)*$/u;

/** The clues of a word. */
export function cluesOf(text: string, lower: string, gazetteer: Gazetteer, language: NamesLanguage): number {
  let clue = 0;
  const upper = isUpperAt(text, 0);
  if (language.particles.has(lower)) clue |= PARTICLE;
  if (language.definite.has(lower)) clue |= DEFINITE;
  if (language.honorifics.has(lower)) clue |= HONORIFIC;
  if (language.titles.has(lower)) clue |= TITLE;
  if (officeGender(lower, language) !== undefined) clue |= OFFICE;
  if (language.placePrepositions.has(lower)) clue |= PLACE_PREPOSITION;
  if (language.placeHeads.has(lower)) clue |= PLACE_HEAD;
  if (language.notNames.has(lower)) clue |= NOT_NAME;
  if (!upper) return clue;
  clue |= UPPER;
  if (INITIALS.test(text)) clue |= INITIAL;
  const bits = bitsOf(text, gazetteer, language);
  if (bits & (MALE_NAME | FEMALE_NAME)) clue |= GIVEN;
  if (bits & SURNAME_BIT) clue |= SURNAME;
  if (endsWithAny(lower, language.organisationHeads)) clue |= ORGANISATION_HEAD;
  if (endsWithAny(lower, language.groupHeads)) clue |= GROUP_HEAD;
  if (endsWithAny(lower, language.siteEndings)) clue |= SITE_ENDING;
  return clue;
}

/** The gender of an office; null where the word doesn't tell it, undefined where it is no office. */
export function officeGender(lower: string, language: NamesLanguage): Gender | undefined {
  const whole = language.offices.get(lower);
  if (whole !== undefined) return whole;
  return language.officeEndings.find(([ending]) => lower.length > ending.length && lower.endsWith(ending))?.[1];
}

function bitsOf(text: string, gazetteer: Gazetteer, language: NamesLanguage): number {
  // "Hans-Peter", "Karl-Theodor": the first part decides.
  const hyphen = text.indexOf('-');
  if (hyphen > 1) return personBits(gazetteer, fold(text.slice(0, hyphen))) & (MALE_NAME | FEMALE_NAME);
  const whole = personBits(gazetteer, fold(text));
  if (whole !== 0) return whole;
  return language.baseForms(text).reduce((bits, base) => bits | personBits(gazetteer, fold(base)), 0);
}

function endsWithAny(lower: string, endings: readonly string[]): boolean {
  return endings.some((ending) => lower.endsWith(ending) || (ending.length > 4 && lower.endsWith(`${ending}s`)));
}
