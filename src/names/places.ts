import { fold } from './fold.ts';
import { countryOf, type Gazetteer, keyOf, levelOf, namesOf, pointOf } from './gazetteer.ts';
import type { Level } from './levels.ts';
import type { Names } from './names.ts';
import type { Entity, PlaceLocation } from './types.ts';

const PRECISION: Readonly<Record<Level, PlaceLocation['precision']>> = {
  continent: 'region',
  country: 'country',
  area: 'region',
  region: 'region',
  island: 'region',
  water: 'region',
  mountain: 'region',
  historic: 'region',
  place: 'exact',
  capital: 'city',
  seat: 'city',
  'district-seat': 'city',
  town: 'city',
  quarter: 'city',
};

/** What the record says of a place; null is a place that the gazetteer doesn't have. */
export function locate(
  place: number | null,
  text: string,
  { gazetteer, language }: Names,
): Pick<Entity, 'key' | 'kind' | 'name' | 'country' | 'location' | 'names'> {
  if (place === null) {
    return { key: `place:${fold(text)}`, kind: 'place', name: text, country: null, location: null, names: [] };
  }
  const level = levelOf(gazetteer, place);
  return {
    key: keyOf(gazetteer, place),
    kind: level === 'country' ? 'state' : 'place',
    name: bestName(gazetteer, place, language.code),
    country: countryOf(gazetteer, place),
    location: {
      ...pointOf(gazetteer, place),
      precision: PRECISION[level],
      geonames: gazetteer.ids[place] ? String(gazetteer.ids[place]) : null,
    },
    names: namesOf(gazetteer, place)
      .filter(({ form }) => form === 'name')
      .flatMap(({ name, languages, usedBy }) =>
        (languages.length === 0 ? [null] : languages).map((code) => ({ name, language: code, usedBy })),
      ),
  };
}

/** The name by which readers of the language know it: theirs, else English, else its own. */
function bestName(gazetteer: Gazetteer, place: number, language: string): string {
  const names = namesOf(gazetteer, place).filter(({ form }) => form === 'name');
  const inLanguage = names.find(({ languages }) => languages.includes(language));
  return (inLanguage ?? names.find(({ languages }) => languages.includes('en')) ?? names[0]!).name;
}
