import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import {
  countryOf,
  findName,
  keyOf,
  levelOf,
  MALE_NAME,
  namesOf,
  openGazetteer,
  personBits,
  pointOf,
  regionOf,
} from './gazetteer.ts';

const bytes = readFileSync('models/gazetteer.bin');
const gazetteer = openGazetteer(bytes);
const first = (name: string): number => findName(gazetteer, fold(name))[0]!.place;

describe('gazetteer', () => {
  it.each([
    ['Baku', 'geonames:587084', 'capital', 'AZ', 40.38, 49.89],
    ['Danzig', 'geonames:3099434', 'seat', 'PL', 54.35, 18.65],
    ['Kiew', 'geonames:703448', 'capital', 'UA', 50.45, 30.52],
    ['Stepanakert', 'geonames:146970', 'town', 'AZ', 39.82, 46.75],
  ])('has %s', (name, key, level, country, lat, lon) => {
    const place = findName(gazetteer, fold(name)).find((one) => keyOf(gazetteer, one.place) === key)!.place;
    expect([levelOf(gazetteer, place), countryOf(gazetteer, place)]).toEqual([level, country]);
    expect(pointOf(gazetteer, place).lat).toBeCloseTo(lat, 1);
    expect(pointOf(gazetteer, place).lon).toBeCloseTo(lon, 1);
  });

  it.each([
    ['Aserbaidschan', 'country:AZ'],
    ['aserbaidschanischen', 'country:AZ'],
    ['Türkinnen', 'country:TR'],
    ['Azerbaijani', 'country:AZ'],
    ['Bavaria', 'region:DE.02'],
    ['Bergkarabach', 'area:karabakh'],
    ['Gazastreifen', 'area:gaza-strip'],
    ['Black Sea', 'water:black-sea'],
  ])('knows %s as %s', (name, key) => {
    expect(findName(gazetteer, fold(name)).map(({ place }) => keyOf(gazetteer, place))).toContain(key);
  });

  it('says who uses a disputed name', () => {
    const names = namesOf(gazetteer, first('Stepanakert'));
    expect(names.find(({ name }) => name === 'Xankəndi')?.usedBy).toBe('Azerbaijan');
    expect(names.find(({ name }) => name === 'Stepanakert')?.usedBy).toContain('Armenia');
  });

  it('knows the region of a city', () => {
    expect(keyOf(gazetteer, regionOf(gazetteer, first('Nürnberg'))!)).toBe('region:DE.02');
  });

  it('finds nothing for what is no name', () => expect(findName(gazetteer, 'qwertzuiop')).toEqual([]));

  it('knows given names', () => expect(personBits(gazetteer, 'wolfgang') & MALE_NAME).toBe(MALE_NAME));

  it('opens without parsing', () => {
    const start = performance.now();
    for (let i = 0; i < 10; i++) openGazetteer(bytes);
    expect((performance.now() - start) / 10).toBeLessThan(30);
  });
});
