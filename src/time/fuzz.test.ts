import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOSTILE } from '../../test/hostile.ts';
import { tag } from './index.ts';

const ADVERSARIAL = [
  '1'.repeat(60),
  '1 '.repeat(60),
  '1.'.repeat(60),
  '1. '.repeat(60),
  '1.1.'.repeat(40),
  '12.30 '.repeat(40),
  'am '.repeat(60),
  'der letzten '.repeat(40),
  'zwei und '.repeat(40),
  '3. und '.repeat(40),
  '3., 4. bis '.repeat(30),
  'Mai '.repeat(60),
  'jeden zweiten Montag im '.repeat(20),
  'zwanzig'.repeat(40),
  'zwei Jahre '.repeat(40),
  '2010/'.repeat(50),
  '...'.repeat(60),
  '('.repeat(100),
  'the last of the '.repeat(30),
  'Monday, '.repeat(40),
  '10 to 11 to '.repeat(30),
  'in the '.repeat(50),
  'a'.repeat(500),
  '-'.repeat(200),
  'jahrelang'.repeat(40),
  '1990er-'.repeat(40),
];

const LANGS = ['de', 'en'] as const;

function check(text: string, lang: (typeof LANGS)[number]): void {
  let at = 0;
  for (const { start, end, value } of tag(text, { lang, published: '2014-06-18' })) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(value).not.toMatch(/NaN|undefined|null/u);
    at = end;
  }
}

/** Processor time of reading a text, the least of three goes, in milliseconds. */
function cost(text: string, lang: (typeof LANGS)[number]): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const start = process.cpuUsage();
      tag(text, { lang, published: '2014-06-18' });
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    }),
  );
}

describe.each(LANGS)('any text (%s)', (lang) => {
  it.each([...HOSTILE, ...ADVERSARIAL].map((text) => [JSON.stringify(text.slice(0, 24)), text]))('%s', (_, text) => {
    check(text, lang);
  });

  it.each(['1., ', '1, ', '1990, ', 'Mai, ', 'May 1, ', 'the '])('survives a list of twenty thousand %j', (item) => {
    check(`${item.repeat(20000)}2. Mai 14 Uhr`, lang);
  });

  it('gives ordered, real spans and values for whatever is put together', () => {
    const part = fc.oneof(
      fc.constantFrom(...ADVERSARIAL.map((text) => text.slice(0, 24)), ...HOSTILE),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.integer({ min: -5, max: 99999 }).map(String),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 14 }), (parts) => check(parts.join(' '), lang)),
      { numRuns: 400, seed: 20140618 },
    );
  });

  it.each(ADVERSARIAL.map((text) => [JSON.stringify(text.slice(0, 24)), text]))(
    'takes linear time for %s',
    (_, text) => {
      const short = text.repeat(10);
      cost(short, lang);
      // Eight times the text in sixty-four times the time would be quadratic.
      expect(cost(text.repeat(80), lang)).toBeLessThan(24 * cost(short, lang) + 40);
    },
  );
});
