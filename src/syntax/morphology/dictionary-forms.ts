import type { MorphologyLanguage } from './language.ts';
import { openLexicon } from './lexicon.ts';
import { allReadings, know } from './lookup.ts';

/**
 * The dictionary forms that a word alone can have, in small letters, without the word itself: "Häuser" gives "haus". As it
 * is written and, since people search in small letters, as a noun with a capital. The lexicon's bytes must not change.
 */
export function openDictionaryForms(
  lexicon: Uint8Array,
  language: MorphologyLanguage,
): (word: string) => readonly string[] {
  const opened = openLexicon(lexicon, language.code);
  return (word) => {
    const capital = word.charAt(0).toUpperCase() + word.slice(1);
    const [own, noun] = [know(word, opened, language), know(capital, opened, language)];
    const isKnown = own.exact.length + own.lower.length + noun.exact.length > 0;
    // A guess says nothing where the word or the noun is known.
    const readings = isKnown ? [...own.exact, ...own.lower, ...noun.exact] : allReadings(noun);
    const forms = new Set(readings.map(({ lemma }) => lemma.toLowerCase()));
    forms.delete(word.toLowerCase());
    return [...forms].filter((form) => form !== '').slice(0, MOST);
  };
}

const MOST = 4;
