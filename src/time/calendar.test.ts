import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  civil,
  dayOf,
  daysInMonth,
  easter,
  feastDays,
  formatDay,
  formatYear,
  isRealDate,
  monthsFrom,
  nthWeekday,
  parseDay,
  weekdayOf,
  weekOf,
  weekStart,
} from './calendar.ts';
import type { Feast } from './semantics.ts';

const day = (iso: string): number => parseDay(iso)!;

describe('days', () => {
  it('agree with Temporal, from year 1 to 3000', () => {
    const epoch = Temporal.PlainDate.from('1970-01-01');
    fc.assert(
      fc.property(fc.integer({ min: -719162, max: 376199 }), (n) => {
        const theirs = epoch.add({ days: n });
        expect(civil(n)).toEqual({ year: theirs.year, month: theirs.month, day: theirs.day });
        expect(dayOf(theirs.year, theirs.month, theirs.day)).toBe(n);
        expect(weekdayOf(n)).toBe(theirs.dayOfWeek);
        expect(weekOf(n)).toEqual({ year: theirs.yearOfWeek, week: theirs.weekOfYear });
        expect(daysInMonth(theirs.year, theirs.month)).toBe(theirs.daysInMonth);
        expect(formatDay(n)).toBe(theirs.toString());
        expect(formatDay(addMonths(n, 7))).toBe(theirs.add({ months: 7 }).toString());
      }),
      { seed: 20140618 },
    );
  });

  it.each([
    ['2014-12-29', 2015, 1],
    ['2016-01-03', 2015, 53],
    ['2021-01-03', 2020, 53],
    ['2014-06-18', 2014, 25],
  ])('%s lies in week %i-%i', (iso, year, week) => {
    expect(weekOf(day(iso))).toEqual({ year, week });
    expect(weekStart(year, week)).toBe(day(iso) - weekdayOf(day(iso)) + 1);
  });

  it.each(['2023-02-30', '2023-13-01', '2023-00-10', '23-01-01', '2023-1-1', ''])('%j is no day', (iso) => {
    expect(parseDay(iso)).toBeNull();
  });

  it('carries months over', () => {
    expect(formatDay(dayOf(2023, 14, 1))).toBe('2024-02-01');
    expect(formatDay(dayOf(2023, 0, 1))).toBe('2022-12-01');
    expect(monthsFrom(2023, 12, 3)).toEqual({ from: day('2023-12-01'), to: day('2024-02-29') });
    expect(formatDay(addMonths(day('2023-01-31'), 1))).toBe('2023-02-28');
    expect(isRealDate(2024, 2, 29)).toBe(true);
    expect(isRealDate(1900, 2, 29)).toBe(false);
  });

  it('writes years beyond four digits with a sign', () => {
    expect([formatYear(578), formatYear(12000), formatYear(-43)]).toEqual(['0578', '+012000', '-000043']);
  });
});

describe('feasts', () => {
  it.each([
    '2000-04-23',
    '2008-03-23',
    '2011-04-24',
    '2014-04-20',
    '2015-04-05',
    '2024-03-31',
    '2038-04-25',
    '1943-04-25',
  ])('Easter is on %s', (iso) => expect(formatDay(easter(Number(iso.slice(0, 4))))).toBe(iso));

  const cases: [string, Feast, number, string][] = [
    ['the first of Advent', { advent: 1 }, 2014, '2014-11-30'],
    ['the first of Advent', { advent: 1 }, 2017, '2017-12-03'],
    ['the fourth of Advent', { advent: 4 }, 2017, '2017-12-24'],
    ['the fourth of Advent', { advent: 4 }, 2022, '2022-12-18'],
    ['Mother’s Day', { month: 5, weekday: 7, nth: 2 }, 2016, '2016-05-08'],
    ['the last Monday of May', { month: 5, weekday: 1, nth: -1 }, 2021, '2021-05-31'],
    ['Whit Monday', { easter: 50 }, 2023, '2023-05-29'],
  ];
  it.each(cases)('%s (%j) of %i is on %s', (_, feast, year, iso) => {
    expect(formatDay(feastDays(feast, year).from)).toBe(iso);
  });

  it('finds the nth weekday from either end', () => {
    expect(formatDay(nthWeekday(2014, 10, 7, 3))).toBe('2014-10-19');
    expect(formatDay(nthWeekday(2014, 10, 5, -2))).toBe('2014-10-24');
  });
});
