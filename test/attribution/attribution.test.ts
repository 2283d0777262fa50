import { describe, expect, it } from 'vitest';
import { measure } from './measure.ts';

/** What of the invented examples must be right, as shares; measured shares are noted in docs/attribution.md. */
const f1 = (met: number, found: number, expected: number): number => (2 * met) / (found + expected);

describe.each([
  { language: 'de', file: 'german.txt' },
  { language: 'en', file: 'english.txt' },
] as const)('the invented examples ($language)', ({ language, file }) => {
  const measured = measure(language, file);
  const { expected, found, met, sources, cues, forms, errors } = measured;
  const report = errors.join('\n');

  it('finds who says what, and little else', () => {
    expect(f1(met, found, expected), report).toBeGreaterThan(0.85);
  });

  it('finds the source, the cue and the form of what it finds', () => {
    expect(sources / met, report).toBeGreaterThan(0.85);
    expect(cues / met, report).toBeGreaterThan(0.85);
    expect(forms / met, report).toBeGreaterThan(0.9);
  });
});
