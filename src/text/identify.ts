import type { LanguageCode } from './article.ts';
import type { TextLanguage } from './language.ts';

/** Characters looked at: enough for the detector to be sure; more costs time and changes nothing. */
const SAMPLE = 2000;
/** Of the words of a text, function words of its own language make up a quarter and more, those of another one hardly any. */
const SURE_SHARE = 0.14;
const SURE_COUNT = 6;
/** Fewer of them are enough where they make up a larger share, as they do in single sentences. */
const SHORT_SHARE = 0.25;
const SHORT_COUNT = 3;
const SURE_RATIO = 6;

/** What was found: a language that Regesta reads, or the code of one that it doesn't (`null`: no language at all). */
export type Identified =
  | { readonly language: LanguageCode }
  | { readonly language: null; readonly found: string | null };

/**
 * Identifies the language of a text. Where the function words of one of the given languages leave no doubt, they decide;
 * else ELD does (n-grams of 60 languages), whose table takes some 150 ms to load, on first use only.
 */
export async function identifyLanguage(text: string, languages: readonly TextLanguage[]): Promise<Identified> {
  const middle = Math.max(0, (text.length - SAMPLE) >> 1);
  const sample = text.slice(middle, middle + SAMPLE);
  const sure = byFunctionWords(sample, languages);
  if (sure !== null) return { language: sure };
  const { eld } = await import('eld/extrasmall');
  const { language: found } = eld.detect(sample);
  const read = languages.find(({ code }) => code === found);
  return read === undefined ? { language: null, found: found === '' ? null : found } : { language: read.code };
}

function byFunctionWords(sample: string, languages: readonly TextLanguage[]): LanguageCode | null {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = languages
    .map(({ code, functionWords }) => ({ code, count: words.filter((word) => functionWords.has(word)).length }))
    .sort((a, b) => b.count - a.count);
  const [best, second] = counts;
  if (best === undefined || best.count < SHORT_COUNT) return null;
  if (best.count < words.length * (best.count < SURE_COUNT ? SHORT_SHARE : SURE_SHARE)) return null;
  return best.count >= SURE_RATIO * (second?.count ?? 0) ? best.code : null;
}
