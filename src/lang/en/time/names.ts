import type { TokenReader } from '../../../engine/lexicon.ts';
import { MONTH, WEEKDAY } from '../../../time/kinds.ts';
import { CAPITAL, SHORT_WEEKDAY, WEEKDAYS } from './kinds.ts';

const indexed = (lists: readonly string[]): ReadonlyMap<string, number> =>
  new Map(lists.flatMap((list, i) => list.split(' ').map((name): [string, number] => [name, i + 1])));

const months = indexed([
  'january jan jan.',
  'february feb feb.',
  'march mar mar.',
  'april apr apr.',
  'may',
  'june jun jun.',
  'july jul jul.',
  'august aug aug.',
  'september sept sept. sep sep.',
  'october oct oct.',
  'november nov nov.',
  'december dec dec.',
]);

const weekdays = indexed([
  'monday mon mon.',
  'tuesday tue tue. tues tues.',
  'wednesday wed wed.',
  'thursday thu thu. thur thur. thurs thurs.',
  'friday fri fri.',
  'saturday sat sat.',
  'sunday sun sun.',
]);

/** Months that are also given names, verbs or surnames, and so need a word beside them that shows the month. */
export const ambiguousMonths: ReadonlySet<number> = new Set([3, 4, 5, 6, 8]);

/** Names up to this length are short ones; some are words of their own ("Sun", "Sat"), so they count only beside a date. */
const SHORT = 5;

/** Months, written with a capital as English has it. */
export const readMonth: TokenReader = (token, lower) => named(months, token.text, lower, MONTH.name, 'en.month');

/** The month of a name in small letters. */
export function monthNamed(lower: string): number | undefined {
  return months.get(lower);
}

/** Weekdays with a capital, in full. */
export const readWeekday: TokenReader = (token, lower) =>
  lower.length > SHORT || !weekdays.has(lower) ? named(weekdays, token.text, lower, WEEKDAY.name, 'en.weekdays') : null;

/** Short weekdays ("Tues."), for the rules that put them beside a date. */
export const readShortWeekday: TokenReader = (token, lower) =>
  lower.length > SHORT ? null : named(weekdays, token.text, lower, SHORT_WEEKDAY.name, 'en.weekdays');

/** Weekdays in the plural ("Mondays"). */
export const readWeekdays: TokenReader = (token, lower) =>
  lower.endsWith('days') ? named(weekdays, token.text, lower.slice(0, -1), WEEKDAYS.name, 'en.weekdays') : null;

/** Words with a capital that are neither months nor weekdays: after a month they show a name ("June Carter"). */
export const readCapital: TokenReader = (token, lower) =>
  token.kind === 'word' && /^\p{Lu}[\p{Lu}\p{Ll}]*$/u.test(token.text) && !months.has(lower) && !weekdays.has(lower)
    ? { kind: CAPITAL.name, value: lower, rule: 'en.capital' }
    : null;

function named(
  names: ReadonlyMap<string, number>,
  text: string,
  lower: string,
  kind: string,
  rule: string,
): { kind: string; value: number; rule: string } | null {
  if (text === lower) return null;
  const value = names.get(lower);
  return value === undefined ? null : { kind, value, rule };
}
