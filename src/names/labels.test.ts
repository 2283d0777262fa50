import { describe, expect, it } from 'vitest';
import { COMPOUND, DERIVED, kindOf, LABEL_COUNT, labelOf, mayBegin, mayEnd, mayFollow, OUTSIDE } from './labels.ts';
import { spansOf } from './spans.ts';

describe('labels', () => {
  const [B, I, L, U] = (['B', 'I', 'L', 'U'] as const).map((position) => labelOf('PER', position)) as [
    number,
    number,
    number,
    number,
  ];

  it.each([
    ['a name goes on', B, I, true],
    ['a name ends', B, L, true],
    ['a name is not broken off', B, OUTSIDE, false],
    ['nor by another name', I, U, false],
    ['nor by another kind', B, labelOf('LOC', 'L'), false],
    ['names stand side by side', L, U, true],
    ['nothing goes on that has not begun', OUTSIDE, L, false],
    ['a derived word stands alone', DERIVED, COMPOUND, true],
  ])('%s', (_, before, after, allowed) => expect(mayFollow(before, after)).toBe(allowed));

  it('begin and end with whole names', () => {
    expect([mayBegin(I), mayBegin(L), mayBegin(B), mayEnd(B), mayEnd(I), mayEnd(L)]).toEqual([
      false,
      false,
      true,
      false,
      false,
      true,
    ]);
  });

  it('are all of some kind, but for three', () => {
    const kinds = Array.from({ length: LABEL_COUNT }, (_, label) => kindOf(label));
    expect(kinds.filter((kind) => kind === null)).toHaveLength(3);
  });

  it('make spans', () => {
    expect(spansOf(Uint8Array.of(OUTSIDE, B, L, U, DERIVED, COMPOUND))).toEqual([
      { first: 1, last: 3, kind: 'PER' },
      { first: 3, last: 4, kind: 'PER' },
      { first: 4, last: 5, kind: 'derived' },
      { first: 5, last: 6, kind: 'compound' },
    ]);
  });
});
