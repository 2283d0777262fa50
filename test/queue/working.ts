/*
 * Works on a queue as `regesta worker` does, but for the reading, which is replaced by looking up what was invented: the
 * tests of what happens when workers are killed start this program many times, and the models would take most of its time.
 * Some articles are read in odd ways, by their ids. Says "working", and each message of its log.
 */
import { parseArgs } from 'node:util';
import { openChronicle } from '../../src/chronicle/index.ts';
import { openQueue } from '../../src/queue/connect.ts';
import { textLog } from '../../src/queue/log.ts';
import { answerRoll } from '../../src/queue/roll.ts';
import { makeQueue } from '../../src/queue/streams.ts';
import { work } from '../../src/queue/work.ts';
import { invented, READING } from './help.ts';

const { values } = parseArgs({
  options: {
    nats: { type: 'string' },
    queue: { type: 'string' },
    db: { type: 'string' },
    count: { type: 'string' },
    each: { type: 'string' },
    seed: { type: 'string' },
    pause: { type: 'string', default: '4' },
    tries: { type: 'string', default: '3' },
    'until-empty': { type: 'boolean', default: false },
  },
});
const log = textLog((message) => void process.stdout.write(`${message}\n`));

async function main(): Promise<void> {
  const articles = invented(Number(values.count), Number(values.each), Number(values.seed));
  const store = await openChronicle(values.db!, 'open', 2000);
  const queue = await openQueue({
    address: values.nats!,
    queue: values.queue!,
    credentials: null,
    program: 'working',
    log,
  });
  await makeQueue(queue);
  let stopped = false;
  process.once('SIGTERM', () => {
    stopped = true;
  });
  const working = work(queue, store, {
    run: await store.startRun('add', 'test'),
    reading: READING,
    reader: {
      read: async ({ article: { id } }) => {
        await new Promise((done) => setTimeout(done, Number(values.pause)));
        if (id.startsWith('ends')) process.exit(9);
        const found = articles.get(id);
        if (found === undefined) throw new Error(`nobody can read ${id}`);
        return found;
      },
      close: async () => {},
    },
    jobs: 2,
    batch: 6,
    tries: Number(values.tries),
    pause: 50,
    untilEmpty: values['until-empty']!,
    worker: String(process.pid),
    log,
    stopped: () => stopped,
    onTime: () => {},
  });
  const { counts } = working;
  answerRoll(queue, () => ({
    worker: String(process.pid),
    since: new Date().toISOString(),
    jobs: 2,
    inHand: working.inHand(),
    added: counts.of('added'),
    known: counts.of('known'),
    superseded: counts.of('superseded'),
    withdrawn: counts.of('withdrawn'),
    failed: counts.of('failed'),
    dead: counts.of('dead'),
    rate: counts.rate(),
    trouble: working.trouble(),
  }));
  process.stdout.write('working\n');
  await working.ended;
  process.stdout.write(`added ${counts.of('added')}, known ${counts.of('known')}\n`);
  await queue.close();
  await store.close();
}

main().catch((error: Error) => {
  process.stdout.write(`failed: ${error.message}\n`);
  process.exitCode = 1;
});
