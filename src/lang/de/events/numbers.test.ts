import { describe, expect, it } from 'vitest';
import { nounLemmas } from './nouns.ts';
import { readNumber } from './numbers.ts';

describe('German numbers', () => {
  const cases: readonly (readonly [string, number | null])[] = [
    ['7', 7],
    ['6.500', 6500],
    ['3,2', 3.2],
    ['1.234.567', 1_234_567],
    ['zwölf', 12],
    ['einundzwanzig', 21],
    ['Dreihundert', 300],
    ['zweitausendfünfhundert', 2500],
    ['hundertfünf', 105],
    ['dreißig', 30],
    ['dreissig', 30],
    ['Hund', null],
    ['wundern', null],
    ['', null],
    ['12:30', null],
  ];
  for (const [form, value] of cases) {
    it(`reads "${form}"`, () => {
      expect(readNumber(form)).toBe(value);
    });
  }
});

describe('German noun forms', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['anschläge', 'anschlag'],
    ['unfällen', 'unfall'],
    ['wahlen', 'wahl'],
    ['verhaftungen', 'verhaftung'],
    ['streiks', 'streik'],
    ['verbrechens', 'verbrechen'],
  ];
  for (const [form, lemma] of cases) {
    it(`takes "${form}" for "${lemma}"`, () => {
      expect(nounLemmas(form)).toContain(lemma);
    });
  }

  it('takes no agent noun for the plural of its act', () => {
    expect(nounLemmas('besucher')).not.toContain('besuch');
  });
});
