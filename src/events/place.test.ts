import { describe, expect, it } from 'vitest';
import { about, claimsOf } from '../../test/claims.ts';
import type { LanguageCode } from '../text/article.ts';

const CASES: readonly (readonly [LanguageCode, text: string, word: string, places: readonly string[]])[] = [
  ['de', 'Der Präsident hat am Sonntag die Provinz Kandahar besucht.', 'besucht', ['Kandahar']],
  ['de', 'Die Armee hatte Misrata mit Artillerie angegriffen.', 'angegriffen', ['Misrata']],
  ['de', 'Der Mann wurde 60 Kilometer nördlich von Bamako von Bewaffneten verschleppt.', 'verschleppt', ['Bamako']],
  ['de', 'Auf Initiative Frankreichs beschloss der Rat am Montag Sanktionen.', 'Sanktionen', []],
  ['de', 'Im Norden Somalias wurden drei Helfer entführt.', 'entführt', ['Somalias']],
  ['de', 'Drei Manager der Firma mit Sitz in Nürnberg standen vor Gericht.', 'standen', []],
  ['de', 'Das Beben, das sich in Chile ereignete, zerstörte zwei Brücken.', 'Beben', ['Chile']],
  ['de', 'Köln (agentur) – Am Montag ist ein Zug entgleist. Zwei Menschen wurden verletzt.', 'entgleist', ['Köln']],
  ['de', 'In der Stadt Gera trafen sich die Minister. Rebellen griffen in dem Gebiet drei Soldaten an.', 'griffen', []],
  ['de', 'Das Konzert fand am Montag in der KSV-Arena statt.', 'Konzert', ['KSV-Arena']],
  ['de', 'Vor dem Kölner Hauptbahnhof wurde ein Mann verhaftet.', 'verhaftet', ['Kölner Hauptbahnhof']],
  ['de', 'Tausende demonstrierten am Montag vor dem Rathaus.', 'demonstrierten', []],
  ['de', 'In Celle in Niedersachsen brannte ein Haus. Zwei Menschen wurden verletzt.', 'verletzt', ['Celle']],
  ['en', 'Heavy rain flooded parts of Cornwall.', 'flooded', ['Cornwall']],
  ['en', 'A fire broke out in Leeds on Monday.', 'fire', ['Leeds']],
  ['en', 'The president visited Nairobi on Monday.', 'visited', ['Nairobi']],
];

describe('where it happened', () => {
  for (const [language, text, word, places] of CASES)
    it(text, () => {
      const claim = about(claimsOf(language, text), word);
      expect(claim?.places.map(({ text }) => text)).toEqual(places);
    });
});
