import { syntax as german } from '../../src/lang/de/syntax/index.ts';
import { text as germanText } from '../../src/lang/de/text.ts';
import { syntax as english } from '../../src/lang/en/syntax/index.ts';
import { text as englishText } from '../../src/lang/en/text.ts';
import type { SyntaxLanguage } from '../../src/syntax/language.ts';
import type { LanguageCode } from '../../src/text/article.ts';
import type { TextLanguage } from '../../src/text/language.ts';

/** What training needs to know of a language. */
export interface TrainLanguage {
  readonly code: LanguageCode;
  readonly text: TextLanguage;
  readonly syntax: SyntaxLanguage;
}

/** The languages by their codes. */
export const languages: Readonly<Record<LanguageCode, TrainLanguage>> = {
  de: { code: 'de', text: germanText, syntax: german },
  en: { code: 'en', text: englishText, syntax: english },
};
