import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HOSTILE } from '../../test/hostile.ts';
import { names as german } from '../lang/de/names/index.ts';
import { text as germanText } from '../lang/de/text.ts';
import { names as english } from '../lang/en/names/index.ts';
import { text as englishText } from '../lang/en/text.ts';
import { readDocument } from '../text/document.ts';
import { type Entity, findEntities, openNames } from './index.ts';

const gazetteer = readFileSync('models/gazetteer.bin');
const LANGUAGES = {
  de: {
    text: germanText,
    names: openNames({ gazetteer, tagger: readFileSync('models/de.names.bin') }, german),
  },
  en: {
    text: englishText,
    names: openNames({ gazetteer, tagger: readFileSync('models/en.names.bin') }, english),
  },
};
type Code = keyof typeof LANGUAGES;

const find = (code: Code, text: string): Entity[] =>
  findEntities(readDocument(text, LANGUAGES[code].text), null, LANGUAGES[code].names);

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
    ['en', 'A fire broke out in Paris, Texas.', 'geonames:4717560'],
    ['en', 'A fire broke out in Paris, the capital of France.', 'geonames:2988507'],
  ])('%s: resolves "%s"', (code, text, key) => expect(find(code, text).map((entity) => entity.key)).toContain(key));

  it('takes a name with a form of address for a person', () => {
    expect(find('de', 'Am Freitag sprach Herr Essen mit Frau Paris.').map(({ kind }) => kind)).toEqual([
      'person',
      'person',
    ]);
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

  it.each(Object.keys(LANGUAGES) as Code[])('%s: survives any text', (code) => {
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
