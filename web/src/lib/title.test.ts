import { describe, expect, it } from 'vitest';
import { titleIn } from './title.ts';

const label = { de: 'Angriff', en: 'Assault' };
const day = { earliest: '2024-05-03', latest: '2024-05-03' };
const undated = { earliest: null, latest: null };

describe('titles in German', () => {
  it.each([
    ['Assault: Lena Brandt, Tarn, 3 May 2024', day, 'Angriff: Lena Brandt, Tarn, 3. Mai 2024'],
    ['Assault: 3 May 2024', day, 'Angriff: 3. Mai 2024'],
    ['Assault: Tarn', undated, 'Angriff: Tarn'],
    ['Assault', undated, 'Angriff'],
    ['The attack on the bridge', day, 'The attack on the bridge'],
  ])('%s', (title, days, expected) => {
    expect(titleIn({ ...days, title }, label, 'de')).toBe(expected);
  });

  it('leaves English as it is, and types that nobody knows', () => {
    expect(titleIn({ ...day, title: 'Assault: 3 May 2024' }, label, 'en')).toBe('Assault: 3 May 2024');
    expect(titleIn({ ...day, title: 'RIOT: 3 May 2024' }, undefined, 'de')).toBe('RIOT: 3 May 2024');
  });
});
