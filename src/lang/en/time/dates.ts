import { is, maybe, type Rule, rule } from '../../../engine/rule.ts';
import { isRealDate } from '../../../time/calendar.ts';
import { DATE, EXPRESSION, GROUP, MONTH, NUMBER, ORDINAL, WEEKDAY, YEAR } from '../../../time/kinds.ts';
import { calendar, date } from '../../../time/meanings.ts';
import type { DateMeaning, Fields } from '../../../time/semantics.ts';
import { COUNTED, cue, DAY_MONTH, DAY_TAIL, SHORT_WEEKDAY, the, word } from './kinds.ts';

const dayNumber = is(NUMBER, (n) => n !== null && Number.isInteger(n) && n >= 1 && n <= 31);
const dayOrdinal = is(ORDINAL, (n) => n >= 1 && n <= 31);
const comma = maybe(word(','));
const dash = cue('-', '–', '—', 'to', 'and', 'or', 'through', '/');

const dayMonth = (month: number, day: number | null): { month: number; day: number } | null =>
  day !== null && isRealDate(2000, month, day) ? { month, day } : null;

const full = (year: number, month: number, day: number): DateMeaning | null =>
  isRealDate(year, month, day) ? date(calendar({ year, month, day })) : null;

/** The fields of a day that no weekday is said of yet; null for anything else. */
function plainDay({ point, mod }: DateMeaning): Fields | null {
  if (mod !== null || point.shape !== 'calendar' || point.within !== null) return null;
  return point.fields.day !== undefined && point.fields.weekday === undefined ? point.fields : null;
}

/** Days of months, with and without year and weekday. */
export const dates: readonly Rule[] = [
  rule({
    id: 'en.date.day-month',
    pattern: [dayNumber, is(MONTH)],
    gives: DAY_MONTH,
    produce: ([d, m]) => dayMonth(m, d),
  }),
  rule({
    id: 'en.date.ordinal-month',
    pattern: [the, dayOrdinal, maybe(word('day')), maybe(word('of')), is(MONTH)],
    gives: DAY_MONTH,
    produce: ([, d, , , m]) => dayMonth(m, d),
  }),
  rule({
    id: 'en.date.month-day',
    pattern: [is(MONTH), dayNumber],
    gives: DAY_MONTH,
    produce: ([m, d]) => dayMonth(m, d),
  }),
  rule({
    id: 'en.date.month-ordinal',
    pattern: [is(MONTH), the, dayOrdinal],
    gives: DAY_MONTH,
    produce: ([m, , d]) => dayMonth(m, d),
  }),
  rule({
    id: 'en.date.day',
    pattern: [is(DAY_MONTH)],
    gives: DATE,
    produce: ([{ month, day }]) => date(calendar({ month, day })),
  }),
  rule({
    id: 'en.date.full',
    pattern: [is(DAY_MONTH), comma, maybe(word('of')), is(YEAR)],
    gives: DATE,
    produce: ([{ month, day }, , , year]) => full(year, month, day),
  }),
  rule({
    id: 'en.date.weekday',
    pattern: [is(WEEKDAY), comma, the, is(DATE, (value) => plainDay(value) !== null)],
    gives: DATE,
    produce: ([weekday, , , day]) => date(calendar({ ...plainDay(day)!, weekday })),
  }),
  rule({
    id: 'en.date.short-weekday',
    pattern: [is(SHORT_WEEKDAY), comma, the, is(DATE, (value) => plainDay(value) !== null)],
    gives: DATE,
    produce: ([weekday, , , day]) => date(calendar({ ...plainDay(day)!, weekday })),
  }),
  rule({
    id: 'en.date.weekday-brackets',
    pattern: [is(WEEKDAY), word('('), is(DATE, (value) => plainDay(value) !== null), word(')')],
    gives: DATE,
    produce: ([weekday, , day]) => date(calendar({ ...plainDay(day)!, weekday })),
  }),
  rule({
    id: 'en.date.slashes',
    pattern: [is(NUMBER), word('/'), is(NUMBER), word('/'), is(YEAR)],
    gives: DATE,
    // The day comes first unless only the other order makes a date: 27/10/2011, 10/27/2011.
    produce: ([a, , b, , year]) => full(year, b ?? 0, a ?? 0) ?? full(year, a ?? 0, b ?? 0),
  }),
  rule({ id: 'en.date', pattern: [is(DATE)], gives: EXPRESSION, produce: ([value]) => value }),
  rule({
    id: 'en.date.days-of-month',
    pattern: [dayNumber, dash, is(DATE, (value) => plainDay(value) !== null)],
    gives: GROUP,
    produce: ([first, , last]) => {
      const fields = plainDay(last)!;
      return first! < fields.day! ? [date(calendar({ ...fields, day: first! })), last] : null;
    },
  }),
  rule({
    id: 'en.date.day-tail',
    pattern: [dayNumber],
    gives: DAY_TAIL,
    produce: ([day]) => ({ day: day!, year: null }),
  }),
  rule({
    id: 'en.date.day-tail-year',
    pattern: [dayNumber, comma, is(YEAR)],
    gives: DAY_TAIL,
    produce: ([day, , year]) => ({ day: day!, year }),
  }),
  rule({
    id: 'en.date.month-days',
    pattern: [is(DAY_MONTH), dash, is(DAY_TAIL)],
    gives: GROUP,
    produce: ([{ month, day }, , last]) => {
      if (last.day <= day || !isRealDate(last.year ?? 2000, month, last.day)) return null;
      const rest = last.year === null ? { month } : { month, year: last.year };
      return [date(calendar({ ...rest, day })), date(calendar({ ...rest, day: last.day }))];
    },
  }),
  rule({
    id: 'en.date.september-11',
    pattern: [is(NUMBER, (n) => n === 9), word('/'), is(NUMBER, (n) => n === 11)],
    gives: DATE,
    produce: () => full(2001, 9, 11),
  }),
  rule({
    id: 'en.date.september-11-attacks',
    pattern: [
      is(DAY_MONTH, ({ month, day }) => month === 9 && day === 11),
      maybe(cue('terror', 'terrorist')),
      cue(COUNTED),
    ],
    gives: EXPRESSION,
    produce: () => full(2001, 9, 11),
  }),
  rule({
    id: 'en.date.range',
    pattern: [is(DATE, noYear), maybe(cue(',')), dash, is(DATE, withYear)],
    gives: GROUP,
    produce: ([first, , , last]) => {
      const year = yearOf(last)!;
      const month = monthOf(last);
      const from = monthOf(first);
      if (from === undefined || month === undefined || first.point.shape !== 'calendar') return null;
      return [date(calendar({ ...first.point.fields, year: from > month ? year - 1 : year })), last];
    },
  }),
];

function noYear(value: DateMeaning): boolean {
  return monthOf(value) !== undefined && yearOf(value) === undefined;
}

function withYear(value: DateMeaning): boolean {
  return monthOf(value) !== undefined && yearOf(value) !== undefined;
}

function yearOf({ point }: DateMeaning): number | undefined {
  return point.shape === 'calendar' && point.direction === null ? point.fields.year : undefined;
}

function monthOf({ point }: DateMeaning): number | undefined {
  return point.shape === 'calendar' && point.direction === null && point.within === null
    ? point.fields.month
    : undefined;
}
