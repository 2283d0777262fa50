import type { LanguageCode } from './article.ts';

/** Enough for the detector to be sure; more costs time and changes nothing. */
const SAMPLE = 2000;

/** What the detector found: a language that Regesta reads, or the code of one that it doesn't (`null`: no language). */
export type Identified =
  | { readonly language: LanguageCode }
  | { readonly language: null; readonly found: string | null };

/**
 * Identifies the language of a text with ELD (n-grams of 60 languages). Loads its table, some 150 ms, on first use only.
 */
export async function identifyLanguage(text: string): Promise<Identified> {
  const { eld } = await import('eld/extrasmall');
  const middle = Math.max(0, (text.length - SAMPLE) >> 1);
  const { language } = eld.detect(text.slice(middle, middle + SAMPLE));
  if (language === 'de' || language === 'en') return { language };
  return { language: null, found: language === '' ? null : language };
}
