import { published as publishedDe } from '../lang/de/published.ts';
import { time as de } from '../lang/de/time/index.ts';
import { published as publishedEn } from '../lang/en/published.ts';
import { time as en } from '../lang/en/time/index.ts';
import type { LanguageCode, StatedDate } from '../text/article.ts';
import { type Document, readDocument } from '../text/document.ts';
import { extract } from './extract.ts';
import type { TimeLanguage } from './language.ts';
import { datePublication } from './published/index.ts';
import type { PublishedLanguage } from './published/language.ts';
import { publicationDay } from './published-day.ts';
import { resolve } from './resolve.ts';
import type { ResolveContext } from './semantics.ts';
import type { PublicationDate, TimeExpression } from './types.ts';

export type { LanguageCode, StatedDate } from '../text/article.ts';
export { extract } from './extract.ts';
export type { TimeLanguage } from './language.ts';
export { resolve } from './resolve.ts';
export type { Extracted, KnownPublished, Meaning, ResolveContext } from './semantics.ts';
export type { Grain, PublicationDate, TimeExpression, TimexMod, TimexType } from './types.ts';

/** How {@link tag} reads a text. */
export interface TagOptions {
  readonly lang: LanguageCode;
  /** Publication day, `YYYY-MM-DD`, or the instant of publication as ISO 8601 writes it; left out or null: unknown. */
  readonly published?: string | null;
  /** Time zone (IANA, "Europe/Berlin") in which an instant's day is taken; UTC where it is left out. */
  readonly zone?: string;
}

const LANGUAGES: Readonly<Record<LanguageCode, TimeLanguage>> = { de, en };

/**
 * Finds the time expressions of a text and resolves them. The same text and options give the same answer on any day and
 * in any time zone; without `published`, relative expressions keep X's in their values and have no days.
 * Throws a RangeError where `published` is no ISO date or instant, or `zone` no time zone.
 */
export function tag(text: string, { lang, published = null, zone = 'UTC' }: TagOptions): TimeExpression[] {
  const language = LANGUAGES[lang];
  const day = published === null ? null : publicationDay(published, zone);
  return tagDocument(readDocument(text, language.text), language, {
    published: day === null ? null : { date: day, earliest: day, latest: day },
  });
}

/** Finds and resolves the time expressions of a document whose text layers are there already. */
export function tagDocument(document: Document, language: TimeLanguage, context: ResolveContext): TimeExpression[] {
  return resolve(extract(document, language), context);
}

const PUBLISHED: Readonly<Record<LanguageCode, PublishedLanguage>> = { de: publishedDe, en: publishedEn };

/** How {@link datePublished} reads a text. */
export interface DateOptions {
  readonly lang: LanguageCode;
  /** The date that came with the text, and how far it can be trusted; left out or null: none did. */
  readonly stated?: StatedDate | null;
}

/**
 * Finds out when a report was published: by the date that came with it where that can be trusted and the text doesn't
 * contradict it, or else from the words of the text, as an interval, a best date where one stands out, and the words that
 * forced it. Where nothing dates it, `basis` is `unknown`.
 */
export function datePublished(text: string, { lang, stated = null }: DateOptions): PublicationDate {
  const document = readDocument(text, LANGUAGES[lang].text);
  return datePublication(document, PUBLISHED[lang], stated, extract(document, LANGUAGES[lang]));
}
