import { describe, expect, it } from 'vitest';
import { isEdge } from './edges.ts';

describe('isEdge', () => {
  it.each([
    ['über allem', 0, true],
    ['über allem', 1, false],
    ['über allem', 4, true],
    ['Käse', 1, false],
    ['Straße.', 5, false],
    ['Straße.', 6, true],
    ['Kara\u00adbach', 4, false],
    ['Kara\u00adbach', 5, false],
    ['a😀b', 1, true],
    ['a😀b', 3, true],
    ['', 0, true],
  ])('%j at %i is %s', (text, at, expected) => expect(isEdge(text, at)).toBe(expected));
});
