import { loadReader } from '../src/load.ts';
import type { RecordClaim } from '../src/record.ts';
import type { LanguageCode } from '../src/text/article.ts';

const READERS = { de: await loadReader('de'), en: await loadReader('en') };

/** The claims of a report that came out on that day, Thursday, 16 November 2023 where none is given; nobody knows when with null. */
export function claimsOf(language: LanguageCode, text: string, date: string | null = '2023-11-16'): RecordClaim[] {
  const published = date === null ? null : ({ date, origin: 'metadata' } as const);
  return READERS[language].read({ id: 'x', text, language, title: null, url: null, publisher: null, published }).record
    .claims;
}

/** The first claim whose trigger holds the word. */
export function about(claims: readonly RecordClaim[], word: string): RecordClaim | undefined {
  return claims.find(({ trigger }) => trigger.some(({ text }) => text.includes(word)));
}
