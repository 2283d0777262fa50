/**
 * Speed of the analysis, tokens to frames, warm, on one core: `npx tsx bench/syntax.ts CORPORA`. The texts are the
 * treebanks', sentence by sentence joined into paragraphs; wink-nlp tags the same English text in the same run.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { analyse, type SyntaxModels } from '../src/syntax/analyse.ts';
import { openMorphology } from '../src/syntax/morphology/index.ts';
import { openParser } from '../src/syntax/parser/model.ts';
import { readDocument } from '../src/text/document.ts';
import { englishTreebank, germanTreebank } from '../train/morphology/corpora.ts';
import { languages } from '../train/parser/languages.ts';

const ROUNDS = 5;
const PARAGRAPH = 12;

const corpora = process.argv[2];
if (corpora === undefined) throw new Error('usage: syntax.ts CORPORA');

/** Best words per second of some rounds over the texts. */
function wordsPerSecond(words: number, round: () => void): number {
  let best = Infinity;
  for (let i = 0; i < ROUNDS; i++) {
    const start = performance.now();
    round();
    best = Math.min(best, performance.now() - start);
  }
  return Math.round((1000 * words) / best);
}

function textsOf(code: 'de' | 'en'): string[] {
  const { learn, measure } = code === 'de' ? germanTreebank(corpora!) : englishTreebank(corpora!);
  const sentences = [...learn, ...measure].map(({ text }) => text);
  const texts: string[] = [];
  for (let i = 0; i < sentences.length; i += PARAGRAPH) texts.push(sentences.slice(i, i + PARAGRAPH).join(' '));
  return texts;
}

for (const code of ['de', 'en'] as const) {
  const { text: textLanguage, syntax } = languages[code];
  const table = (name: string): Uint8Array => readFileSync(join('models', `${code}.${name}.bin`));
  const models: SyntaxModels = {
    morphology: openMorphology({ lexicon: table('lexicon'), tagger: table('tagger') }, syntax.morphology),
    parser: openParser(table('parser')),
  };
  const texts = textsOf(code);
  const documents = texts.map((text) => readDocument(text, textLanguage));
  const words = documents.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const ours = wordsPerSecond(words, () => {
    for (const document of documents) analyse(document, syntax, models);
  });
  console.log(`${code}: ${words} words, ${ours} words/s from tokens to frames`);
  if (code === 'en') {
    const nlp = winkNLP(model, ['sbd', 'pos']);
    const theirs = wordsPerSecond(words, () => {
      for (const text of texts) nlp.readDoc(text).tokens().out(nlp.its.pos);
    });
    console.log(`en: ${theirs} words/s for wink-nlp's tagging (text to tags): ratio ${(ours / theirs).toFixed(2)}`);
  }
}
