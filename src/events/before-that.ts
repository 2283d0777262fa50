import type { TimeExpression } from '../time/types.ts';
import { days, shiftDay } from './days.ts';
import type { Draft } from './draft.ts';
import type { Timed } from './timed.ts';
import type { View } from './view.ts';

/** How far behind its word an event may stand ("a day after a mass rally"), in tokens. */
const REACH = 10;
const DAYS: Readonly<Record<string, number>> = { D: 1, W: 7 };

/** A day that is told by its distance to a stated one, and the words for both. */
export interface Distance {
  readonly day: string;
  readonly from: Timed;
  readonly start: number;
  readonly end: number;
}

/**
 * "on Tuesday, a day after fighters stormed the post", "am Dienstag, zwei Tage vor der Wahl": the day of the first event
 * behind the word, counted back or on from the day that the sentence states. Null where it says none such.
 */
export function distanceOf(
  view: View,
  { token, sentence }: Draft,
  times: readonly Timed[],
  events: ReadonlySet<number>,
): Distance | null {
  const { first } = view.document.sentences[sentence]!;
  for (let at = token - 1; at > Math.max(first, token - REACH); at--) {
    if (events.has(at)) return null;
    const word = view.document.lower[at]!;
    const sign = view.language.afterWords.has(word) ? -1 : view.language.beforeWords.has(word) ? 1 : 0;
    if (sign === 0) continue;
    const span = view.timeAt[at - 1];
    if (span === undefined) return null;
    const stated = times.filter(({ time }) => time !== span && time.earliest !== null && time.earliest === time.latest);
    const from = stated.findLast((day) => day.time.end <= span.start) ?? stated.find((day) => day.token > token);
    if (from === undefined) return null;
    const day = from.time.earliest!;
    const away = daysIn(span) ?? (span === view.timeAt[at] && span.earliest !== null ? days(span.earliest, day) : null);
    if (away === null) return null;
    return { day: shiftDay(day, sign * away), from, start: span.start, end: span.end };
  }
  return null;
}

/** How many days or weeks of days an expression is long, null for anything else. */
function daysIn({ type, value }: TimeExpression): number | null {
  const [, count, unit = ''] = type === 'DURATION' ? (/^P(\d+)([DW])$/u.exec(value) ?? []) : [];
  return count === undefined ? null : Number(count) * DAYS[unit]!;
}
