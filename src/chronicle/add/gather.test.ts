import { describe, expect, it } from 'vitest';
import { gather } from './gather.ts';

const settings = { most: 4, room: 10, sizeOf: (n: number) => n, atOnce: 1 };

/** Doubles numbers, noting what came together; fails at thirteen. */
function doubler(portions: number[][]): (portion: readonly number[]) => Promise<number[]> {
  return async (portion) => {
    portions.push([...portion]);
    await new Promise((done) => setTimeout(done, 1));
    if (portion.includes(13)) throw new Error('thirteen');
    return portion.map((n) => 2 * n);
  };
}

describe('gathering', () => {
  it('asks together, by number and size, and gives each its own answer', async () => {
    const portions: number[][] = [];
    const double = gather(settings, doubler(portions));
    expect(await Promise.all([1, 1, 1, 1, 1, 8, 3, 99].map(double))).toEqual([2, 2, 2, 2, 2, 16, 6, 198]);
    expect(portions).toEqual([[1, 1, 1, 1], [1, 8], [3], [99]]);
    expect(await double(5)).toBe(10);
  });

  it('lets one that fails take no other with it', async () => {
    const double = gather({ ...settings, room: 100 }, doubler([]));
    const answers = await Promise.allSettled([1, 13, 2].map(double));
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('has as many portions under way as it may', async () => {
    const portions: number[][] = [];
    const double = gather({ ...settings, most: 1, atOnce: 2 }, doubler(portions));
    const all = [1, 2, 3].map(double);
    await new Promise((done) => setImmediate(done));
    expect(portions).toEqual([[1], [2]]);
    await Promise.all(all);
  });
});
