import type { Level } from '../../src/names/levels.ts';
import { NAMES } from './data/names.ts';
import { PLACES } from './data/places.ts';
import { addName, type Draft } from './draft.ts';
import { groupBy } from './group.ts';
import { middle } from './middle.ts';
import { type City, cities, geonamesNames, lines, type NameRow, naturalEarthNames, territories } from './sources.ts';

const CITY_LEVELS: Readonly<Record<string, Level>> = {
  PPLC: 'capital',
  PPLA: 'seat',
  PPLA2: 'district-seat',
  PPLX: 'quarter',
  PPLH: 'historic',
  PPLQ: 'historic',
  PPLW: 'historic',
  PPLCH: 'historic',
};

/** Languages whose names a place keeps besides German and English: those spoken where it lies. */
const LOCAL: Readonly<Record<string, readonly string[]>> = {
  fr: ['FR', 'BE', 'CH', 'LU', 'CA', 'MC', 'DZ', 'MA', 'TN', 'SN', 'ML', 'CI', 'CM', 'CD', 'HT'],
  it: ['IT', 'CH', 'SM', 'VA'],
  tr: ['TR', 'CY'],
  pl: ['PL'],
  nl: ['NL', 'BE', 'SR'],
  ru: ['RU', 'BY', 'KZ', 'KG', 'UA', 'MD'],
  es: 'ES MX AR CL CO PE VE EC BO PY UY CU DO GT HN NI CR PA SV PR'.split(' '),
};

/** All places from the sources, coarse ones first, cities by falling population. */
export function collect(folder: string): readonly Draft[] {
  const all = [...cities()].sort((a, b) => b.population - a.population || a.cityId - b.cityId);
  const names = [...geonamesNames(folder), ...naturalEarthNames(folder)];
  const drafts = new Map<string, Draft>();
  for (const draft of handWritten()) drafts.set(draft.key, draft);
  for (const draft of countries(all)) drafts.set(draft.key, draft);
  for (const draft of regions(all, names)) drafts.set(draft.key, draft);
  for (const city of all) drafts.set(`geonames:${city.cityId}`, cityDraft(city));
  for (const row of names) nameRow(drafts, row);
  for (const [id, name, language, usedBy] of lines(NAMES)) {
    const draft = drafts.get(keyOf(id!));
    if (draft === undefined) throw new Error(`names.ts: no place ${id} for "${name}"`);
    addName(draft, name!, language === '-' ? null : language!, { usedBy: usedBy === '-' ? null : usedBy! });
  }
  return [...drafts.values()];
}

/** The key of a place by the id that the tables use. */
export function keyOf(id: string): string {
  if (/^\d+$/u.test(id)) return `geonames:${id}`;
  if (id.includes(':')) return id;
  return id.includes('.') ? `region:${id}` : `country:${id}`;
}

function handWritten(): Draft[] {
  return lines(PLACES).map(([key, level, lat, lon, radius, country, german, english]) => {
    const draft: Draft = {
      key: key!,
      geonames: 0,
      level: level as Level,
      lat: Number(lat),
      lon: Number(lon),
      radius: Number(radius),
      country: country === '-' ? null : country!,
      region: null,
      population: 0,
      names: [],
    };
    for (const name of german!.split(';')) addName(draft, name, 'de');
    for (const name of (english ?? '').split(';')) addName(draft, name, 'en');
    return draft;
  });
}

function countries(all: readonly City[]): Draft[] {
  const german = territories('de');
  const english = territories('en');
  const byCountry = groupBy(all, ({ country }) => country);
  return [...german.keys()].map((code) => {
    const inside = byCountry.get(code) ?? [];
    const draft: Draft = {
      key: `country:${code}`,
      geonames: 0,
      level: 'country',
      ...middle(inside),
      country: code,
      region: null,
      population: inside.reduce((sum, { population }) => sum + population, 0),
      names: [],
    };
    for (const name of german.get(code)!) addName(draft, name, 'de');
    for (const name of english.get(code) ?? []) addName(draft, name, 'en');
    return draft;
  });
}

function regions(all: readonly City[], names: readonly NameRow[]): Draft[] {
  const byRegion = groupBy(all, ({ country, adminCode }) => `${country}.${adminCode}`);
  const codes = new Set(names.filter(({ id }) => id.includes('.')).map(({ id }) => id));
  return [...codes].map((code) => {
    const inside = byRegion.get(code) ?? [];
    return {
      key: `region:${code}`,
      geonames: 0,
      level: 'region',
      ...middle(inside),
      country: code.slice(0, 2),
      region: null,
      population: inside.reduce((sum, { population }) => sum + population, 0),
      names: [],
    };
  });
}

function cityDraft({ cityId, name, altName, country, featureCode, adminCode, population, loc }: City): Draft {
  const [lon, lat] = loc.coordinates;
  const draft: Draft = {
    key: `geonames:${cityId}`,
    geonames: cityId,
    level: CITY_LEVELS[featureCode] ?? 'town',
    lat,
    lon,
    radius: Math.round(1 + Math.sqrt(population) / 100),
    country,
    region: `region:${country}.${adminCode}`,
    population,
    names: [],
  };
  addName(draft, name, null);
  if (altName !== '') addName(draft, altName, null);
  return draft;
}

/** Words that the English names of regions carry and that texts leave out. */
const REGION_WORDS =
  /^(?:State of|Province of|Region of|Republic of|Free State of|Principality of|Provincia de|Oblast|Region|Provinz) | (?:Province|Oblast['’]?|Region|Governorate|State|Prefecture|County|District|Republic|Kray|Krai|Department|Canton|Voivodeship|Municipality|City|Division|Island|Islands)$/u;

function nameRow(drafts: ReadonlyMap<string, Draft>, { id, language, name }: NameRow): void {
  const draft = drafts.get(keyOf(id));
  if (draft === undefined) return;
  const local = LOCAL[language];
  if (local !== undefined && !local.includes(draft.country ?? '')) return;
  addName(draft, name, language === '-' ? null : language);
  if (draft.level !== 'region') return;
  const short = name.replace(REGION_WORDS, '');
  if (short !== name && short.length > 2) addName(draft, short, language);
}
