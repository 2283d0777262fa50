import { time as de } from '../lang/de/time/index.ts';
import { time as en } from '../lang/en/time/index.ts';
import type { LanguageCode } from '../text/article.ts';
import { type Document, readDocument } from '../text/document.ts';
import { extract } from './extract.ts';
import type { TimeLanguage } from './language.ts';
import { publicationDay } from './published-day.ts';
import { resolve } from './resolve.ts';
import type { ResolveContext } from './semantics.ts';
import type { TimeExpression } from './types.ts';

export type { LanguageCode } from '../text/article.ts';
export { extract } from './extract.ts';
export type { TimeLanguage } from './language.ts';
export { resolve } from './resolve.ts';
export type { Extracted, KnownPublished, Meaning, ResolveContext } from './semantics.ts';
export type { Grain, TimeExpression, TimexMod, TimexType } from './types.ts';

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
