import { describe, expect, it } from 'vitest';
import { recent } from './recent.ts';

describe('what was found of words lately', () => {
  it('is kept for as many as were asked for, and then begins anew', () => {
    const kept = recent<number>(3);
    for (let i = 0; i < 3; i++) kept.set(`w${i}`, i);
    expect([0, 1, 2].map((i) => kept.get(`w${i}`))).toEqual([0, 1, 2]);
    kept.set('w3', 3);
    expect([0, 1, 2, 3].map((i) => kept.get(`w${i}`))).toEqual([undefined, undefined, undefined, 3]);
  });
});
