import { describe, expect, it } from 'vitest';
import { recent } from './recent.ts';

describe('what was found of words lately', () => {
  it('is kept for as many as were asked for, and forgotten after twice as many', () => {
    const kept = recent<number>(3);
    for (let i = 0; i < 5; i++) kept.set(`w${i}`, i);
    expect([2, 3, 4].map((i) => kept.get(`w${i}`))).toEqual([2, 3, 4]);
    for (let i = 5; i < 12; i++) kept.set(`w${i}`, i);
    expect(kept.get('w0')).toBeUndefined();
    expect([9, 10, 11].map((i) => kept.get(`w${i}`))).toEqual([9, 10, 11]);
  });

  it('stays where it comes again and again', () => {
    const kept = recent<number>(3);
    kept.set('often', 0);
    for (let i = 1; i < 50; i++) {
      expect(kept.get('often')).toBe(0);
      kept.set(`w${i}`, i);
    }
  });
});
