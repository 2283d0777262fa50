/**
 * Trains a dependency parser on a treebank: `npx tsx train/parser/train.ts de|en CORPORA OUT [all]`. With `all` the held-out
 * part is learned from too; figures are then no longer to be had from the treebank. `--parsed FILE` names raw sentences with the
 * trees of a teacher (see ../teacher) to learn from besides. crossval.ts learns German from corrected sentences as well.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openMorphology } from '../../src/syntax/morphology/index.ts';
import { mendTree } from '../../src/syntax/parser/mend.ts';
import { parseTrees } from '../../src/syntax/parser/parse.ts';
import { refineRoles } from '../../src/syntax/parser/refine.ts';
import { englishTreebank, germanTreebank } from '../morphology/corpora.ts';
import { trainTaggerOn } from '../morphology/tagger.ts';
import { align, type Example } from './align.ts';
import { jackknife, tagAll } from './jackknife.ts';
import { languages } from './languages.ts';
import { attachment } from './measure.ts';
import { packParser } from './pack.ts';
import { parsedSentences } from './parsed.ts';
import { type Seen, school } from './school.ts';
import { seenBy } from './seen.ts';

const PARTS = 4;
/** Runs whose mean is taken: more trees need fewer. */
const RUNS = { de: 4, en: 1 };
const SOURCES = {
  de: 'UD German-GSD (CC BY-SA 4.0)',
  en: 'GUM (annotations CC BY 4.0)',
};

const { positionals, values } = parseArgs({ allowPositionals: true, options: { parsed: { type: 'string' } } });
const [code, corpora, out, all] = positionals;
if ((code !== 'de' && code !== 'en') || !corpora || !out) throw new Error('usage: train.ts de|en CORPORA OUT [all]');
const language = languages[code];
const lexicon = readFileSync(`models/${code}.lexicon.bin`);
const { learn, measure } = code === 'de' ? germanTreebank(corpora) : englishTreebank(corpora);
const tagger = trainTaggerOn(code, learn, corpora);
const morphology = openMorphology({ lexicon, tagger }, language.syntax.morphology);
// No sentence is tagged by a tagger that has seen it.
const analyses = new Map([
  ...jackknife(learn, language, lexicon, corpora, PARTS),
  ...tagAll(measure, language, morphology),
]);
const seen = new Map<string, Seen>();
const seenOf = (example: Example): Seen => {
  const known = seen.get(example.id) ?? seenBy(example, language, morphology, analyses.get(example.id));
  seen.set(example.id, known);
  return known;
};

const sentences = all === 'all' ? [...learn, ...measure] : learn;
const taught = school(
  sentences.map((sentence) => align(sentence, language.text)),
  seenOf,
  RUNS[code],
  values.parsed === undefined ? [] : parsedSentences(values.parsed, language.text),
);
const bytes = packParser(taught, SOURCES[code]);
writeFileSync(out, bytes);
const { parser, roles } = taught;
const held = measure.map((sentence) => align(sentence, language.text));
const { uas, las } = attachment(held, (example) => {
  const { words, columns, calendar } = seenOf(example);
  const tree = mendTree(words, parseTrees(example.document.sentences, columns, parser), columns, calendar);
  return refineRoles(words, tree, columns, roles);
});
const note = all ? ' (seen in training)' : '';
console.log(`${out}: ${bytes.length} bytes, UAS ${uas.toFixed(1)} LAS ${las.toFixed(1)}${note}`);
