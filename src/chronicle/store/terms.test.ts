import { describe, expect, it } from 'vitest';
import { loadForms } from '../../load.ts';
import { termsOf, termsWithForms } from './terms.ts';

describe('the terms of a query', () => {
  it('are words, and phrases in quotation marks of any kind', () => {
    expect(termsOf('Flut "neuer Damm" – „alte Mühle“ : 1950')).toEqual(['Flut', 'neuer Damm', 'alte Mühle', '1950']);
  });
  it('come with other forms of words, but not of what is quoted', () => {
    expect(termsWithForms('Fluten "Fluten"', () => ['flut'])).toEqual([['Fluten', 'flut'], ['Fluten']]);
  });
});

describe('dictionary forms', () => {
  it.each([
    ['de', 'Häuser', 'haus'],
    ['de', 'häuser', 'haus'],
    ['de', 'gingen', 'gehen'],
    ['de', 'Überschwemmungen', 'überschwemmung'],
    ['de', 'verletzte', 'verletzen'],
    ['en', 'floods', 'flood'],
    ['en', 'women', 'woman'],
    ['en', 'Killed', 'kill'],
  ] as const)('%s: %s is %s', async (language, word, form) => {
    expect((await loadForms(language))(word)).toContain(form);
  });
  it('leave out the word itself, and are few', async () => {
    const formsOf = await loadForms('de');
    for (const word of ['Haus', 'haus', 'Polizei', '', '1950', '\ud800', 'x'.repeat(10_000)]) {
      expect(formsOf(word)).not.toContain(word.toLowerCase());
      expect(formsOf(word).length).toBeLessThan(5);
    }
  });
});
