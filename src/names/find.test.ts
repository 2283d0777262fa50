import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HOSTILE } from '../../test/hostile.ts';
import { languageOf } from '../../train/names/language.ts';
import { readDocument } from '../text/document.ts';
import { type Entity, findEntities, openNames } from './index.ts';

const gazetteer = readFileSync('models/gazetteer.bin');

async function finder(code: 'de' | 'en'): Promise<(text: string) => Entity[]> {
  const { text, names, analyse } = await languageOf(code);
  const opened = openNames({ gazetteer, tagger: readFileSync(`models/${code}.names.bin`) }, names);
  return (source) => {
    const document = readDocument(source, text);
    return findEntities(document, analyse(document), opened);
  };
}

const FINDERS = { de: await finder('de'), en: await finder('en') };
type Code = keyof typeof FINDERS;

const find = (code: Code, text: string): Entity[] => FINDERS[code](text);

const mentionsOf = (code: Code, text: string, key: string): string[] | undefined =>
  find(code, text)
    .find((entity) => entity.key === key)
    ?.mentions.map(({ start, end, named }) => (named ? '' : '~') + text.slice(start, end));

describe('entities', () => {
  it.each<[Code, string, string, string[]]>([
    [
      'de',
      'Präsident Anton Weber sprach am Montag in Baku. Weber lobte die Helfer.',
      'person:anton weber',
      ['Anton Weber', 'Weber'],
    ],
    ['de', 'Präsident Anton Weber kam. Er lobte die Helfer.', 'person:anton weber', ['Anton Weber', '~Er']],
    [
      'de',
      'Präsident Anton Weber kam. Später reiste der Präsident ab.',
      'person:anton weber',
      ['Anton Weber', '~der Präsident'],
    ],
    ['de', 'Anton Weber und Peter Kurz kamen. Er lobte die Helfer.', 'person:anton weber', ['Anton Weber']],
    ['de', 'Die pro-armenischen Kämpfer gaben auf.', 'country:AM', ['armenischen']],
    ['de', 'Ein Sprecher Aserbaidschans widersprach.', 'country:AZ', ['Aserbaidschans']],
    ['de', 'Der US-Präsident schwieg.', 'country:US', ['US']],
    ['de', 'Die CDU und die NATO schwiegen.', 'org:nato', ['NATO']],
    [
      'de',
      'Die dortigen pro-armenischen Kämpfer gaben auf. Die Kämpfer gingen.',
      'group:dortig pro armenisch kampfer',
      ['~Die dortigen pro-armenischen Kämpfer', '~Die Kämpfer'],
    ],
    ['en', 'The pro-Armenian fighters gave up.', 'group:pro armenian fighters', ['~The pro-Armenian fighters']],
    ['de', 'Am Abend dankte Dr. Wendelmoor den Helfern.', 'person:wendelmoor', ['Wendelmoor']],
    ['de', 'Zum Sieg gratulierte de Groot den Spielern.', 'person:de groot', ['de Groot']],
    ['de', 'Im Dorf Casanella fiel der Strom aus.', 'place:casanella', ['Casanella']],
    ['de', 'Der Rhein führt wenig Wasser.', 'water:rhine', ['Rhein']],
    ['de', 'Israel und Jordanien unterschrieben den Vertrag.', 'country:IL', ['Israel']],
    ['en', 'Israel and Egypt signed the treaty.', 'country:IL', ['Israel']],
    ['de', 'Im Vereinigten Königreich gab es Streit.', 'country:GB', ['Vereinigten Königreich']],
    ['de', 'Pro-russische Soldaten kamen.', 'country:RU', ['russische']],
    [
      'en',
      'The Organisation for the Prohibition of Chemical Weapons (OPCW) came.',
      'org:organisation for the prohibition of chemical weapons',
      ['Organisation for the Prohibition of Chemical Weapons', 'OPCW'],
    ],
    [
      'en',
      'President Anthony Weaver spoke in Baku on Monday. He praised the helpers.',
      'person:anthony weaver',
      ['Anthony Weaver', '~He'],
    ],
    ['en', 'Azerbaijani troops entered Stepanakert.', 'country:AZ', ['Azerbaijani']],
    ['en', 'The Taliban took Kabul.', 'org:taliban', ['Taliban']],
  ])('%s: %s', (code, text, key, mentions) => expect(mentionsOf(code, text, key)).toEqual(mentions));

  it.each<[Code, string, string]>([
    ['de', 'In Springfield (Illinois) brannte ein Haus.', 'geonames:4250542'],
    ['de', 'Die Demonstranten in London riefen laut.', 'geonames:2643743'],
    ['de', 'In Kiew und in Charkow gab es Alarm.', 'geonames:706483'],
    ['de', 'Sie reisten nach Stepanakert/Baku.', 'geonames:146970'],
    ['de', 'Sie reisten nach Stepanakert/Baku.', 'geonames:587084'],
    ['de', 'In Frankfurt an der Oder und in Halle in Westfalen regnete es.', 'geonames:2925535'],
    ['de', 'Die russischen Soldaten zogen aus Donezk ab.', 'geonames:709717'],
    ['de', 'Eriwan, 20. September. Die Regierung schwieg.', 'geonames:616052'],
    ['en', 'A fire broke out in Paris, Texas.', 'geonames:4717560'],
    ['en', 'A fire broke out in Paris, the capital of France.', 'geonames:2988507'],
  ])('%s: resolves "%s"', (code, text, key) => expect(find(code, text).map((entity) => entity.key)).toContain(key));

  it('takes a name with a form of address for a person', () => {
    expect(find('de', 'Am Freitag sprach Herr Essen mit Frau Paris.').map(({ kind }) => kind)).toEqual([
      'person',
      'person',
    ]);
  });

  it.each<[Code, string, readonly string[]]>([
    ['de', 'Der Sprecher der Behörde, Klaus Meier, schwieg.', ['Sprecher']],
    ['en', 'Peter Miller, the mayor of the town, came.', ['mayor']],
  ])('%s: finds the office in apposition: %s', (code, text, roles) =>
    expect(find(code, text).find(({ kind }) => kind === 'person')?.roles).toEqual(roles),
  );

  it('tells where an organisation is at home', () => {
    const court = find('de', 'Das Amtsgericht Wolfsburg entschied am Montag.').find(
      ({ kind }) => kind === 'organization',
    );
    expect(court).toMatchObject({ country: 'DE', location: { precision: 'city', geonames: '2806654' } });
  });

  it('places an unknown street in the town that the text names, and no more exactly', () => {
    const street = find('de', 'In der Lindenstraße in Kassel brannte ein Auto.').find(
      ({ name }) => name === 'Lindenstraße',
    );
    expect(street?.location).toMatchObject({ precision: 'city', geonames: null });
    expect(find('de', 'In Oberkleinsdorf brannte es.').every(({ location }) => location === null)).toBe(true);
  });

  it('keeps rival readings', () => {
    const paris = find('en', 'A fire broke out in Paris on Monday.').find(({ name }) => name === 'Paris');
    expect(paris?.explanation.rejected.length).toBeGreaterThan(0);
  });

  it('tells how exact a place is', () => {
    const precision = (text: string): unknown =>
      find('de', text).find(({ location }) => location !== null)?.location?.precision;
    expect(precision('In Gelsenkirchen regnet es.')).toBe('city');
    expect(precision('In Bayern regnet es.')).toBe('region');
    expect(precision('In Frankreich regnet es.')).toBe('country');
  });

  it.each(Object.keys(FINDERS) as Code[])('%s: survives any text', (code) => {
    for (const text of HOSTILE) {
      for (const { mentions } of find(code, text)) {
        for (const { start, end } of mentions) expect(0 <= start && start < end && end <= text.length).toBe(true);
      }
    }
  });

  it('gives the same answer twice', () => {
    const text = 'Kanzlerin Eva Lang traf in Wien den Präsidenten der Ukraine.';
    expect(find('de', text)).toEqual(find('de', text));
  });
});
