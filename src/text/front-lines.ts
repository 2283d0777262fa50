import type { Span } from './span.ts';

/** What the lines in front of a report must know of a language: data only, in lower case. */
export interface FrontLineWords {
  /** Words before the day on which a collector fetched the text ("abgerufen am"). */
  readonly crawled: readonly string[];
  /** Words before the day on which the report came out ("veröffentlicht am"). */
  readonly published: readonly string[];
  /** Names of the months, and their short forms without a full stop, with their numbers. */
  readonly months: Readonly<Record<string, number>>;
  readonly weekdays: readonly string[];
  /** Words around a time of day ("um", "uhr"). */
  readonly clock: readonly string[];
}

/** A line in front of a report that holds nothing but a date. */
export interface FrontLine extends Span {
  /** `bare` where no word says what the date is. */
  readonly kind: 'crawled' | 'published' | 'bare';
  /** Year, month 1-12 and day as written; the date need not exist. */
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly url: string | null;
}

/** How many lines that are not empty may stand in front: a title, a date, a source. */
const LINES = 5;
const LONGEST = 160;

/** Makes the finder of date lines for the given languages. Linear: it looks at the first few short lines only. */
export function frontLineFinder(languages: readonly FrontLineWords[]): (text: string) => FrontLine[] {
  const crawled = any(languages.flatMap((l) => l.crawled));
  const published = any(languages.flatMap((l) => l.published));
  const weekday = any(languages.flatMap((l) => l.weekdays));
  const clock = any(languages.flatMap((l) => l.clock));
  const months = Object.assign({}, ...languages.map((l) => l.months)) as Record<string, number>;
  const month = any(Object.keys(months));
  const date = [
    '(?<y1>\\d{4})-(?<m1>\\d{2})-(?<d1>\\d{2})(?:t(?=\\d))?',
    '(?<d2>\\d{1,2})\\. ?(?<m2>\\d{1,2})\\. ?(?<y2>\\d{4})',
    `(?<d3>\\d{1,2})(?:\\.|st|nd|rd|th)? (?<m3>${month})\\.?,? (?<y3>\\d{4})`,
    `(?<m4>${month})\\.? (?<d4>\\d{1,2})(?:st|nd|rd|th)?,? (?<y4>\\d{4})`,
  ].join('|');
  const time = `(?:[,;|]? ?(?:[-–] ?)?(?:(?:${clock}) )?\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?: ?(?:${clock}))?)?`;
  const label = `(?:(?:(?<crawled>${crawled})|(?<published>${published}))(?: ?:)? )?`;
  const source = '(?:[,;|]? ?(?:\\p{L}+ ?:? )?(?<url>https?://\\S+))?';
  const line = new RegExp(
    `^[[(]?${label}(?:(?:${weekday})\\.?,? (?:(?:the|den|dem) )?)?(?:${date})${time}${source}\\.?[\\])]?$`,
    'u',
  );

  return (text) => {
    const found: FrontLine[] = [];
    for (const span of firstLines(text)) {
      // White space of every kind counts as one blank; the span still covers the line as it stands.
      const words = text.slice(span.start, span.end).replace(/\s+/gu, ' ');
      // Most lines hold no year; the large pattern need not even be made ready for them.
      const match = /\d{4}/u.test(words) ? line.exec(words.toLowerCase()) : null;
      if (match === null) continue;
      const g = match.groups!;
      found.push({
        ...span,
        kind: g['crawled'] !== undefined ? 'crawled' : g['published'] !== undefined ? 'published' : 'bare',
        year: Number(g['y1'] ?? g['y2'] ?? g['y3'] ?? g['y4']),
        month: Number(g['m1'] ?? g['m2'] ?? months[(g['m3'] ?? g['m4'])!.toLowerCase()]),
        day: Number(g['d1'] ?? g['d2'] ?? g['d3'] ?? g['d4']),
        url: g['url'] === undefined ? null : addressIn(words),
      });
    }
    return found;
  };
}

/** The web address at the end of a line, in the case in which it is written. */
function addressIn(line: string): string | null {
  return /https?:\/\/\S+$/iu.exec(line)?.[0].replace(/\.?[\])]?$/u, '') ?? null;
}

/** The first lines that are not empty, without the white space around them; longer ones are left out. */
function firstLines(text: string): Span[] {
  const lines: Span[] = [];
  let at = 0;
  for (let seen = 0; seen < LINES && at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(at, end > at + 4 * LONGEST ? at + 4 * LONGEST : end);
    const trimmed = line.trim();
    if (trimmed !== '') {
      seen++;
      const start = at + line.indexOf(trimmed);
      if (trimmed.length <= LONGEST) lines.push({ start, end: start + trimmed.length });
    }
    at = end + 1;
  }
  return lines;
}

/** An alternation of fixed words, longest first. */
function any(words: readonly string[]): string {
  return [...new Set(words)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
    .join('|');
}
