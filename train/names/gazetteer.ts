import { mkdirSync, writeFileSync } from 'node:fs';
import { fold, HASH_START, hashMore, mix } from '../../src/names/fold.ts';
import { GAZETTEER_KIND, GAZETTEER_VERSION } from '../../src/names/gazetteer.ts';
import { LEVELS } from '../../src/names/levels.ts';
import { packTable } from '../../src/tables/container.ts';
import { addAdjectives, addCases } from './adjectives.ts';
import { collect } from './collect.ts';
import { FURTHER_ORGANISATIONS } from './data/further-organisations.ts';
import { ORGANISATIONS } from './data/organisations.ts';
import { type Draft, formCode } from './draft.ts';
import { personNames } from './person-names.ts';
import { lines } from './sources.ts';

/** Builds models/gazetteer.bin: `npx tsx train/names/gazetteer.ts FOLDER_OF_GAZETTEER_SOURCES`. */

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: npx tsx train/names/gazetteer.ts FOLDER_OF_GAZETTEER_SOURCES');

const drafts = collect(folder).filter(({ lat, names }) => !Number.isNaN(lat) && names.length > 0);
addAdjectives(drafts);
addCases(drafts);
const order = (draft: Draft): number => (draft.geonames > 0 ? 1 : 0);
drafts.sort((a, b) => order(a) - order(b));
const places = drafts;
const count = places.length;
const coarse = places.findIndex(({ geonames }) => geonames > 0);

const countries = [...new Set(places.map(({ country }) => country ?? ''))].sort();
const regionIndex = new Map(places.slice(0, coarse).map(({ key }, i) => [key, i]));
const users = [
  null,
  ...new Set(places.flatMap(({ names }) => names.map(({ usedBy }) => usedBy)).filter((x) => x !== null)),
];
if (users.length > 255) throw new Error(`${users.length} users of names do not fit a byte`);

const ids = new Uint32Array(count);
const coordinates = new Uint16Array(2 * count);
const population = new Uint8Array(count);
const country = new Uint8Array(count);
const region = new Uint16Array(count);
const level = new Uint8Array(count);
const radius = new Uint16Array(coarse);
const poolAt = new Uint32Array(count + 1);
const pool: number[] = [];
const refs: { hash: number; place: number; name: number }[] = [];
const firstWords = new Uint8Array(1 << 15);
const encoder = new TextEncoder();

places.forEach((place, i) => {
  ids[i] = place.geonames;
  coordinates[2 * i] = Math.round(((place.lat + 90) / 180) * 65535);
  coordinates[2 * i + 1] = Math.round(((place.lon + 180) / 360) * 65535);
  population[i] = Math.round(Math.log2(1 + place.population) * 8);
  country[i] = countries.indexOf(place.country ?? '');
  region[i] = place.region === null ? 65535 : (regionIndex.get(place.region) ?? 65535);
  level[i] = LEVELS.indexOf(place.level);
  if (i < coarse) radius[i] = place.radius;
  poolAt[i] = pool.length;
  const seen = new Set<string>();
  place.names.forEach(({ name, languages, form, usedBy }, n) => {
    const bytes = encoder.encode(name);
    pool.push(bytes.length, languages & 255, ((languages >> 8) << 4) | formCode(form), users.indexOf(usedBy), ...bytes);
    const folded = fold(name);
    // Names in other scripts are kept to be shown, not to be found in German and English text.
    if (!/^[a-z0-9 ]{2,}$/u.test(folded) || seen.has(`${folded}/${form}`)) return;
    seen.add(`${folded}/${form}`);
    refs.push({ hash: mix(hashMore(HASH_START, folded)), place: i, name: n });
    const space = folded.indexOf(' ');
    if (space > 0) {
      const first = mix(hashMore(HASH_START, folded.slice(0, space))) >>> 14;
      firstWords[first >> 3]! |= 1 << (first & 7);
    }
  });
});
poolAt[count] = pool.length;

refs.sort((a, b) => a.hash - b.hash || a.place - b.place || a.name - b.name);
const buckets = new Uint32Array(65537);
for (const { hash } of refs) buckets[(hash >>> 16) + 1]!++;
for (let i = 0; i < 65536; i++) buckets[i + 1]! += buckets[i]!;

const people = personNames();
const organisations = lines(ORGANISATIONS).map(([key, kind, country, names]) => ({
  key: `org:${key}`,
  kind,
  country: country === '-' ? null : country,
  sure: true,
  names: names!.split(';'),
}));
const further = lines(FURTHER_ORGANISATIONS).flatMap(([country, names]) =>
  names!.split(';').map((name) => ({
    key: `org:${fold(name)}`,
    kind: 'organization',
    country: country === '-' ? null : country,
    sure: name.includes(' ') && !/^(?:D(?:ie|er|as)|The) /u.test(name),
    names: [name],
  })),
);

const table = packTable(
  {
    kind: GAZETTEER_KIND,
    version: GAZETTEER_VERSION,
    meta: {
      sources:
        'GeoNames (CC BY 4.0), Natural Earth (public domain), Unicode CLDR (Unicode License), Faker (MIT), hand-written names',
      countries,
      users,
      organisations: [...organisations, ...further],
      keys: places.slice(0, coarse).map(({ key }) => key),
    },
  },
  {
    ids,
    coordinates,
    population,
    country,
    region,
    level,
    radius,
    poolAt,
    pool: Uint8Array.from(pool),
    buckets,
    hashLow: Uint16Array.from(refs, ({ hash }) => hash & 0xffff),
    refPlace: Uint32Array.from(refs, ({ place, name }) => (place << 8) | name),
    firstWords,
    personNames: Uint32Array.from(people, ([hash]) => hash),
    personNameBits: Uint8Array.from(people, ([, bits]) => bits),
  },
);
mkdirSync('models', { recursive: true });
writeFileSync('models/gazetteer.bin', table);
console.log(`${count} places (${coarse} coarse), ${refs.length} names, ${(table.length / 1e6).toFixed(2)} MB`);
