import { describe, expect, it } from 'vitest';
import { baseForms, cityOf } from './forms.ts';

describe('German base forms', () => {
  it.each([
    ['Bakus', 'Baku'],
    ['Deutschlands', 'Deutschland'],
    ['Paris’', 'Paris'],
    ["Marx'", 'Marx'],
  ])('%s is of %s', (word, base) => expect(baseForms(word)).toContain(base));

  it.each(['Berlin', 'Ems', ''])('%j has none', (word) => expect(baseForms(word)).toEqual([]));
});

describe('German words for the people and things of a city', () => {
  it.each([
    ['Berliner', 'Berlin'],
    ['Münchner', 'München'],
    ['Bremer', 'Bremen'],
    ['Dresdner', 'Dresden'],
    ['Karlsruher', 'Karlsruhe'],
    ['Hannoveraner', 'Hannover'],
    ['Zürcher', 'Zürich'],
    ['Frankfurterinnen', 'Frankfurt'],
  ])('%s is of %s', (word, city) => expect(cityOf(word)).toContain(city));

  it.each(['Berlin', 'er', ''])('%j is of none', (word) => expect(cityOf(word)).toEqual([]));
});
