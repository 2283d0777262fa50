import { assemble } from '../src/assemble.ts';
import type { Layers } from '../src/layers.ts';
import { loadPack } from '../src/load.ts';
import { readDocument } from '../src/text/document.ts';
import { articleOf, readCorpus } from './corpora.ts';

/**
 * What each stage of reading takes of the processor's time, warm: `npx tsx bench/stages.ts [FILE below $CORPORA] [--rounds=N]`.
 * Every stage runs over all articles before the next one; of each the best of some rounds counts.
 */
const [file = 'attribution/wikinews-train.jsonl'] = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const rounds = Number(/--rounds[= ](\d+)/u.exec(process.argv.join(' '))?.[1] ?? 5);
const corpus = readCorpus(file);
const language = corpus[0]?.lang === 'en' ? 'en' : 'de';
const pack = await loadPack(language);

const stages: readonly (readonly [string, (layers: Layers) => object])[] = [
  ['text', ({ article }) => ({ document: readDocument(article.text, pack.text) })],
  ['syntax', ({ document }) => ({ syntax: pack.analyse(document) })],
  ['time', pack.date],
  ['names', (layers) => ({ entities: pack.name(layers) })],
  ['attribution', (layers) => ({ attributions: pack.attribute(layers) })],
  ['scare quotes', (layers) => ({ scareQuotes: pack.setOff(layers) })],
  ['events', (layers) => ({ claims: pack.claim(layers) })],
  ['record', (layers) => ({ record: assemble(layers) })],
];
const best = stages.map(() => Infinity);
let words = 0;
for (let round = 0; round < rounds; round++) {
  const readings = corpus.map((one) => ({ article: articleOf(one, language) }) as Layers);
  stages.forEach(([, run], i) => {
    const start = process.cpuUsage();
    for (const layers of readings) Object.assign(layers, run(layers));
    best[i] = Math.min(best[i]!, process.cpuUsage(start).user);
  });
  words = readings.reduce((sum, { document }) => sum + document.tokens.length, 0);
}
const whole = best.reduce((sum, time) => sum + time, 0);
stages.forEach(([name], i) => {
  const share = ((100 * best[i]!) / whole).toFixed(0).padStart(3);
  console.log(`${name.padEnd(13)}${(best[i]! / words).toFixed(2).padStart(6)} µs a word ${share} %`);
});
console.log(`${words} words, ${Math.round((1e6 * words) / whole)} words a second`);
