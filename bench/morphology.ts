/**
 * Speed of tags, lemmas and features on one core, warm, by the processor's time, which other programs disturb less; how long the tables take to open; and whether a sentence without
 * end is read in linear time. `npx tsx bench/morphology.ts`
 */
import { readFileSync } from 'node:fs';
import { morphology as german } from '../src/lang/de/syntax/morphology/index.ts';
import { text as germanText } from '../src/lang/de/text.ts';
import { morphology as english } from '../src/lang/en/syntax/morphology/index.ts';
import { text as englishText } from '../src/lang/en/text.ts';
import { openMorphology, tagWords } from '../src/syntax/morphology/index.ts';
import { readDocument } from '../src/text/document.ts';
import { readCorpus } from './corpora.ts';

const ROUNDS = 5;
const CORPORA = { de: 'attribution/wikinews-plain.jsonl', en: 'time/en-gum-dates.jsonl' } as const;

for (const [code, language, text] of [['de', german, germanText] as const, ['en', english, englishText] as const]) {
  const bytes = {
    lexicon: readFileSync(`models/${code}.lexicon.bin`),
    tagger: readFileSync(`models/${code}.tagger.bin`),
  };
  const opening = performance.now();
  const morphology = openMorphology(bytes, language);
  console.log(
    `${code}: lexicon ${kilobytes(bytes.lexicon)}, tagger ${kilobytes(bytes.tagger)}, opened in ${since(opening).toFixed(1)} ms`,
  );
  const documents = readCorpus(CORPORA[code]).map((article) => readDocument(article.text, text));
  const words = documents.reduce((sum, { tokens }) => sum + tokens.length, 0);
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.cpuUsage();
    for (const document of documents) tagWords(document, morphology);
    console.log(`  round ${round + 1}: ${Math.round(words / used(start))}k words/s (${words} words)`);
  }
  const clause = documents.flatMap(({ tokens }) =>
    tokens.filter(({ kind }) => kind === 'word').map((token) => token.text),
  );
  for (const length of [5_000, 10_000, 20_000]) {
    const endless = readDocument(clause.slice(0, length).join(' '), text);
    const start = process.cpuUsage();
    tagWords(endless, morphology);
    console.log(`  one sentence of ${length} words: ${used(start).toFixed(0)} ms`);
  }
}

function since(start: number): number {
  return performance.now() - start;
}

/** Milliseconds of the processor since then. */
function used(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function kilobytes(bytes: Uint8Array): string {
  return `${Math.round(bytes.length / 1024)} kB`;
}
