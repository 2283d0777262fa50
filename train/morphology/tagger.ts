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
import { englishTreebank, germanTreebank, speeches } from './corpora.ts';
import { learnTagger } from './learn.ts';
import { type LessonMaker, labelsOf, tagLessons, treebankLessons } from './lessons.ts';

const SEED = 20190312;

/** Learns the tagger of a language and gives its table. */
export function trainTagger(language: 'de' | 'en', corpora: string, all: boolean): Uint8Array {
  const { learn, measure } = language === 'de' ? germanTreebank(corpora) : englishTreebank(corpora);
  const treebank = all ? [...learn, ...measure] : learn;
  const labels = labelsOf(treebank, language === 'de' ? 3 : 4);
  if (language === 'de') labels.push('ADP|APPRART');
  const morphology = language === 'de' ? german : english;
  const lexicon = openLexicon(readFileSync(`models/${language}.lexicon.bin`), language);
  const maker: LessonMaker = {
    text: language === 'de' ? germanText : englishText,
    know: (form) => know(form, lexicon, morphology),
    labels: new Map(labels.map((label, i) => [label, i])),
  };
  const lessons = treebankLessons(treebank, maker);
  if (language === 'de') lessons.push(...tagLessons(speeches(corpora), maker, { PROAV: 'PAV' }));
  return learnTagger(lessons, {
    language,
    labels,
    finiteTags: morphology.finiteTags,
    rounds: 8,
    seed: SEED,
    least: 2,
    source:
      language === 'de'
        ? 'UD German-GSD (CC BY-SA 4.0); Europarl, tagged by machine (Faruqui and Padó 2010)'
        : 'GUM (annotations CC BY 4.0)',
  });
}

const [language, corpora, out, all] = process.argv.slice(2);
if (import.meta.filename === process.argv[1]) {
  if ((language !== 'de' && language !== 'en') || !corpora || !out)
    throw new Error('usage: tagger.ts de|en CORPORA OUT [all]');
  const table = trainTagger(language, corpora, all === 'all');
  writeFileSync(out, table);
  console.log(`${out}: ${table.length} bytes`);
}
