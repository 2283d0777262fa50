import type { Word } from '../syntax/types.ts';
import type { AttributionLanguage, CueClass, NounKind } from './language.ts';

/** The shortest last part of a compound that says what the whole is: "rat" in "Sicherheitsrat". */
const SHORTEST = 3;
/** The least that must stand before it. */
const BEFORE = 2;
/** The longest word that is looked at as a compound, in code units; the bound keeps odd text linear. */
const LONGEST = 60;

/**
 * What a word is as the head of a possible source: a being by its kind, a noun of reporting by its class, a pronoun by its
 * form, or else its part of speech.
 */
export function kindOf(
  { upos, lemma }: Word,
  form: string,
  cue: CueClass | undefined,
  language: AttributionLanguage,
): string {
  if (upos === 'PRON') return form;
  // Weekdays and months are names to some taggers.
  if (upos === 'PROPN' && language.beings.get(lemma.toLowerCase()) === 'time') return 'time';
  if (upos !== 'NOUN' && upos !== 'ADJ') return upos;
  return beingOf(language.beings, lemma.toLowerCase()) ?? cue ?? upos;
}

/** A word's own kind, or that of the longest known word that it ends in. */
function beingOf(beings: ReadonlyMap<string, NounKind>, word: string): NounKind | undefined {
  const whole = beings.get(word);
  if (whole !== undefined || beings.size === 0 || word.length > LONGEST) return whole;
  for (let from = BEFORE; word.length - from >= SHORTEST; from++) {
    const found = beings.get(word.slice(from));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The word that a phrase is about: its first noun, or the name it begins with, or its first word. */
export function headOf(words: readonly Word[], first: number, last: number): number {
  for (let at = first; at < last; at++) {
    const { upos } = words[at]!;
    if (upos === 'NOUN' || upos === 'PROPN') return at;
  }
  return first;
}
