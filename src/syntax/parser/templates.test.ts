import { describe, expect, it } from 'vitest';
import { compileTemplates, hashTemplates } from './templates.ts';

const templates = compileTemplates(['a', 'b', 'c'], ['a', 'b', 'a b', 'b a', 'c']);
const hash = (...values: number[]): Int32Array => {
  const out = new Int32Array(templates.count);
  hashTemplates(templates, Int32Array.from(values), out);
  return out;
};

describe('hashTemplates', () => {
  it('tells templates and the order of values apart', () => {
    expect(new Set(hash(5, 5, 5)).size).toBe(5);
    expect(hash(1, 2, 3)[2]).not.toBe(hash(2, 1, 3)[2]);
  });

  it('leaves a template out when a value is missing', () => {
    const hashes = hash(0, 2, 3);
    expect([hashes[0], hashes[2], hashes[3]]).toEqual([0, 0, 0]);
    expect(hashes[1]).not.toBe(0);
  });

  it('names an unknown slot', () => {
    expect(() => compileTemplates(['a'], ['a d'])).toThrow('no slot "d" in the template "a d"');
  });
});
