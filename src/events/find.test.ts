import { describe, expect, it } from 'vitest';
import { about, claimsOf } from '../../test/claims.ts';
import type { LanguageCode } from '../text/article.ts';

const texts = (phrases: readonly { readonly text: string }[]): string[] => phrases.map(({ text }) => text);

describe('types and status of German claims', () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    ['Der Präsident besuchte am Mittwoch die zurückeroberte Region.', 'besuchte', 'CONSULT', 'actual'],
    ['Die Kämpfer kapitulierten am Abend und legten die Waffen nieder.', 'kapitulierten', 'RETREAT', 'actual'],
    ['Die Behörde wird zum 1. Januar 2024 aufgelöst.', 'aufgelöst', 'ENACT', 'planned'],
    ['Die Gewerkschaft forderte den Rücktritt des Ministers.', 'forderte', 'REQUEST', 'actual'],
    ['Die Gewerkschaft forderte den Rücktritt des Ministers.', 'Rücktritt', 'OFFICE', 'possible'],
    ['Die Polizei konnte einen Anschlag auf den Bahnhof verhindern.', 'Anschlag', 'ASSAULT', 'denied'],
    ['Bei dem Brand wurde niemand verletzt.', 'verletzt', 'ACCIDENT', 'denied'],
    ['Das Landgericht verurteilte den Mann zu drei Jahren Haft.', 'verurteilte', 'TRIAL', 'actual'],
    ['Der Konzern will 300 Stellen streichen.', 'streichen', 'BUSINESS', 'planned'],
    ['Bei einem Unfall auf der Autobahn starben zwei Menschen.', 'starben', 'ACCIDENT', 'actual'],
    ['Bei einem Erdbeben starben zwei Menschen.', 'starben', 'DISASTER', 'actual'],
    ['Unbekannte brachen in ein Geschäft ein und stahlen Schmuck.', 'stahlen', 'CRIME', 'actual'],
  ];
  for (const [text, word, type, status] of cases) {
    it(`${word}: ${type}, ${status}`, () => {
      const claim = about(claimsOf('de', text), word);
      expect(claim, `no claim about "${word}"`).toBeDefined();
      expect({ type: claim!.type, status: claim!.status }).toEqual({ type, status });
    });
  }
});

describe('what is no event', () => {
  const cases: readonly (readonly [LanguageCode, string, string])[] = [
    ['de', 'Der Kampf gegen den Krebs dauert lange.', 'Kampf'],
    ['de', 'Die Besucher der Ausstellung kamen aus vielen Ländern.', 'Besucher'],
    ['de', 'Die Mannschaft und die Staatsanwaltschaft äußerten sich nicht.', 'Staatsanwaltschaft'],
    ['en', 'The trial, which began in March, goes on.', 'March'],
    ['de', 'Der Patient nahm die Tabletten am Morgen ein.', 'nahm'],
  ];
  for (const [language, text, word] of cases) {
    it(text, () => {
      expect(about(claimsOf(language, text), word)).toBeUndefined();
    });
  }
});

it('takes an auxiliary with its verb for one event', () => {
  const claims = claimsOf('en', 'A guard was shot dead on Monday. A driver was found dead on Tuesday.');
  expect(claims.map(({ trigger }) => texts(trigger).join(' '))).toEqual(['shot dead', 'found dead']);
});

it('finds the words of a phrase in their order', () => {
  const claims = claimsOf('en', 'Talks between the rivals, planned for Friday, were called off.');
  expect(claims.map(({ type, status }) => [type, status])).toEqual([
    ['CONSULT', 'denied'],
    ['REJECT', 'actual'],
  ]);
});

describe('roles', () => {
  const whole: readonly (readonly [LanguageCode, string, string, string[]])[] = [
    [
      'en',
      'A court sentenced former minister Hugo Lanz to six years in prison.',
      'sentenced',
      ['former minister Hugo Lanz'],
    ],
    ['en', 'At least 17 people were injured.', 'injured', ['At least 17 people']],
    ['en', 'The European Union demanded her immediate release.', 'release', ['her']],
    ['de', 'Elf weitere wurden verletzt.', 'verletzt', ['Elf weitere']],
    ['de', 'Mindestens 45 Menschen kamen ums Leben.', 'kamen', ['Mindestens 45 Menschen']],
    ['de', 'In dem Werk waren 2009 fünf Menschen gestorben.', 'gestorben', ['fünf Menschen']],
  ];
  it.each(whole)('%s: %s', (language, text, word, recipients) =>
    expect(texts(about(claimsOf(language, text), word)!.recipients)).toEqual(recipients),
  );
  it('of an active and a passive clause are the same', () => {
    const active = about(claimsOf('de', 'Die Polizei nahm zwölf Demonstranten fest.'), 'nahm')!;
    const passive = about(claimsOf('de', 'Zwölf Demonstranten wurden von der Polizei festgenommen.'), 'festgenommen')!;
    expect(texts(active.actors)).toEqual(['Die Polizei']);
    expect(texts(active.recipients)).toEqual(['zwölf Demonstranten']);
    expect(texts(passive.actors)).toEqual(['der Polizei']);
    expect(texts(passive.recipients)).toEqual(['Zwölf Demonstranten']);
    expect(active.trigger.map(({ text }) => text)).toEqual(['nahm', 'fest']);
    expect(active.mode).toBe('arrest');
  });

  it('come from the light verb over a noun', () => {
    const claim = about(claimsOf('de', 'Rebellen verübten einen Anschlag auf einen Stützpunkt.'), 'Anschlag')!;
    expect(texts(claim.actors)).toEqual(['Rebellen']);
    expect(texts(claim.recipients)).toEqual(['einen Stützpunkt']);
  });

  it('begin behind a year that says when', () => {
    const claim = about(
      claimsOf('de', 'Der Überfall, bei dem 2009 ein Wachmann getötet wurde, blieb ungeklärt.'),
      'getötet',
    )!;
    expect(texts(claim.recipients)).toEqual(['ein Wachmann']);
  });

  it('are shared by both sides of an agreement', () => {
    const claim = about(claimsOf('en', 'France and Italy signed an agreement on Tuesday.'), 'sign')!;
    expect(claim.type).toBe('AGREE');
    expect(texts(claim.actors)).toHaveLength(2);
  });
});

describe('figures', () => {
  const cases: readonly (readonly [LanguageCode, string, string, string, number | null, number | null])[] = [
    ['de', 'Bei der Flut kamen mehr als 6.500 Menschen ums Leben.', 'kamen', 'dead', 6500, null],
    ['de', 'Bei dem Unfall wurden 20 bis 30 Menschen verletzt.', 'verletzt', 'injured', 20, 30],
    ['de', 'Bei dem Unfall wurden mindestens drei Menschen getötet.', 'getötet', 'dead', 3, null],
    ['de', 'Dutzende Menschen wurden bei dem Unfall verletzt.', 'verletzt', 'injured', 24, null],
    ['de', 'Bei dem Brand wurden ein Mann und zwei Frauen verletzt.', 'verletzt', 'injured', 3, 3],
    ['en', 'At least 19 people were killed in the attack.', 'killed', 'dead', 19, null],
  ];
  for (const [language, text, word, kind, min, max] of cases) {
    it(text, () => {
      const figure = about(claimsOf(language, text), word)?.figures[0];
      expect(figure && { kind: figure.kind, min: figure.min, max: figure.max }).toEqual({ kind, min, max });
    });
  }
});

describe('sameness in one article', () => {
  const text =
    'Im Norden des Landes begann die Armee am 19. September 2023 eine Offensive. Bei der Offensive wurden 40 Soldaten getötet. ' +
    'Die Offensive endete nach einem Tag. Ein zweiter Angriff folgte im Oktober.';

  it('links the operation told twice and its dead, and keeps another one apart', () => {
    const found = claimsOf('de', text);
    const offensives = found.filter(({ trigger }) => trigger.some((t) => t.text === 'Offensive'));
    expect(offensives.length).toBe(3);
    expect(new Set(offensives.map(({ event }) => event)).size).toBe(1);
    expect(about(found, 'getötet')?.event).toBe(offensives[0]!.event);
    expect(about(found, 'Angriff')?.event).not.toBe(offensives[0]!.event);
  });

  it('dates the mention without a date as the one with it', () => {
    const [first, second] = claimsOf('de', text).filter(({ trigger }) => trigger.some((t) => t.text === 'Offensive'));
    expect([first!.earliest, first!.latest]).toEqual(['2023-09-19', '2023-09-19']);
    expect([second!.earliest, second!.latest]).toEqual(['2023-09-19', '2023-09-19']);
  });
});

describe('odd texts', () => {
  for (const text of ['', ' ', '😀😀😀', '\ud800', 'Anschlag', '.'.repeat(500), 'Anschlag und '.repeat(3000)]) {
    it(JSON.stringify(text.slice(0, 20)), () => {
      for (const claim of claimsOf('de', text)) {
        for (const span of [...claim.trigger, claim.evidence, ...claim.actors, ...claim.recipients]) {
          expect(span.start).toBeLessThan(span.end);
          expect(span.text).toBe(text.slice(span.start, span.end));
        }
      }
    });
  }
});

it('gives the same claims twice', () => {
  const text =
    'Bei einem Unfall in Köln wurden am Montag drei Menschen verletzt. Die Polizei ermittelt gegen den Fahrer.';
  expect(claimsOf('de', text)).toEqual(claimsOf('de', text));
});
