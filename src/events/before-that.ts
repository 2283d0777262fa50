import { shiftDay } from './days.ts';
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
 * "on Tuesday, a day after fighters stormed the post", "am Dienstag, einen Tag nach dem Angriff": the day of the first event
 * behind the word, counted back from the day that the sentence states. Null where it says none such.
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
    if (!view.language.afterWords.has(view.document.lower[at]!)) continue;
    const span = view.timeAt[at - 1];
    const [, count, unit = ''] = span?.type === 'DURATION' ? (/^P(\d+)([DW])$/u.exec(span.value) ?? []) : [];
    if (span === undefined || count === undefined) return null;
    const days = times.filter(({ time }) => time.earliest !== null && time.earliest === time.latest);
    const from = days.findLast((day) => day.time.end <= span.start) ?? days.find((day) => day.token > token);
    if (from === undefined) return null;
    return { day: shiftDay(from.time.earliest!, -Number(count) * DAYS[unit]!), from, start: span.start, end: span.end };
  }
  return null;
}
