import { describe, expect, it } from 'vitest';
import { paradigm, particles } from './closed-word.ts';
import { nominalMask } from './reading.ts';

describe('paradigms', () => {
  it('read cells, and a case alone as all its cells', () => {
    const [dem, sich] = paradigm('DET', 'ART', 'der', 'dem DM DN, sich D');
    expect(dem).toMatchObject({
      form: 'dem',
      lemma: 'der',
      nominal: nominalMask('Dat', 'Masc') | nominalMask('Dat', 'Neut'),
    });
    expect(sich!.nominal).toBe(0x0f00);
  });

  it('refuse a cell that is none', () => {
    expect(() => paradigm('DET', 'ART', 'der', 'dem DX')).toThrow('DX');
    expect(() => paradigm('DET', 'ART', 'der', 'dem QM')).toThrow('QM');
  });

  it('leave particles undeclined', () => {
    expect(particles('ADV', 'ADV', ' oft\n nie ').map(({ lemma, nominal }) => [lemma, nominal])).toEqual([
      ['oft', 0],
      ['nie', 0],
    ]);
  });
});
