import { readFileSync } from 'node:fs';
import { attribute } from '../src/attribution/attribute.ts';
import { openAttributionModel } from '../src/attribution/model.ts';
import { attribution } from '../src/lang/de/attribution/index.ts';
import { syntax } from '../src/lang/de/syntax/index.ts';
import { text } from '../src/lang/de/text.ts';
import { analyse } from '../src/syntax/analyse.ts';
import { openMorphology } from '../src/syntax/morphology/index.ts';
import { openParser } from '../src/syntax/parser/model.ts';
import { readDocument } from '../src/text/document.ts';
import { type CorpusArticle, readCorpus } from './corpora.ts';

/** Speed of attribution on one core, on top of the syntax: `npx tsx bench/attribution.ts [rounds]`. */
const rounds = Number(process.argv[2] ?? 3);
const models = {
  morphology: openMorphology(
    { lexicon: readFileSync('models/de.lexicon.bin'), tagger: readFileSync('models/de.tagger.bin') },
    syntax.morphology,
  ),
  parser: openParser(readFileSync('models/de.parser.bin')),
};
const model = openAttributionModel(readFileSync('models/de.attribution.bin'));
const articles = readCorpus<CorpusArticle>('attribution/wikinews-plain.jsonl').map((article) => {
  const document = readDocument(article.text, text);
  return { document, analysed: analyse(document, syntax, models) };
});
const words = articles.reduce((sum, { document }) => sum + document.tokens.length, 0);
for (let round = 0; round < rounds; round++) {
  const start = performance.now();
  let found = 0;
  for (const { document, analysed } of articles) found += attribute(document, analysed, [], attribution, model).length;
  const ms = performance.now() - start;
  process.stdout.write(
    `round ${round + 1}: ${words} words, ${found} attributions, ${Math.round(ms)} ms, ${Math.round((words / ms) * 1000)} words/s\n`,
  );
}
