import { describe, expect, it } from 'vitest';
import { frontLines as de } from '../lang/de/front-lines.ts';
import { frontLines as en } from '../lang/en/front-lines.ts';
import { frontLineFinder } from './front-lines.ts';

const find = frontLineFinder([de, en]);
const REPORT = '\n\nDie Brücke wurde am Dienstag gesperrt.';

describe('lines in front of a report', () => {
  it.each([
    ['Abgerufen am 3. Mai 2024', 'crawled', 2024, 5, 3],
    ['abgerufen: 03.05.2024, 14:07 Uhr', 'crawled', 2024, 5, 3],
    ['Zuletzt abgerufen am Freitag, den 3. Mai 2024', 'crawled', 2024, 5, 3],
    ['[Archiviert am 2024-05-03]', 'crawled', 2024, 5, 3],
    ['Abgerufen am 3. Mai 2024 von https://example.org/a?b=1', 'crawled', 2024, 5, 3],
    ['Retrieved May 3, 2024', 'crawled', 2024, 5, 3],
    ['Retrieved on 3 May 2024.', 'crawled', 2024, 5, 3],
    ['Accessed: Friday, May 3rd, 2024 at 2:07 pm', 'crawled', 2024, 5, 3],
    ['Crawled 2024-05-03T14:07:11', 'crawled', 2024, 5, 3],
    ['Veröffentlicht am 29. Februar 2024', 'published', 2024, 2, 29],
    ['Stand: 30.02.2024', 'published', 2024, 2, 30],
    ['Published: 12 December 2019', 'published', 2019, 12, 12],
    ['14.03.2024', 'bare', 2024, 3, 14],
    ['Donnerstag, 14. März 2024', 'bare', 2024, 3, 14],
  ])('%s', (line, kind, year, month, day) => {
    expect(find(line + REPORT)).toMatchObject([{ start: 0, end: line.length, kind, year, month, day }]);
  });

  it('stand below the title too, and keep the address', () => {
    const text = `Brücke gesperrt\n  Abgerufen am 3. Mai 2024, Quelle: https://example.org/A${REPORT}`;
    const [line] = find(text);
    expect(text.slice(line!.start, line!.end)).toBe('Abgerufen am 3. Mai 2024, Quelle: https://example.org/A');
    expect(line!.url).toBe('https://example.org/A');
  });

  it.each([
    'Am 3. Mai 2024 wurde die Brücke gesperrt.',
    'Abgerufen wurden am 3. Mai 2024 rund 200 Seiten',
    'Retrieved from the sea on May 3, 2024, the wreck was sold.',
    '3. Mai',
    'Mai 2024',
    '1.2.3.4',
  ])('are not: %s', (line) => {
    expect(find(line + REPORT)).toEqual([]);
  });

  it('are looked for at the front only', () => {
    expect(find(`eins\nzwei\ndrei\nvier\nfünf\n14.03.2024`)).toEqual([]);
    expect(find('x'.repeat(5_000_000))).toEqual([]);
    expect(find(' '.repeat(100_000))).toEqual([]);
  });
});
