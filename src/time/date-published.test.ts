import { describe, expect, it } from 'vitest';
import { datePublished } from './index.ts';

const VISIT = `Abgerufen am 3. März 2024

Der Präsident hat am Sonntag erstmals die zurückeroberte Region besucht. Die Armee hatte am 19. September 2023 eine Offensive begonnen. Bereits einen Tag später kapitulierten die Kämpfer. Die Republik wird zum 1. Januar 2024 aufgelöst. Zuletzt hatten beide Länder im Jahr 2020 Krieg geführt.`;

describe('datePublished', () => {
  it('dates an undated report by its own words, against a collector’s date', () => {
    const { basis, earliest, latest, contradicted } = datePublished(VISIT, { lang: 'de' });
    expect([basis, earliest, latest]).toEqual(['inferred', '2023-09-20', '2023-12-31']);
    expect(contradicted?.stated).toBe('2024-03-03');
  });

  it('keeps a date that can be trusted', () => {
    const stated = { date: '2023-10-15', origin: 'metadata' } as const;
    expect(datePublished(VISIT, { lang: 'de', stated })).toMatchObject({ date: '2023-10-15', basis: 'stated' });
  });

  it('takes the first day of all for no date', () => {
    const stated = { date: '0001-01-01', origin: 'metadata' } as const;
    expect(datePublished(VISIT, { lang: 'de', stated })).toEqual(datePublished(VISIT, { lang: 'de' }));
  });

  it('says so where nothing dates a text', () => {
    expect(datePublished('The river rose. Nobody was hurt.', { lang: 'en' })).toMatchObject({
      date: null,
      basis: 'unknown',
    });
  });
});
