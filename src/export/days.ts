import type { LanguageCode } from '../text/article.ts';
import { labelsFor } from './labels.ts';

const LOCALES: Readonly<Record<LanguageCode, string>> = { de: 'de-DE', en: 'en-GB' };

const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' };

/** An ISO day as people write it: "14. März 2024", "14 March 2024"; with the weekday where that is wanted. */
export function formatDay(iso: string, language: LanguageCode, weekday = false): string {
  const date = dateOf(iso);
  if (date === null) return iso;
  return new Intl.DateTimeFormat(LOCALES[language], weekday ? { ...DAY, weekday: 'long' } : DAY).format(date);
}

/** Null for a year before 1000 and for what is no date: such days are shown as they are written. */
function dateOf(iso: string): Date | null {
  const [year, month, day] = iso.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined || !(year >= 1000)) return null;
  return new Date(Date.UTC(year, month - 1, day));
}

/** The days between which something lies, as people write it: one day, a stretch, open at one end, or undated. */
export function formatInterval(
  earliest: string | null,
  latest: string | null,
  language: LanguageCode,
  weekday = false,
): string {
  const labels = labelsFor(language);
  if (earliest !== null && latest !== null) {
    if (earliest === latest) return formatDay(earliest, language, weekday);
    return wholeStretch(earliest, latest, language) ?? formatStretch(earliest, latest, language);
  }
  if (earliest !== null) return labels.from(formatDay(earliest, language));
  if (latest !== null) return labels.until(formatDay(latest, language));
  return labels.noDate;
}

/** Two days without what they share: "6. – 7. Mai 2024". */
function formatStretch(earliest: string, latest: string, language: LanguageCode): string {
  const [from, to] = [dateOf(earliest), dateOf(latest)];
  if (from === null || to === null || from > to) return `${earliest} – ${latest}`;
  return new Intl.DateTimeFormat(LOCALES[language], DAY).formatRange(from, to).replace(/\s*–\s*/u, ' – ');
}

/** A whole year or month by its name. */
function wholeStretch(earliest: string, latest: string, language: LanguageCode): string | null {
  const year = earliest.slice(0, 4);
  if (earliest === `${year}-01-01` && latest === `${year}-12-31`) return year;
  const month = earliest.slice(0, 7);
  if (earliest !== `${month}-01` || !latest.startsWith(month)) return null;
  const [y, m] = month.split('-').map(Number);
  const last = new Date(Date.UTC(y!, m!, 0)).getUTCDate();
  if (latest !== `${month}-${String(last).padStart(2, '0')}`) return null;
  return new Intl.DateTimeFormat(LOCALES[language], { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(Date.UTC(y!, m! - 1, 1)),
  );
}

/** A number with its thousands grouped: "6.500", "6,500". */
export function formatNumber(n: number, language: LanguageCode): string {
  return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 2 }).format(n);
}
