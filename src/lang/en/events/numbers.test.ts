import { describe, expect, it } from 'vitest';
import { readNumber } from './numbers.ts';

describe('English numbers', () => {
  const cases: readonly (readonly [string, number | null])[] = [
    ['7', 7],
    ['6,500', 6500],
    ['3.2', 3.2],
    ['twelve', 12],
    ['Twenty-one', 21],
    ['ninety', 90],
    ['dog', null],
    ['twenty-dog', null],
    ['', null],
  ];
  for (const [form, value] of cases) {
    it(`reads "${form}"`, () => {
      expect(readNumber(form)).toBe(value);
    });
  }
});
