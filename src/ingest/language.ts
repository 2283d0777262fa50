import { text as de } from '../lang/de/text.ts';
import { text as en } from '../lang/en/text.ts';
import type { LanguageCode } from '../text/article.ts';
import { identifyLanguage } from '../text/identify.ts';
import { InputError } from './input-error.ts';
import type { Draft, Note } from './types.ts';

const LANGUAGES = [de, en];

/** The language to read a report in, and what to know of that. */
export interface Settled {
  readonly language: LanguageCode;
  readonly notes: readonly Note[];
}

/**
 * Settles the language of a report. `wanted` is the user's word and wins. Somebody's statement counts next; a page
 * template's only where the text alone says nothing. Throws an `InputError` for a language that Regesta doesn't read.
 */
export async function settleLanguage(draft: Draft, wanted: LanguageCode | 'auto'): Promise<Settled> {
  if (wanted !== 'auto') return { language: wanted, notes: [] };
  const stated = primary(draft.language);
  if (stated !== null && !draft.languageIsHint) {
    if (isRead(stated)) return { language: stated, notes: [] };
    throw new InputError('language', `stated language "${draft.language}"; Regesta reads German (de) and English (en)`);
  }
  const found = await identifyLanguage(draft.text, LANGUAGES);
  if (found.language !== null) return { language: found.language, notes: [] };
  if (stated !== null && isRead(stated) && found.found === null) return { language: stated, notes: [] };
  throw new InputError(
    'language',
    found.found === null
      ? 'the language could not be told; say which with --lang de or --lang en'
      : `the text seems to be in "${found.found}"; Regesta reads German (de) and English (en). If it is wrong, use --lang`,
  );
}

function primary(tag: string | null): string | null {
  return tag === null ? null : tag.trim().toLowerCase().split(/[-_]/u)[0]! || null;
}

function isRead(code: string): code is LanguageCode {
  return code === 'de' || code === 'en';
}
