import { loadReader } from '../src/load.ts';
import { articleOf, readCorpus } from './corpora.ts';

/**
 * How much faster articles are read in portions than one by one: `npx tsx bench/portions.ts [FILE below $CORPORA] [--rounds=N]`.
 * Words a second of the processor's time, text to record, the sizes in turn in each round.
 */
const [file = 'attribution/wikinews-train.jsonl'] = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const rounds = Number(/--rounds[= ](\d+)/u.exec(process.argv.join(' '))?.[1] ?? 3);
const SIZES = [1, 4, 8, 16, 32];

const corpus = readCorpus(file);
const language = corpus[0]?.lang === 'en' ? 'en' : 'de';
const reader = await loadReader(language);
const articles = corpus.map((one) => articleOf(one, language));

function speed(size: number): number {
  const start = process.cpuUsage();
  let words = 0;
  for (let from = 0; from < articles.length; from += size) {
    for (const { layers } of reader.readAll(articles.slice(from, from + size))) words += layers.document.tokens.length;
  }
  const { user, system } = process.cpuUsage(start);
  return (1e6 * words) / (user + system);
}

speed(1);
for (let round = 0; round < rounds; round++) {
  console.log(SIZES.map((size) => `${size}: ${Math.round(speed(size))}`).join('   '));
}
