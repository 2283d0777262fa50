import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { loadReader } from '../src/load.ts';
import { articleOf, readCorpus } from './corpora.ts';

/**
 * Words a second of the clock, text to record, of one program on one core against two programs on two:
 * `npx tsx bench/cores.ts [FILE below $CORPORA] [--rounds=N]`. Each program is kept on its core by `taskset` (Linux), so
 * that one doesn't collect its garbage on the other's. One and two take turns, a corpus a round; the ratio is taken pair by pair.
 */
const PORTION = 16;
const [file = 'attribution/wikinews-train.jsonl'] = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const rounds = Number(/--rounds[= ](\d+)/u.exec(process.argv.join(' '))?.[1] ?? 8);

/** Reads the corpus once for every line that comes in, and says how many words there were a second. */
async function work(): Promise<void> {
  const corpus = readCorpus(file);
  const language = corpus[0]?.lang === 'en' ? 'en' : 'de';
  const reader = await loadReader(language);
  const articles = corpus.map((one) => articleOf(one, language));
  const round = (): number => {
    const start = performance.now();
    let words = 0;
    for (let from = 0; from < articles.length; from += PORTION) {
      for (const { layers } of reader.readAll(articles.slice(from, from + PORTION)))
        words += layers.document.tokens.length;
    }
    return (1000 * words) / (performance.now() - start);
  };
  round();
  console.log('ready');
  for await (const _ of createInterface({ input: process.stdin })) console.log(round());
}

interface Program {
  /** Words a second of one more round. */
  readonly round: () => Promise<number>;
  readonly stop: () => void;
}

async function start(core: number): Promise<Program> {
  const own = [process.execPath, ...process.execArgv, ...process.argv.slice(1)];
  const child = spawn('taskset', ['-c', String(core), ...own, '--work'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout });
  await once(lines, 'line');
  return {
    round: async () => {
      child.stdin.write('\n');
      return Number((await once(lines, 'line'))[0]);
    },
    stop: () => child.stdin.end(),
  };
}

async function compare(): Promise<void> {
  const programs = [await start(0), await start(1)] as const;
  const ratios: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const alone = await programs[i % 2]!.round();
    const together = (await Promise.all(programs.map(({ round }) => round()))).reduce((sum, speed) => sum + speed);
    ratios.push(together / alone);
    console.log(`one core ${Math.round(alone)}, two cores ${Math.round(together)}, ${ratios.at(-1)!.toFixed(2)} times`);
  }
  ratios.sort((a, b) => a - b);
  console.log(`median ${ratios[Math.floor(ratios.length / 2)]!.toFixed(2)} times`);
  for (const { stop } of programs) stop();
}

await (process.argv.includes('--work') ? work() : compare());
