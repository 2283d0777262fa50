/**
 * Trains a dependency parser: `npx tsx train/parser/train.ts de|en CORPORA OUT [all]`. With `all` the held-out part is
 * learned from too.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { openMorphology, tagWords } from '../../src/syntax/morphology/index.ts';
import { columnsOf } from '../../src/syntax/parser/columns.ts';
import { PARSER_VERSION } from '../../src/syntax/parser/model.ts';
import { nominalReader } from '../../src/syntax/parser/nominal.ts';
import { parseTrees } from '../../src/syntax/parser/parse.ts';
import { packTable } from '../../src/tables/container.ts';
import { languages } from './languages.ts';
import { lessonsOf } from './lessons.ts';
import { attachment } from './measure.ts';
import { type Taught, teach } from './teach.ts';
import { loadTrees } from './treebanks.ts';

const SEED = 20190312;
const SOURCES = {
  de: 'UD German-GSD (CC BY-SA 4.0)',
  en: 'GUM (annotations CC BY 4.0)',
};

/** Packs a trained parser into a table. */
export function packParser({ relations, steps, labels }: Taught, source: string): Uint8Array {
  const packedSteps = steps.pack('steps', 65000, 2);
  const packedLabels = labels.pack('labels', 20000, 2);
  const scales = { steps: packedSteps.scale, labels: packedLabels.scale };
  return packTable(
    { kind: 'parser', version: PARSER_VERSION, meta: { relations, scales, source } },
    { ...packedSteps.sections, ...packedLabels.sections },
  );
}

const [code, corpora, out, all] = process.argv.slice(2);
if ((code !== 'de' && code !== 'en') || !corpora || !out) throw new Error('usage: train.ts de|en CORPORA OUT [all]');
const language = languages[code];
const table = (name: string): Uint8Array => readFileSync(`models/${code}.${name}.bin`);
const morphology = openMorphology({ lexicon: table('lexicon'), tagger: table('tagger') }, language.syntax.morphology);
const { learn, measure } = loadTrees(corpora, language);
const examples = all === 'all' ? [...learn, ...measure] : learn;
const relations = [...new Set(['root', ...examples.flatMap((example) => example.relations)])];
const reader = nominalReader(morphology);
const lessons = lessonsOf(examples, ({ document }) => tagWords(document, morphology), reader);
const taught = teach(lessons, relations, { epochs: 10, rate: 0.1, dropout: 0.2, seed: SEED });
writeFileSync(out, packParser(taught, SOURCES[code]));
const { uas, las } = attachment(measure, ({ document }) =>
  parseTrees(document.sentences, columnsOf(document, tagWords(document, morphology), reader), taught),
);
console.log(`${out}: UAS ${uas.toFixed(1)} LAS ${las.toFixed(1)}${all ? ' (seen in training)' : ''}`);
