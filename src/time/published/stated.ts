import type { StatedDate } from '../../text/article.ts';
import type { Span } from '../../text/span.ts';
import { type Day, dayOf, formatDay, isRealDate, parseDay } from '../calendar.ts';
import type { PublishedLanguage } from './language.ts';
import type { Observation } from './observation.ts';

/** Days by which an event may lie after a stated date without contradicting it: time zones, midnight. */
const LEEWAY = 1;
/** From here on a date is the news of its report. */
const FOREMOST = 0.7;

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
    return day === null ? null : { day, reliable: stated.origin !== 'crawl', span: null };
  }
  const lines = language.findFrontLines(text);
  const line = lines.find(({ kind }) => kind === 'published') ?? lines[0];
  if (line === undefined || !isRealDate(line.year, line.month, line.day)) return null;
  const span = { start: line.start, end: line.end };
  return { day: dayOf(line.year, line.month, line.day), reliable: line.kind === 'published', span };
}

/**
 * The event that is told as past and yet lies after the claimed day: then that day can't be right. One that the report
 * puts first is enough; of those in passing it takes two. Null where there are none.
 */
export function contradiction(observations: readonly Observation[], { day }: Claimed): Observation | null {
  let inPassing: Observation | null = null;
  for (const observation of observations) {
    if (observation.kind !== 'event' || observation.side !== 'past' || !observation.sure) continue;
    const { told, fresh } = observation;
    if (told.shape !== 'days' || told.grain !== 'day' || told.days.from <= day + LEEWAY) continue;
    if (fresh >= FOREMOST || inPassing !== null) return observation;
    inPassing = observation;
  }
  return null;
}

/** Says for people why a claimed date was overruled. */
export function overruled(
  { day }: Claimed,
  text: string,
  by: Span,
): { readonly stated: string; readonly reason: string } {
  return { stated: formatDay(day), reason: `"${text.slice(by.start, by.end)}" is told as past, but lies after it` };
}
