import { describe, expect, it } from 'vitest';
import { about, claimsOf } from '../../test/claims.ts';
import type { LanguageCode } from '../text/article.ts';

type Case = readonly [LanguageCode, text: string, word: string, figures: readonly string[]];

const CASES: readonly Case[] = [
  ['de', 'Bei dem Unfall wurden zwei Menschen getötet und rund 25 weitere verletzt.', 'verletzt', ['25 injured 25-25']],
  ['de', 'Bei dem Unfall wurden zwei Menschen getötet und rund 25 weitere verletzt.', 'getötet', ['zwei dead 2-2']],
  ['de', 'Zwei der vier Waggons sprangen aus den Schienen.', 'sprangen', ['Zwei other 2-2']],
  ['de', 'An dem Überfall waren rund 20 Männer beteiligt.', 'Überfall', ['20 participants 20-20']],
  [
    'de',
    'An dem Protestmarsch beteiligten sich rund 6.000 Menschen.',
    'Protestmarsch',
    ['6.000 participants 6000-6000'],
  ],
  ['de', 'Die Armee verlegte etwa 200 Soldaten in das Gebiet.', 'verlegte', ['200 participants 200-200']],
  ['de', 'Das Gericht verhängte eine siebenjährige Haftstrafe.', 'Haftstrafe', ['siebenjährige other 7-7']],
  ['de', 'Mehr als 6.500 Menschen wurden bei den Kämpfen getötet.', 'getötet', ['6.500 dead 6500-null']],
  ['de', 'Rund 40.000 Bewohner flohen vor den Kämpfen.', 'flohen', ['40.000 displaced 40000-40000']],
  [
    'de',
    'Zwei Männer im Alter von 20 und 22 Jahren wurden zu drei Jahren Haft verurteilt.',
    'verurteilt',
    ['Zwei other 2-2', 'drei other 3-3'],
  ],
  ['en', 'Three people were killed and 31 injured when a bus crashed.', 'injured', ['31 injured 31-31']],
  ['en', 'Anna Sample, 52, and Ben Sample, 49, were arrested on Monday.', 'arrested', []],
  ['en', 'The army dispatched some 250 troops to the area.', 'dispatched', ['250 participants 250-250']],
  ['en', 'Twelve protesters were taken into custody.', 'taken', ['Twelve arrested 12-12']],
];

describe('figures', () => {
  for (const [language, text, word, figures] of CASES)
    it(`${word}: ${text}`, () => {
      const claim = about(claimsOf(language, text), word);
      expect(claim?.figures.map(({ text, kind, min, max }) => `${text} ${kind} ${min}-${max}`)).toEqual(figures);
    });
});
