import { readFileSync } from 'node:fs';
import { findEntities, openNames } from '../src/names/index.ts';
import { readDocument } from '../src/text/document.ts';
import { languageOf } from '../train/names/language.ts';

/**
 * Words a second of names and places on one core, warm: `npx tsx bench/names.ts ARTICLES.jsonl [de|en]`. Takes the best
 * of five rounds over the articles, by the processor's time, so that other work on the machine does not count; text and syntax
 * are read before the clock starts.
 */

const [path, code = 'de'] = process.argv.slice(2);
if (path === undefined || (code !== 'de' && code !== 'en')) {
  throw new Error('usage: npx tsx bench/names.ts ARTICLES.jsonl [de|en]');
}
const ROUNDS = 5;

const { text, names: language, analyse } = await languageOf(code);
const tables = {
  gazetteer: readFileSync('models/gazetteer.bin'),
  tagger: readFileSync(`models/${code}.names.bin`),
};
const opening = performance.now();
const names = openNames(tables, language);
console.log(`opened in ${(performance.now() - opening).toFixed(1)} ms`);

const documents = readFileSync(path, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .slice(0, 300)
  .map((line) => readDocument((JSON.parse(line) as { text: string }).text, text))
  .map((document) => ({ document, syntax: analyse(document) }));
const words = documents.reduce(
  (sum, { document }) => sum + document.tokens.filter(({ kind }) => kind === 'word').length,
  0,
);

let best = 0;
for (let round = 0; round < ROUNDS; round++) {
  const start = process.cpuUsage();
  for (const { document, syntax } of documents) findEntities(document, syntax, names);
  const { user, system } = process.cpuUsage(start);
  best = Math.max(best, (words / (user + system)) * 1e6);
}
console.log(`${words} words, ${Math.round(best)} words a second`);
