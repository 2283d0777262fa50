import { describe, expect, it } from 'vitest';
import { text as de } from '../lang/de/text.ts';
import { text as en } from '../lang/en/text.ts';
import { identifyLanguage } from './identify.ts';

describe('identifyLanguage', () => {
  it.each([
    ['Die Feuerwehr hat den Brand in der Nacht gelöscht, verletzt wurde nach Angaben der Polizei niemand.', 'de'],
    ['Brand in Lagerhalle gelöscht', 'de'],
    ['Firefighters put out the blaze overnight, and nobody was hurt, the police said.', 'en'],
    ['Warehouse fire put out, nobody hurt', 'en'],
  ])('%s', async (text, language) => expect(await identifyLanguage(text, [de, en])).toEqual({ language }));

  it.each([
    [
      'De brandweer heeft de brand in de nacht geblust en volgens de politie is niemand gewond geraakt in de stad.',
      'nl',
    ],
    ['Les pompiers ont éteint le feu pendant la nuit et personne n’a été blessé, selon la police de la ville.', 'fr'],
    ['Der er ingen, der ved, hvad der skete den dag, men politiet har talt med den mand, der var i byen.', 'da'],
    ['De man die in Utrecht werd gearresteerd, was volgens de politie al eerder veroordeeld.', 'nl'],
    ['Brandvæsenet slukkede ilden i løbet af natten, og ingen kom til skade, oplyser politiet i byen.', 'da'],
    ['Пожарные потушили огонь ночью, никто не пострадал, сообщила полиция.', 'ru'],
    ['12345 67890', null],
  ])('%s', async (text, found) => expect(await identifyLanguage(text, [de, en])).toEqual({ language: null, found }));
});
