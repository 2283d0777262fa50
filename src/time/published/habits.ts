import type { Side } from './observation.ts';

/**
 * How far from the day of writing reports tell of times, as shares of what they tell: each step goes up to and with a
 * distance and holds a share. Counted on one half of the German Wikinews articles of the training part, smoothed by hand.
 */
export type Habit = readonly (readonly [upTo: number, share: number])[];

const steps = (written: string): Habit =>
  written.split(' ').map((step) => {
    const [upTo, share] = step.split(':');
    return [Number(upTo), Number(share)] as const;
  });

/** Days from what is news, told with its day, to the report. */
export const NEWS_DAY = steps('0:.11 1:.2 2:.18 3:.12 4:.08 5:.06 6:.05 7:.04 14:.09 31:.05 92:.02');
/** Days from news that is not the latest told to the report. */
export const NEWS_BESIDE = steps('7:.4 14:.25 31:.2 92:.15');
/** Days from what is background, told with its full date, to the report. */
export const OLD_DAY = steps('7:.05 14:.05 31:.1 92:.15 365:.25 1825:.2 21900:.2');
/** Days from the report to a full date ahead. */
export const AHEAD_DAY = steps('7:.15 31:.23 92:.24 183:.15 365:.12 1825:.09 21900:.02');
/** The same of the first of a month, on which terms begin that are known long before. */
export const AHEAD_TERM = steps('7:.05 31:.14 92:.3 183:.24 365:.17 1825:.08 21900:.02');
/** Days from what is background, told with its day but without a year, to the report. */
export const OLD_DATE = steps('7:.1 31:.3 92:.32 200:.2 365:.08');
/** Days from the report to an event ahead that is told without its year. */
export const COMING_DAY = steps('0:.05 1:.06 3:.1 7:.14 14:.22 31:.24 92:.13 365:.06');
/** Days since the end of a month that is told with its year; 0 within it. */
export const PAST_MONTH = steps('0:.1 31:.14 92:.17 365:.27 1825:.2 21900:.12');
/** Days until a month that is told with its year. */
export const AHEAD_MONTH = steps('0:.1 31:.15 92:.25 365:.33 1825:.14 21900:.03');
/** Years since the latest year that is told by itself. */
export const PAST_YEAR = steps('0:.15 1:.22 2:.1 3:.08 4:.06 5:.05 10:.12 20:.1 60:.12');
/** Years until the next year that is told by itself. */
export const AHEAD_YEAR = steps('0:.2 1:.37 2:.13 3:.08 5:.1 10:.07 60:.05');
/** Months since a month told without its year. */
export const RECENT_MONTH = steps('0:.12 1:.26 2:.22 3:.12 5:.12 8:.1 11:.06');
/** Months until a month told without its year. */
export const COMING_MONTH = steps('0:.1 1:.24 2:.18 3:.14 5:.16 8:.12 11:.06');
/** Days since a weekday told of as past. */
export const PAST_WEEKDAY = steps('0:.16 1:.36 2:.18 3:.12 4:.08 5:.05 6:.05');
/** Days until a weekday told of as coming. */
export const COMING_WEEKDAY = steps('0:.14 1:.18 2:.18 3:.15 4:.13 5:.12 6:.1');

/** How sure each side is: the shares of such times that lie before the day of writing, hold it, and lie after it. */
export const SIDES: Readonly<
  Record<Side, { readonly before: number; readonly within: number; readonly after: number }>
> = {
  past: { before: 0.87, within: 0.06, after: 0.07 },
  since: { before: 0.96, within: 0.03, after: 0.01 },
  planned: { before: 0.1, within: 0.08, after: 0.82 },
  future: { before: 0.27, within: 0.1, after: 0.63 },
  told: { before: 0.65, within: 0.12, after: 0.23 },
  term: { before: 0.68, within: 0.08, after: 0.24 },
};

/** The same where the clause of the time itself tells it as past. */
export const SURELY_PAST = { before: 0.92, within: 0.06, after: 0.02 };

/** The share of single days that lie before the day of writing, or are it. */
export const BEFORE: Readonly<Record<Side, number>> = {
  past: 0.93,
  since: 0.985,
  planned: 0.07,
  future: 0.2,
  told: 0.86,
  term: 0.68,
};

/** The same where the clause of the day itself tells it as past. */
export const SURELY_BEFORE = 0.985;

/** Reports that come as digital text were seldom written before the web; a year before then counts for so much. */
export const BEFORE_THE_WEB = { year: 1995, share: 0.03 };

/** Distances looked up in a table; what lies farther is looked for among the steps. */
const TABLED = 400;
const tables = new Map<Habit, Float64Array>();

/** Share of a day (or a year, a month) at that distance; as good as none beyond the last step. */
export function shareAt(habit: Habit, distance: number): number {
  if (distance < 0 || distance >= TABLED) return shareAmong(habit, distance);
  let table = tables.get(habit);
  if (table === undefined) {
    table = Float64Array.from({ length: TABLED }, (_, at) => shareAmong(habit, at));
    tables.set(habit, table);
  }
  return table[distance]!;
}

function shareAmong(habit: Habit, distance: number): number {
  let from = -1;
  // By index: this runs some hundred thousand times before the compiler has made it fast.
  for (let i = 0; i < habit.length; i++) {
    const step = habit[i]!;
    if (distance <= step[0]) return step[1] / (step[0] - from);
    from = step[0];
  }
  return 1e-7;
}
