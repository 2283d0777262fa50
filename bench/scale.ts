import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeServer } from '../test/chronicle/postgres-server.ts';
import { startNats } from '../test/queue/nats-server.ts';
import { run, secondsOf } from './scale/processor.ts';
import { countBytes } from './scale/wire.ts';

/*
 * How fast reports become a chronicle, directly and through a queue, in a file and in a database, and what each stage takes of
 * the processor: npm run build && npx tsx bench/scale.ts corpus.jsonl --count 300
 * Starts servers of its own (nats-server, PostgreSQL). All programs share this machine; compare what one run prints.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { count: { type: 'string', default: '300' }, program: { type: 'string', default: 'dist/regesta.js' } },
});
const folder = mkdtempSync(join(tmpdir(), 'regesta-scale-'));
const program = values.program;
const corpus = join(folder, 'corpus.jsonl');
const lines = readFileSync(positionals[0]!, 'utf8').split('\n').filter(Boolean).slice(0, Number(values.count));
writeFileSync(corpus, `${lines.join('\n')}\n`);
const count = lines.length;
const server = await makeServer();
const nats = await startNats();
let made = 0;

interface Row {
  readonly name: string;
  readonly seconds: number;
  /** Processor seconds by stage. */
  readonly stages: Readonly<Record<string, number>>;
}

const rows: Row[] = [];
const hashes = new Set<string>();

/** Does some work and tells what the servers took for it. */
async function measured(name: string, work: () => Promise<Readonly<Record<string, number>>>): Promise<void> {
  const before = [secondsOf(server.pid()!), secondsOf(nats.servers[0]!.pid()!)] as const;
  const began = performance.now();
  const own = await work();
  const seconds = (performance.now() - began) / 1000;
  const database = secondsOf(server.pid()!) - before[0];
  const queue = secondsOf(nats.servers[0]!.pid()!) - before[1];
  rows.push({ name, seconds, stages: { ...own, queue, database } });
  const { stages } = rows.at(-1)!;
  const each = Object.entries(stages).map(([stage, used]) => `${stage} ${((1000 * used) / count).toFixed(1)}`);
  console.log(
    `${name.padEnd(34)}${(count / seconds).toFixed(1).padStart(6)} a second; ms of processor an article: ${each.join(', ')}`,
  );
}

/** An empty chronicle: a file, or a schema of the database. */
async function empty(kind: 'file' | 'database'): Promise<string> {
  const place = kind === 'file' ? join(folder, `${made++}.regesta`) : server.address('regesta', `?schema=m${made++}`);
  await run([program, 'init', place]);
  return place;
}

async function compare(place: string): Promise<void> {
  const path = join(folder, `${made++}.jsonl`);
  await run([program, 'export', '--format', 'jsonl', '--rejected', '-q', '-c', place, '-o', path]);
  hashes.add(readFileSync(path, 'utf8'));
}

const reading = await run([program, 'read', corpus, '--format', 'jsonl', '-o', join(folder, 'records.jsonl'), '-q']);
console.log(`${count} articles, ${Math.round(lines.join('').length / count)} characters each with their particulars`);
console.log(
  `reading alone (regesta read): ${((1000 * reading.processor) / count).toFixed(1)} ms of processor an article`,
);
for (const kind of ['file', 'database'] as const) {
  for (const jobs of [1, 2]) {
    const place = await empty(kind);
    await measured(`${kind}, add --jobs ${jobs}`, async () => ({
      program: (await run([program, 'add', corpus, '-c', place, '-j', `${jobs}`, '-q'])).processor,
    }));
    await compare(place);
  }
  for (const workers of [1, 2]) {
    const place = await empty(kind);
    const queue = ['--nats', nats.url, '--queue', `m${made++}`];
    await measured(`${kind}, queue, ${workers} worker${workers > 1 ? 's' : ''}`, async () => {
      const brought = await run([program, 'enqueue', corpus, ...queue, '-q']);
      const worked = await Promise.all(
        Array.from({ length: workers }, () =>
          run([program, 'worker', ...queue, '-c', place, '-j', '1', '--until-empty', '-q']),
        ),
      );
      return { enqueue: brought.processor, workers: worked.reduce((sum, { processor }) => sum + processor, 0) };
    });
    await compare(place);
  }
}
console.log(hashes.size === 1 ? 'all chronicles are the same, byte for byte' : 'THE CHRONICLES DIFFER');

const [toQueue, toDatabase] = [await countBytes(Number(new URL(nats.url).port)), await countBytes(server.port)];
const place = await empty('database');
const between = place.replace(`:${server.port}/`, `:${toDatabase.port}/`);
const queue = ['--nats', `nats://127.0.0.1:${toQueue.port}`, '--queue', `m${made++}`];
const sent = (): number => toQueue.bytes().to + toQueue.bytes().from;
await run([program, 'enqueue', corpus, ...queue, '-q']);
const brought = sent();
await run([program, 'worker', ...queue, '-c', between, '-j', '1', '--until-empty', '-q']);
const { to, from } = toDatabase.bytes();
console.log(
  `bytes an article on the wire: enqueue to queue ${Math.round(brought / count)}, queue to worker ${Math.round((sent() - brought) / count)}, worker to database ${Math.round(to / count)}, database to worker ${Math.round(from / count)}`,
);
for (const wire of [toQueue, toDatabase]) wire.close();
await nats.remove();
await server.remove();
rmSync(folder, { recursive: true });
