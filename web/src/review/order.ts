import type { EventRow } from '../lib/api.ts';

/** How the queue is sorted. */
export type Order = 'doubt' | 'impact';

const BASIS: Readonly<Record<string, number>> = { explicit: 0, relative: 1, inferred: 2, none: 3 };

/** How much there is to doubt about an event, from 0: a time that was inferred, a wide one, one report, an open status. */
export function doubt({ basis, precision, reports, status }: EventRow): number {
  const wide = precision === 'day' ? 0 : 1;
  return (BASIS[basis] ?? 0) + wide + (reports === 1 ? 1 : 0) + (status === 'actual' ? 0 : 1);
}

/** The events in the order in which to decide on them: most doubt or most reports first, else as they came. */
export function inOrder(rows: readonly EventRow[], order: Order): EventRow[] {
  const weight = (row: EventRow): number => (order === 'doubt' ? doubt(row) : row.reports);
  return rows.toSorted((a, b) => weight(b) - weight(a));
}
