import { describe, expect, it } from 'vitest';
import { about, claimsOf } from '../../test/claims.ts';
import type { LanguageCode } from '../text/article.ts';

/** Cause and manner of the claim whose trigger holds the word. */
function told(language: LanguageCode, text: string, word: string): [string | null, string | null] | undefined {
  const claim = about(claimsOf(language, text), word);
  return claim && [claim.cause?.text ?? null, claim.manner?.text ?? null];
}

type Case = readonly [text: string, word: string, cause: string | null, manner: string | null];

const GERMAN: readonly Case[] = [
  ['Der Fahrer starb an der Unfallstelle.', 'starb', null, null],
  ['Der Fahrer starb an seinen schweren Kopfverletzungen.', 'starb', 'seinen schweren Kopfverletzungen', null],
  ['Das Gericht verurteilte den Mann wegen Betrugs zu drei Jahren Haft.', 'verurteilte', 'Betrugs', null],
  [
    'Die Polizei nahm den Mann fest, weil er einen Laden überfallen hatte.',
    'nahm',
    'weil er einen Laden überfallen hatte',
    null,
  ],
  ['Da die Löhne nicht gezahlt wurden, streikten die Fahrer.', 'streikten', 'Da die Löhne nicht gezahlt wurden', null],
  ['Aufgrund des Sturms wurde das Konzert abgesagt.', 'abgesagt', 'des Sturms', null],
  ['Der Minister trat aufgrund der Vorwürfe zurück.', 'trat', 'der Vorwürfe', null],
  ['Infolge des Unfalls wurde die Autobahn gesperrt.', 'gesperrt', 'des Unfalls', null],
  [
    'Tausende Menschen demonstrierten aus Protest gegen die Reform.',
    'demonstrierten',
    'Protest gegen die Reform',
    null,
  ],
  ['Der Botschafter trat aus Protest zurück.', 'trat', 'Protest', null],
  [
    'Die Fahrer streikten, nachdem der Konzern zwei Werke geschlossen hatte.',
    'streikten',
    'nachdem der Konzern zwei Werke geschlossen hatte',
    null,
  ],
  ['Die Fahrer streikten, um höhere Löhne durchzusetzen.', 'streikten', 'um höhere Löhne durchzusetzen', null],
  [
    'Um die Stadt zu schützen, verhängte die Regierung eine Ausgangssperre.',
    'Ausgangssperre',
    'Um die Stadt zu schützen',
    null,
  ],
  ['Der Täter tötete die Frau mit einem Messer.', 'tötete', null, 'einem Messer'],
  ['Die Armee griff das Dorf mit Drohnen an.', 'griff', null, 'Drohnen'],
  ['Die Armee griff das Dorf am Montag mit Raketen und Drohnen an.', 'griff', null, 'Raketen und Drohnen'],
  [
    'Die Demonstranten blockierten die Straße, indem sie Reifen anzündeten.',
    'blockierten',
    null,
    'indem sie Reifen anzündeten',
  ],
  ['Drei Soldaten wurden durch eine Mine getötet.', 'getötet', null, 'eine Mine'],
  ['Der Mann wurde durch Schüsse verletzt.', 'verletzt', null, 'Schüsse'],
  ['Zwei Wanderer starben durch eine Lawine.', 'starben', 'eine Lawine', null],
  ['Der Präsident traf sich mit dem Kanzler.', 'traf', null, null],
  ['Der Präsident verhandelte mit den Rebellen.', 'verhandelte', null, null],
  ['Die Regierung unterzeichnete mit dem Nachbarland ein Abkommen.', 'unterzeichnete', null, null],
  ['Die Polizei nahm in Köln zwei Männer fest.', 'nahm', null, null],
  ['Mehrere Bauern protestierten mit Traktoren gegen das Gesetz.', 'protestierten', null, 'Traktoren'],
  [
    'Wegen eines Streiks der Lokführer fielen Züge aus. Die Polizei verhaftete wegen der Blockade zehn Menschen.',
    'verhaftete',
    'der Blockade',
    null,
  ],
  ['Nach Angaben der Polizei wurde der Mann aus Eifersucht erstochen.', 'erstochen', 'Eifersucht', null],
  ['Die Behörden nahmen den Mann aus Hamburg fest.', 'nahmen', null, null],
  ['Angesichts der Proteste trat der Minister zurück.', 'trat', 'der Proteste', null],
  ['Die Festnahme erfolgte wegen eines Verdachts auf Spionage.', 'Festnahme', 'eines Verdachts auf Spionage', null],
  ['Es kam zu Protesten wegen der hohen Preise.', 'Protesten', 'der hohen Preise', null],
  ['Der Protest gegen den Bau der Straße dauerte zwei Tage.', 'Protest', null, null],
  [
    'Die Regierung verhängte Sanktionen, weil das Land Waffen geliefert hatte.',
    'Sanktionen',
    'weil das Land Waffen geliefert hatte',
    null,
  ],
  [
    'Die Rebellen zogen sich zurück, nachdem sie eingekesselt worden waren.',
    'zogen',
    'nachdem sie eingekesselt worden waren',
    null,
  ],
];

const ENGLISH: readonly Case[] = [
  ['The minister refused to resign over the affair.', 'refused', null, null],
  ['The company agreed to pay the workers.', 'agreed', null, null],
  ['A soldier died of malaria.', 'died', 'malaria', null],
  ['Police arrested the man because he had attacked a guard.', 'arrested', 'because he had attacked a guard', null],
  ['The minister resigned over the scandal.', 'resigned', 'the scandal', null],
  ['The concert was cancelled because of the storm.', 'cancelled', 'the storm', null],
  ['The match was cancelled due to flooding.', 'cancelled', 'flooding', null],
  [
    'Workers went on strike after the company closed two plants.',
    'strike',
    'after the company closed two plants',
    null,
  ],
  ['Three ministers resigned in protest against the reform.', 'resigned', 'protest against the reform', null],
  ['The ambassador resigned in protest.', 'resigned', 'protest', null],
  ['The man was killed with a knife.', 'killed', null, 'a knife'],
  ['The army attacked the village with drones.', 'attacked', null, 'drones'],
  ['Protesters blocked the road by burning tyres.', 'blocked', null, 'by burning tyres'],
  ['Two hikers died from their injuries.', 'died', 'their injuries', null],
  ['The president met with the chancellor.', 'met', null, null],
  ['He was convicted of fraud.', 'convicted', null, null],
  ['The court sentenced him to ten years for fraud.', 'sentenced', 'fraud', null],
  ['Farmers protested with tractors against the law.', 'protested', null, 'tractors'],
  [
    'The government imposed sanctions because the country had supplied weapons.',
    'sanctions',
    'because the country had supplied weapons',
    null,
  ],
  ['Police arrested two men in Cologne.', 'arrested', null, null],
  ['The workers protested to demand higher wages.', 'protested', 'to demand higher wages', null],
];

describe('why and how', () => {
  for (const [language, cases] of [
    ['de', GERMAN],
    ['en', ENGLISH],
  ] as const)
    for (const [text, word, cause, manner] of cases)
      it(text, () => expect(told(language, text, word)).toEqual([cause, manner]));
});
