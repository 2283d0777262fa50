import { describe, expect, it } from 'vitest';
import { eachStretch, SPELLINGS, spellingOf } from './spelling.ts';

/** A table that has seen two words: one place, one surname. */
function tableOf(words: readonly (readonly [string, number])[]): Int8Array {
  const slots = 1 << 12;
  const weights = new Int8Array(slots * SPELLINGS.length);
  for (const [word, kind] of words)
    eachStretch(word, slots, (slot) => {
      weights[slot * SPELLINGS.length + kind]! += 5;
    });
  return weights;
}

describe('spelling', () => {
  const weights = tableOf([
    ['neustadt', 0],
    ['hubermann', 1],
  ]);

  it.each([
    ['altstadt', 'place'],
    ['zimmermann', 'surname'],
  ])('takes "%s" for a %s', (word, kind) => {
    const shares = spellingOf(weights, 0.1, word)!;
    expect(SPELLINGS[shares.indexOf(Math.max(...shares))]).toBe(kind);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100);
  });

  it('knows nothing without a table', () => expect(spellingOf(new Int8Array(), 1, 'altstadt')).toBeNull());

  it('looks at no more of a long word than its end', () => {
    let count = 0;
    eachStretch('a'.repeat(100_000), 1 << 12, () => count++);
    expect(count).toBeLessThan(200);
  });
});
