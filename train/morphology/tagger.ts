/**
 * Learns the taggers: `npx tsx train/morphology/tagger.ts de|en CORPORA OUT [all]`. With `all` the held-out part is
 * learned from too; figures are then no longer to be had from the treebank.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { morphology as german } from '../../src/lang/de/syntax/morphology/index.ts';
import { text as germanText } from '../../src/lang/de/text.ts';
import { morphology as english } from '../../src/lang/en/syntax/morphology/index.ts';
import { text as englishText } from '../../src/lang/en/text.ts';
import { openLexicon } from '../../src/syntax/morphology/lexicon.ts';
import { know } from '../../src/syntax/morphology/lookup.ts';
import { openMorphology } from '../../src/syntax/morphology/morphology.ts';
import { TAGGER_VERSION } from '../../src/syntax/morphology/tagger.ts';
import { packTable } from '../../src/tables/container.ts';
import { learnCases } from './cases.ts';
import type { GoldSentence } from './conllu.ts';
import { englishTreebank, germanTreebank, namedSentences, speeches } from './corpora.ts';
import { learnLabels } from './learn.ts';
import { type LessonMaker, labelsOf, nameLessons, tagLessons, treebankLessons } from './lessons.ts';
import { packLinear } from './pack-linear.ts';

/** Folder of the lexicons; models/ where the environment names none. */
const MODELS = process.env.MODELS ?? 'models';
const SEED = 20190312;
const ROUNDS = 7;
const TURNS = 3;
const CASE_ROUNDS = 6;
const CASE_TURNS = 5;

/** Learns the tagger of a language and gives its table. */
export function trainTagger(language: 'de' | 'en', corpora: string, all: boolean): Uint8Array {
  const { learn, measure } = language === 'de' ? germanTreebank(corpora) : englishTreebank(corpora);
  return trainTaggerOn(language, all ? [...learn, ...measure] : learn, corpora);
}

/** Learns the tagger of a language from some sentences of its treebank, and for German from the speeches too. */
export function trainTaggerOn(language: 'de' | 'en', treebank: readonly GoldSentence[], corpora: string): Uint8Array {
  const labels = labelsOf(treebank, language === 'de' ? 3 : 4);
  if (language === 'de') labels.push('ADP|APPRART');
  const morphology = language === 'de' ? german : english;
  const lexiconBytes = readFileSync(`${MODELS}/${language}.lexicon.bin`);
  const lexicon = openLexicon(lexiconBytes, language);
  const maker: LessonMaker = {
    text: language === 'de' ? germanText : englishText,
    know: (form) => know(form, lexicon, morphology),
    labels: new Map(labels.map((label, i) => [label, i])),
  };
  const lessons = treebankLessons(treebank, maker);
  if (language === 'de') lessons.push(...tagLessons(speeches(corpora), maker));
  if (language === 'de') lessons.push(...nameLessons(namedSentences(corpora), maker, 'PROPN|NE'));
  const source =
    language === 'de'
      ? 'UD German-GSD (CC BY-SA 4.0); GermEval 2014 (CC BY 4.0); Europarl, tagged by machine (Faruqui and Padó 2010)'
      : 'GUM (annotations CC BY 4.0)';
  const { weights, fixed } = learnLabels(lessons, {
    labels,
    language: morphology,
    rounds: ROUNDS,
    turns: TURNS,
    seed: SEED,
    least: 2,
  });
  const sections = packLinear(weights, 'label');
  const header = {
    kind: `${language}.tagger`,
    version: TAGGER_VERSION,
    meta: { labels, fixed, source, seed: SEED, rounds: ROUNDS, turns: TURNS },
  };
  if (morphology.agreement === null) return packTable(header, sections);
  const opened = openMorphology({ lexicon: lexiconBytes, tagger: packTable(header, sections) }, morphology);
  const cases = learnCases(treebank, opened, maker.text, { rounds: CASE_ROUNDS, turns: CASE_TURNS, seed: SEED });
  return packTable(header, { ...sections, ...packLinear(cases, 'case') });
}

const [language, corpora, out, all] = process.argv.slice(2);
if (import.meta.filename === process.argv[1]) {
  if ((language !== 'de' && language !== 'en') || !corpora || !out)
    throw new Error('usage: tagger.ts de|en CORPORA OUT [all]');
  const table = trainTagger(language, corpora, all === 'all');
  writeFileSync(out, table);
  console.log(`${out}: ${table.length} bytes`);
}
