import { type Mark, type MarkKind, marksOf } from '../../../src/export/html/segments.ts';
import type { Span } from '../../../src/text/span.ts';
import type { RegestaRecord } from '../lib/api.ts';

/** The kinds of evidence, in the order of the legend. */
export const KINDS: readonly MarkKind[] = ['event', 'time', 'place', 'name', 'speech'];

/** A place in the report where evidence begins. */
export interface Stop extends Span {
  readonly marks: readonly Mark[];
}

/** The marks of a record that are shown, in the order of the text. */
export function shownMarks(record: RegestaRecord, hidden: ReadonlySet<MarkKind>): Mark[] {
  return marksOf(record)
    .filter(({ kind }) => kind === null || !hidden.has(kind))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The places to walk through, each once, with all that begins there. */
export function stopsOf(marks: readonly Mark[]): Stop[] {
  const stops = new Map<number, Mark[]>();
  for (const mark of marks) {
    if (mark.kind === null) continue;
    const there = stops.get(mark.start);
    if (there === undefined) stops.set(mark.start, [mark]);
    else there.push(mark);
  }
  return [...stops].map(([start, marks]) => {
    // What is said is long; the words that it begins with say more.
    const short = marks.filter(({ kind }) => kind !== 'speech');
    const end = Math.max(...(short.length > 0 ? short : marks).map((mark) => mark.end));
    return { start, end, marks };
  });
}

/** How much there is of each kind. */
export function countsOf(record: RegestaRecord): ReadonlyMap<MarkKind, number> {
  const counts = new Map<MarkKind, number>();
  for (const { kind } of marksOf(record)) if (kind !== null) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
