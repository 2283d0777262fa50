import { bestNameOf, type Gazetteer, levelOf, populationOf, type Reference } from './gazetteer.ts';
import type { Level } from './levels.ts';

/** What a level is worth before anything is known of the article, beside the population of settlements. */
const LEVEL_WEIGHT: Readonly<Record<Level, number>> = {
  continent: 24,
  country: 24,
  area: 19,
  region: -7,
  island: 18,
  water: 18,
  mountain: 17,
  historic: 15,
  place: 16,
  capital: 4,
  seat: 1.5,
  'district-seat': 0.5,
  town: 0,
  quarter: -3,
};
const SETTLED: ReadonlySet<Level> = new Set(['region', 'capital', 'seat', 'district-seat', 'town', 'quarter']);

/** How likely a name means a place before anything is known of the article: by its level, size and kind of name. */
export function priorOf({ place, name }: Reference, text: string, gazetteer: Gazetteer, language: string): number {
  const level = levelOf(gazetteer, place);
  const size = SETTLED.has(level) ? Math.log2(1 + populationOf(gazetteer, place)) : 0;
  let prior = LEVEL_WEIGHT[level] + Math.min(size, 24);
  if (name.languages.includes(language)) prior += 2;
  else if (name.languages.length > 0) prior -= 1;
  if (name.name === text) prior += 1;
  // A name further down the list is a variant; it stands for the place less often than for one that has it as its own.
  if (bestNameOf(gazetteer, place) === name.name) prior += 1;
  return prior;
}
