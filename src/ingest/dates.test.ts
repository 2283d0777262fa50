import { describe, expect, it } from 'vitest';
import { readDate, statedDate } from './dates.ts';

describe('dates that come with a report', () => {
  it.each([
    ['2024-03-14', '2024-03-14'],
    [' 2024-03-14T23:30:00+01:00 ', '2024-03-14'],
    ['2024-03-14 08:00:00', '2024-03-14'],
    ['20240314', '2024-03-14'],
    ['20240314T0800', '2024-03-14'],
    ['Thu, 14 Mar 2024 08:00:00 GMT', '2024-03-14'],
    ['14 March 2024', '2024-03-14'],
    ['14.03.2024', '2024-03-14'],
    ['1.3.2024, 18:00 Uhr', '2024-03-01'],
    ['2024-02-29', '2024-02-29'],
    ['2023-02-29', 'impossible'],
    ['32.04.2024', 'impossible'],
    ['2024-13-01', 'impossible'],
    ['31 Apr 2024', 'impossible'],
    ['gestern', null],
    ['03/14/2024', null],
    ['', null],
    ['2024', null],
  ])('%s', (value, day) => {
    expect(readDate(value)).toBe(day);
  });

  it('are quoted where they are wrong', () => {
    expect(() => statedDate('2023-02-30', 'metadata', 'front matter')).toThrow(
      'front matter: the date "2023-02-30" does not exist',
    );
    expect(() => statedDate('bald', 'metadata', '"date"')).toThrow('"bald" is not a date');
  });
});
