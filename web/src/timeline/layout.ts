import type { EventRow } from '../lib/api.ts';

/** An event on the line of time. Times are milliseconds since 1970, UTC; `to` is the end of the last day. */
export interface Item {
  readonly row: EventRow;
  readonly from: number;
  readonly to: number;
  /** False where the time is open at that end, or was inferred: then the bar fades out there. */
  readonly sureFrom: boolean;
  readonly sureTo: boolean;
}

/** A bar that is drawn: an event in its lane. */
export interface Bar {
  readonly item: Item;
  readonly x: number;
  readonly width: number;
  readonly lane: number;
}

/** A column that holds more events than there are lanes. */
export interface Cluster {
  readonly x: number;
  readonly width: number;
  readonly items: readonly Item[];
}

const DAY = 86_400_000;
/** Pixels that a bar takes at least, and that lie between two bars of a lane. */
const LEAST = 7;
const GAP = 2;
/** Pixels of a column. */
const COLUMN = 28;

/** The events that have a time, in its order; the others are left to the tray. */
export function itemsOf(rows: readonly EventRow[]): Item[] {
  const items: Item[] = [];
  for (const row of rows) {
    const from = row.earliest ?? row.latest;
    const to = row.latest ?? row.earliest;
    if (from === null || to === null) continue;
    const sure = row.basis !== 'inferred';
    items.push({
      row,
      from: Date.parse(from),
      to: Date.parse(to) + DAY,
      sureFrom: sure && row.earliest !== null,
      sureTo: sure && row.latest !== null,
    });
  }
  return items.sort((a, b) => a.from - b.from || a.to - b.to);
}

/** The stretch that holds all items, with some room; a year around today's data where there are none. */
export function extentOf(items: readonly Item[]): readonly [number, number] {
  if (items.length === 0) return [Date.UTC(2020, 0, 1), Date.UTC(2021, 0, 1)];
  const from = items[0]!.from;
  const to = items.reduce((latest, item) => Math.max(latest, item.to), from + DAY);
  const room = Math.max(DAY, (to - from) * 0.03);
  return [from - room, to + room];
}

/**
 * Puts what is in view into lanes, each event in the first that is free; a column with more events than lanes becomes a
 * cluster. Linear in the number of items.
 */
export function layOut(
  items: readonly Item[],
  scale: (time: number) => number,
  width: number,
  lanes: number,
): { readonly bars: readonly Bar[]; readonly clusters: readonly Cluster[] } {
  const columns: Item[][] = Array.from({ length: Math.ceil(width / COLUMN) }, () => []);
  for (const item of items) {
    const [x, end] = [scale(item.from), scale(item.to)];
    if (end < 0 || x > width) continue;
    columns[Math.min(columns.length - 1, Math.max(0, Math.floor(x / COLUMN)))]!.push(item);
  }
  const bars: Bar[] = [];
  const clusters: Cluster[] = [];
  const free = new Array<number>(lanes).fill(Number.NEGATIVE_INFINITY);
  for (const [i, column] of columns.entries()) {
    const placed = place(column, scale, free);
    if (placed === null) clusters.push({ x: i * COLUMN, width: COLUMN, items: column });
    else bars.push(...placed);
  }
  return { bars, clusters };
}

/** Takes lanes for all items of a column; null, and no lane taken, where there are not enough. */
function place(column: readonly Item[], scale: (time: number) => number, free: number[]): Bar[] | null {
  const bars: Bar[] = [];
  const ends = free.slice();
  for (const item of column) {
    const x = scale(item.from);
    const width = Math.max(LEAST, scale(item.to) - x);
    const lane = ends.findIndex((end) => end + GAP <= x);
    if (lane < 0) return null;
    ends[lane] = x + width;
    bars.push({ item, x, width, lane });
  }
  for (const [lane, end] of ends.entries()) free[lane] = end;
  return bars;
}
