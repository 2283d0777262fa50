import type { LanguageCode } from '../text/article.ts';
import { civil, type Day, parseDay } from '../time/calendar.ts';
import { type Labels, labelsFor } from './labels.ts';

/** An ISO day as people write it: "14. März 2024", "14 March 2024"; with the weekday where that is wanted. */
export function formatDay(iso: string, language: LanguageCode, weekday = false): string {
  const day = parseDay(iso);
  if (day === null) return iso;
  const labels = labelsFor(language);
  const date = labels.date(civil(day));
  // 1970-01-01 was a Thursday, the fourth day of a week that begins with Monday.
  return weekday ? `${labels.weekdays[(((day + 3) % 7) + 7) % 7]}, ${date}` : date;
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
    const [from, to] = [parseDay(earliest), parseDay(latest)];
    return from === null || to === null ? `${earliest} – ${latest}` : formatStretch(from, to, labels);
  }
  if (earliest !== null) return labels.from(formatDay(earliest, language));
  if (latest !== null) return labels.until(formatDay(latest, language));
  return labels.noDate;
}

/** Two days without what they share ("6. – 7. Mai 2024"); a whole month or year by its name. */
function formatStretch(from: Day, to: Day, labels: Labels): string {
  const [a, b, next] = [civil(from), civil(to), civil(to + 1)];
  if (a.year !== b.year) return `${labels.date(a)} – ${labels.date(b)}`;
  if (a.day === 1 && next.day === 1) {
    if (a.month === b.month) return `${labels.months[a.month - 1]} ${a.year}`;
    if (a.month === 1 && b.month === 12) return `${a.year}`;
  }
  const start =
    a.month === b.month ? labels.dayOfMonth(a.day) : `${labels.dayOfMonth(a.day)} ${labels.months[a.month - 1]}`;
  return `${start} – ${labels.date(b)}`;
}

/** A number with its thousands grouped: "6.500", "6,500"; two decimals at most. */
export function formatNumber(n: number, language: LanguageCode): string {
  const [whole, fraction] = String(Math.round(n * 100) / 100).split('.');
  const { thousands, decimal } = labelsFor(language);
  const grouped = whole!.replace(/(?<=\d)(?=(?:\d{3})+$)/gu, thousands);
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}
