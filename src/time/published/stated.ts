import type { StatedDate } from '../../text/article.ts';
import type { Span } from '../../text/span.ts';
import { civil, type Day, dayOf, formatDay, isRealDate, parseDay } from '../calendar.ts';
import type { PublishedLanguage } from './language.ts';
import type { Observation } from './observation.ts';

/** Days by which an event may lie after a stated date without contradicting it: time zones, midnight. */
const LEEWAY = 1;
/** Days by which something still to come may lie before a stated date: a report that was put out again, a slip of a digit. */
const LONG_BEFORE = 14;
/** From here on a date is the news of its report. */
const FOREMOST = 0.7;

/** What comes with an earlier date has none: software writes the first day of the first year where it knows no date. */
const FIRST_YEAR = 1000;

/** A date that came with the article, or stands in front of its text, with where it stands there. */
export interface Claimed {
  readonly day: Day;
  /** False for a collector's date, which is a hint and an upper bound only. */
  readonly reliable: boolean;
  readonly span: Span | null;
}

/** The date that came with an article; where none did, that of a line in front of its text. */
export function claimed(text: string, stated: StatedDate | null, language: PublishedLanguage): Claimed | null {
  if (stated !== null) {
    const day = parseDay(stated.date);
    if (day === null) return null;
    if (civil(day).year >= FIRST_YEAR) return { day, reliable: stated.origin !== 'crawl', span: null };
  }
  const lines = language.findFrontLines(text);
  const line = lines.find(({ kind }) => kind === 'published') ?? lines[0];
  if (line === undefined || !isRealDate(line.year, line.month, line.day)) return null;
  const span = { start: line.start, end: line.end };
  return { day: dayOf(line.year, line.month, line.day), reliable: line.kind === 'published', span };
}

/** What in the text speaks against a claimed day: an event told as past after it, or as still to come well before it. */
export interface Contradiction {
  readonly by: Span;
  readonly side: 'past' | 'ahead';
}

/**
 * What shows that the claimed day can't be right; null where nothing does. Of events that are told as past and yet lie
 * after it, one that the report puts first is enough, and of those in passing it takes two.
 */
export function contradiction(observations: readonly Observation[], { day }: Claimed): Contradiction | null {
  let inPassing: Observation | null = null;
  for (const observation of observations) {
    if (observation.kind !== 'event') continue;
    const { told, fresh, side, sure } = observation;
    if (!sure || told.shape !== 'days' || told.grain !== 'day') continue;
    if ((side === 'future' || side === 'planned') && told.days.to + LONG_BEFORE < day) {
      return { by: observation, side: 'ahead' };
    }
    if (side !== 'past' || told.days.from <= day + LEEWAY) continue;
    if (fresh >= FOREMOST || inPassing !== null) return { by: observation, side: 'past' };
    inPassing = observation;
  }
  return null;
}

/** Says for people why a claimed date was overruled. */
export function overruled(
  { day }: Claimed,
  text: string,
  { by, side }: Contradiction,
): { readonly stated: string; readonly reason: string } {
  const said = side === 'past' ? 'told as past, but lies after it' : 'still to come, but lies before it';
  return { stated: formatDay(day), reason: `"${text.slice(by.start, by.end)}" is ${said}` };
}
