import { describe, expect, it } from 'vitest';
import { partsOf, queryOf, wordsOf } from './words.ts';

describe('words to be found by', () => {
  it('are letters and digits, without case and accents', () => {
    for (const [text, words] of [
      ['Görlitz, am 3. Mai', ['gorlitz', 'am', '3', 'mai']],
      ['CAFE\u0301 café', ['cafe', 'cafe']],
      ['Straße O’Neill', ['straße', 'o', 'neill']],
      ["it's \\ 'quoted' \0 \ud800 \u{1f600}", ['it', 's', 'quoted']],
      ['', []],
    ] as const)
      expect(wordsOf(text)).toEqual(words);
  });

  it('have their places and weights', () => {
    const [part, ...more] = partsOf({ title: 'Brand', text: 'Ein Brand.', lemmas: 'brennen' });
    expect(part).toEqual({ vector: "'brand':1A,4B 'ein':3B 'brennen':16383C", words: 'brand ein brand' });
    expect(more).toEqual([]);
    expect(partsOf({ title: '', text: '', lemmas: '' })).toEqual([{ vector: '', words: '' }]);
  });

  it('of long texts stand in parts that overlap and stay small', () => {
    const words = Array.from({ length: 7000 }, (_, i) => `w${i}`);
    const parts = partsOf({ title: '', text: words.join(' '), lemmas: '' });
    expect(parts).toHaveLength(3);
    const [first, second] = parts.map((part) => part.words.split(' '));
    expect(first!.slice(-30)).toEqual(second!.slice(0, 30));
    expect(new Set(parts.flatMap((part) => part.words.split(' '))).size).toBe(7000);
    const odd = partsOf({ title: 'x'.repeat(1e6), text: `${'ж'.repeat(499)} `.repeat(5000), lemmas: 'y'.repeat(1e6) });
    expect(odd.every(({ vector }) => Buffer.byteLength(vector) < 1_000_000)).toBe(true);
  });

  it('make queries', () => {
    expect(queryOf('einen Mann')).toBe("'einen' <-> 'mann'");
    expect(queryOf('a:b', 'A')).toBe("'a':A <-> 'b':A");
    expect(queryOf('\u{1f600}')).toBe('');
  });
});
