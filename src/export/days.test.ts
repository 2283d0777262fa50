import { describe, expect, it } from 'vitest';
import { formatDay, formatInterval, formatNumber } from './days.ts';

describe('days for people', () => {
  it.each([
    ['2024-03-14', 'de', '14. März 2024', 'Donnerstag, 14. März 2024'],
    ['2024-03-14', 'en', '14 March 2024', 'Thursday, 14 March 2024'],
    ['0312-10-28', 'de', '28. Oktober 312', 'Montag, 28. Oktober 312'],
    ['2024-13-01', 'de', '2024-13-01', '2024-13-01'],
  ] as const)('%s in %s', (iso, language, short, long) => {
    expect(formatDay(iso, language)).toBe(short);
    expect(formatDay(iso, language, true)).toBe(long);
  });

  it.each([
    ['2024-03-14', '2024-03-14', 'de', '14. März 2024'],
    ['2024-03-14', '2024-03-16', 'de', '14. – 16. März 2024'],
    ['2023-12-30', '2024-01-02', 'de', '30. Dezember 2023 – 2. Januar 2024'],
    ['2024-03-14', '2024-03-16', 'en', '14 – 16 March 2024'],
    ['2024-02-01', '2024-02-29', 'de', 'Februar 2024'],
    ['2023-02-01', '2023-02-27', 'en', '1 – 27 February 2023'],
    ['2024-01-01', '2024-12-31', 'en', '2024'],
    ['2024-03-30', '2024-04-02', 'de', '30. März – 2. April 2024'],
    ['2024-03-14', null, 'de', 'ab 14. März 2024'],
    [null, '2024-03-14', 'en', 'by 14 March 2024'],
    [null, null, 'de', 'ohne Datum'],
  ] as const)('%s to %s in %s', (earliest, latest, language, words) => {
    expect(formatInterval(earliest, latest, language)).toBe(words);
  });

  it('groups the thousands of numbers', () => {
    expect(formatNumber(6501, 'de')).toBe('6.501');
    expect(formatNumber(6501.25, 'en')).toBe('6,501.25');
    expect(formatNumber(1234567, 'de')).toBe('1.234.567');
    expect(formatNumber(999, 'en')).toBe('999');
  });
});
