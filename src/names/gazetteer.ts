import { openTable } from '../tables/container.ts';
import { fold, HASH_START, hashMore, mix } from './fold.ts';
import { FORMS, type Form, LEVELS, type Level, NAME_LANGUAGES } from './levels.ts';

export const GAZETTEER_KIND = 'names.gazetteer';
export const GAZETTEER_VERSION = 3;

/** The opened gazetteer. Places are numbers from 0; the coarse ones (states, regions, seas) come before the settlements. */
export interface Gazetteer {
  readonly ids: Uint32Array;
  readonly coordinates: Uint16Array;
  readonly population: Uint8Array;
  readonly country: Uint8Array;
  readonly region: Uint16Array;
  readonly level: Uint8Array;
  readonly radius: Uint16Array;
  readonly poolAt: Uint32Array;
  readonly pool: Uint8Array;
  readonly buckets: Uint32Array;
  readonly hashLow: Uint16Array;
  readonly refPlace: Uint32Array;
  readonly firstWords: Uint8Array;
  /** Sorted hashes of given names and surnames, and the bits of what each is. */
  readonly personNames: Uint32Array;
  readonly personNameBits: Uint8Array;
  readonly organisations: readonly KnownOrganisation[];
  readonly countries: readonly string[];
  readonly users: readonly (string | null)[];
  readonly keys: readonly string[];
}

/** An organisation or armed group that the gazetteer knows by name. */
export interface KnownOrganisation {
  readonly key: string;
  readonly kind: 'organization' | 'group';
  readonly country: string | null;
  /** False where its name stands for other things as well: "Ford", "Union". */
  readonly sure: boolean;
  /** The best name first. */
  readonly names: readonly string[];
}

/** A name of a place as the gazetteer has it. */
export interface PlaceName {
  readonly name: string;
  /** ISO 639-1 codes; empty for a name of no particular language. */
  readonly languages: readonly string[];
  readonly form: Form;
  readonly usedBy: string | null;
}

/** A place that a text may mean, and the name by which it was found. */
export interface Reference {
  readonly place: number;
  readonly name: PlaceName;
}

const NO_REGION = 65535;
const decoder = new TextDecoder();

/** Opens the table without parsing: its arrays are views of the bytes. */
export function openGazetteer(bytes: Uint8Array): Gazetteer {
  const { sections, meta } = openTable(bytes, GAZETTEER_KIND, GAZETTEER_VERSION);
  return {
    ...(sections as unknown as Gazetteer),
    ...(meta as Pick<Gazetteer, 'countries' | 'users' | 'keys' | 'organisations'>),
  };
}

/** True when some name of more than one word begins with this folded word (or one of the same hash). */
export function beginsName({ firstWords }: Gazetteer, folded: string): boolean {
  const at = mix(hashMore(HASH_START, folded)) >>> 14;
  return (firstWords[at >> 3]! & (1 << (at & 7))) !== 0;
}

/** True when the gazetteer has a name of this folded form (sure but for one in some ten thousand). */
export function hasName(gazetteer: Gazetteer, folded: string): boolean {
  return range(gazetteer, folded)[0] >= 0;
}

/** All the places that have a name of this folded form, the weightiest first; empty for none. */
export function findName(gazetteer: Gazetteer, folded: string): readonly Reference[] {
  const [from, to] = range(gazetteer, folded);
  const found: Reference[] = [];
  for (let i = from; i >= 0 && i < to; i++) {
    const ref = gazetteer.refPlace[i]!;
    const name = nameAt(gazetteer, ref >>> 8, ref & 255);
    if (fold(name.name) === folded) found.push({ place: ref >>> 8, name });
  }
  return found;
}

function range({ buckets, hashLow }: Gazetteer, folded: string): readonly [number, number] {
  const hash = mix(hashMore(HASH_START, folded));
  const low = hash & 0xffff;
  const end = buckets[(hash >>> 16) + 1]!;
  let from = buckets[hash >>> 16]!;
  while (from < end && hashLow[from]! < low) from++;
  if (from >= end || hashLow[from] !== low) return NONE;
  let to = from + 1;
  while (to < end && hashLow[to] === low) to++;
  return [from, to];
}

const NONE = [-1, -1] as const;

/** All names of a place, in the order of the table: the best one first. */
export function namesOf(gazetteer: Gazetteer, place: number): readonly PlaceName[] {
  const found: PlaceName[] = [];
  const end = gazetteer.poolAt[place + 1]!;
  for (let at = gazetteer.poolAt[place]!; at < end; at += 4 + gazetteer.pool[at]!) found.push(readName(gazetteer, at));
  return found;
}

/** The best name of a place; undefined for a place without names. */
export function bestNameOf(gazetteer: Gazetteer, place: number): string | undefined {
  const at = gazetteer.poolAt[place]!;
  return at < gazetteer.poolAt[place + 1]! ? readName(gazetteer, at).name : undefined;
}

function nameAt(gazetteer: Gazetteer, place: number, n: number): PlaceName {
  let at = gazetteer.poolAt[place]!;
  for (let i = 0; i < n; i++) at += 4 + gazetteer.pool[at]!;
  return readName(gazetteer, at);
}

function readName({ pool, users }: Gazetteer, at: number): PlaceName {
  const bits = pool[at + 1]! | ((pool[at + 2]! >> 4) << 8);
  return {
    name: decoder.decode(pool.subarray(at + 4, at + 4 + pool[at]!)),
    languages: bits === 0 ? [] : NAME_LANGUAGES.filter((_, bit) => (bits >> bit) & 1),
    form: FORMS[pool[at + 2]! & 15]!,
    usedBy: users[pool[at + 3]!] ?? null,
  };
}

/** The level of a place. */
export function levelOf({ level }: Gazetteer, place: number): Level {
  return LEVELS[level[place]!]!;
}

/** The state in which a place lies, ISO 3166-1 alpha-2, or null. */
export function countryOf({ country, countries }: Gazetteer, place: number): string | null {
  return countries[country[place]!] || null;
}

/** The first-level region in which a settlement lies, as a place, or null. */
export function regionOf({ region }: Gazetteer, place: number): number | null {
  const at = region[place]!;
  return at === NO_REGION ? null : at;
}

/** Latitude and longitude in degrees, good to some 300 metres. */
export function pointOf({ coordinates }: Gazetteer, place: number): { readonly lat: number; readonly lon: number } {
  const lat = (coordinates[2 * place]! / 65535) * 180 - 90;
  const lon = (coordinates[2 * place + 1]! / 65535) * 360 - 180;
  return { lat: Math.round(lat * 1000) / 1000, lon: Math.round(lon * 1000) / 1000 };
}

/** Inhabitants, within a tenth; 0 where unknown. */
export function populationOf({ population }: Gazetteer, place: number): number {
  return Math.round(2 ** (population[place]! / 8) - 1);
}

/** Kilometres around the point within which the place lies. */
export function radiusOf(gazetteer: Gazetteer, place: number): number {
  return place < gazetteer.radius.length
    ? gazetteer.radius[place]!
    : Math.round(1 + Math.sqrt(populationOf(gazetteer, place)) / 100);
}

/** The key of a place that is the same in every article. */
export function keyOf({ keys, ids }: Gazetteer, place: number): string {
  return keys[place] ?? `geonames:${ids[place]}`;
}

/** Bits of what a word of a person's name may be. */
export const MALE_NAME = 1;
export const FEMALE_NAME = 2;
export const SURNAME = 4;

/** What this folded word is in names of persons, as bits; 0 for a word that the lists don't have. */
export function personBits({ personNames, personNameBits }: Gazetteer, folded: string): number {
  const hash = hashMore(HASH_START, folded);
  let low = 0;
  let high = personNames.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (personNames[middle]! < hash) low = middle + 1;
    else high = middle;
  }
  return personNames[low] === hash ? personNameBits[low]! : 0;
}
