import { allLocales } from '@faker-js/faker';
import { fold, HASH_START, hashMore } from '../../src/names/fold.ts';
import { FEMALE_NAME, MALE_NAME, SURNAME } from '../../src/names/gazetteer.ts';
import { FEMALE, MALE } from './data/first-names.ts';

/** Locales whose names are jokes or come in another script. */
const LEFT_OUT = new Set(['en_BORK', 'en_AU_ocker', 'dv', 'base', 'eo']);
const LATIN = /^\p{Script=Latin}[\p{Script=Latin}'’ʻ-]{2,}$/u;

type Lists = Readonly<Record<string, unknown>> | readonly string[] | null | undefined;

/** Hashes of given names and surnames of many languages, sorted, with bits for what they are. */
export function personNames(): readonly (readonly [number, number])[] {
  const bits = new Map<number, number>();
  const add = (names: Iterable<string>, bit: number): void => {
    for (const name of names) {
      if (!LATIN.test(name)) continue;
      const hash = hashMore(HASH_START, fold(name));
      bits.set(hash, (bits.get(hash) ?? 0) | bit);
    }
  };
  add(MALE.split(/\s+/u), MALE_NAME);
  add(FEMALE.split(/\s+/u), FEMALE_NAME);
  for (const [locale, { person }] of Object.entries(allLocales)) {
    if (LEFT_OUT.has(locale) || person === undefined) continue;
    const given = person.first_name as Lists;
    add(stringsOf(given, 'male'), MALE_NAME);
    add(stringsOf(given, 'female'), FEMALE_NAME);
    const generic = [...stringsOf(given, 'generic')].filter((name) => !bits.has(hashMore(HASH_START, fold(name))));
    add(generic, MALE_NAME | FEMALE_NAME);
    for (const list of ['generic', 'male', 'female']) add(stringsOf(person.last_name as Lists, list), SURNAME);
  }
  return [...bits].sort(([a], [b]) => a - b);
}

/** Surnames and given names, lower case, as they are written. */
export function nameLists(): readonly [readonly string[], readonly string[]] {
  const surnames: string[] = [];
  const given = [...MALE.split(/\s+/u), ...FEMALE.split(/\s+/u)];
  for (const [locale, { person }] of Object.entries(allLocales)) {
    if (LEFT_OUT.has(locale) || person === undefined) continue;
    for (const list of ['generic', 'male', 'female']) {
      surnames.push(...stringsOf(person.last_name as Lists, list));
      given.push(...stringsOf(person.first_name as Lists, list));
    }
  }
  const lower = (names: readonly string[]): string[] =>
    names.filter((name) => LATIN.test(name)).map((name) => name.toLowerCase());
  return [lower(surnames), lower(given)];
}

function stringsOf(lists: Lists, key: string): readonly string[] {
  if (lists === null || lists === undefined) return [];
  if (Array.isArray(lists)) return key === 'generic' ? (lists as readonly string[]) : [];
  const found = (lists as Readonly<Record<string, unknown>>)[key];
  return Array.isArray(found) ? (found as readonly string[]) : [];
}
