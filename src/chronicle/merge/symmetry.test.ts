import { describe, expect, it } from 'vitest';
import { matchFigures, matchPlaces, sharedNames } from './compare.ts';
import type { MergePlace } from './types.ts';

const place = (alias: string, level: MergePlace['level']): MergePlace => ({
  key: `${level}:${alias}`,
  name: alias,
  alias,
  level,
  country: 'LU',
  lat: 49.6,
  lon: 6.1,
});

/** What is compared first must not count more: it hangs on which of two articles came first. */
describe('comparing one with another is comparing the other with the one', () => {
  it.each([
    [['olga brandt', 'brandt'], ['brandt'], 1],
    [['olga brandt', 'brandt'], ['olga brandt', 'udo brandt', 'brandt'], 2],
    [['trier'], ['fulda'], 0],
  ])('names %j and %j', (a, b, shared) => {
    expect(sharedNames(a, b)).toBe(shared);
    expect(sharedNames(b, a)).toBe(shared);
  });

  it('figures of which one side has more', () => {
    const [four, five, many] = [4, 5, 3].map((n) => ({ kind: 'dead', min: n, max: n }));
    const open = { kind: 'dead', min: many!.min, max: null };
    for (const [a, b, result] of [
      [[four!, five!], [open], { agree: 1, clash: 0 }],
      [[four!, five!], [four!], { agree: 1, clash: 0 }],
      [[four!, five!], [many!], { agree: 0, clash: 1 }],
    ] as const) {
      expect(matchFigures(a, b)).toEqual(result);
      expect(matchFigures(b, a)).toEqual(result);
    }
  });

  it('a state and a town of one name', () => {
    const [state, town] = [place('luxembourg', 'country'), place('luxembourg', 'city')];
    expect(matchPlaces([state], [town])).toBe('country');
    expect(matchPlaces([town], [state])).toBe('country');
    expect(matchPlaces([town], [town])).toBe('same');
  });
});
