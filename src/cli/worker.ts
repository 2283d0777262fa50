import { hostname } from 'node:os';
import { type Command, Option } from 'commander';
import type { Store } from '../chronicle/store/types.ts';
import type { Queue } from '../queue/connect.ts';
import type { Log } from '../queue/log.ts';
import type { WorkerState } from '../queue/roll.ts';
import { type ChronicleOptions, chronicleOption, chroniclePath, saying } from './chronicle.ts';
import { EXIT } from './exit.ts';
import type { Io } from './io.ts';
import { jobsOption, onInterrupt } from './jobs.ts';
import {
  addLogOptions,
  addQueueOptions,
  explaining,
  type LogOptions,
  openLog,
  positiveNumber,
  type QueueOptions,
  wholeNumber,
  withQueue,
} from './queue-options.ts';
import { version } from './version.ts';

const EXAMPLES = `Examples:
  regesta worker --nats nats://queue.example.org --db postgres://anna@db.example.org/storms
  regesta worker --nats nats://a,b,c --db postgres://… --jobs 4 --metrics 9464 --log json
  regesta worker --nats nats://127.0.0.1 -c storms.regesta --until-empty       reads what waits, and ends
`;

/** Milliseconds for which the store itself tries again, before the worker says so and goes on trying. */
const PATIENCE = 5000;
const FIRST_PAUSE = 1000;

interface WorkerOptions extends QueueOptions, LogOptions, ChronicleOptions {
  readonly jobs: number;
  readonly batch: number;
  readonly tries: number;
  readonly timeLimit: number;
  readonly untilEmpty?: true;
  readonly metrics?: number;
  readonly metricsAddress: string;
}

/** Adds `regesta worker`. */
export function addWorker(program: Command, io: Io, done: (exit: number) => void): void {
  addLogOptions(addQueueOptions(program.command('worker')))
    .summary('read reports from a queue into a chronicle')
    .description(
      'Takes reports from a queue, reads them, stores them, and acknowledges them after that, until it is stopped: the first ' +
        'Ctrl-C or SIGTERM lets what is being read be stored and gives the rest back. Any number of workers share a queue and ' +
        'a chronicle; on several machines the chronicle is a PostgreSQL database.',
    )
    .addHelpText('before', EXAMPLES)
    .addOption(chronicleOption())
    .addOption(jobsOption())
    .addOption(
      new Option('--batch <n>', 'reports that are stored at once, at most').argParser(wholeNumber(1)).default(16),
    )
    .addOption(
      new Option('--tries <n>', 'how often a report may fail before it is given up')
        .argParser(wholeNumber(1))
        .default(5),
    )
    .addOption(
      new Option('--time-limit <seconds>', 'how long reading one report may take')
        .argParser(positiveNumber)
        .default(300),
    )
    .addOption(new Option('--until-empty', 'end once nothing waits and no other worker has anything in hand'))
    .addOption(
      new Option('--metrics <port>', 'show metrics to Prometheus there, and /healthz').argParser(wholeNumber(0)),
    )
    .addOption(new Option('--metrics-address <ip>', 'address to listen at').default('127.0.0.1'))
    .action(async (options: WorkerOptions) => {
      const log = await openLog(options, io);
      done(
        await withQueue(options, io, log, (queue) =>
          withStore(options, io, (store) => run(queue, store, options, log)),
        ),
      );
    });
}

/** Opens the chronicle with little patience of its own, since a worker has more, and says so. */
async function withStore<T>(options: ChronicleOptions, io: Io, work: (store: Store) => Promise<T>): Promise<T> {
  return saying(async () => {
    const { openChronicle } = await import('../chronicle/index.ts');
    const store = await openChronicle(chroniclePath(options, io), 'open', PATIENCE);
    try {
      return await work(store);
    } finally {
      await store.close().catch(() => {});
    }
  });
}

async function run(queue: Queue, store: Store, options: WorkerOptions, log: Log): Promise<number> {
  const [{ work }, { openThreads }, { readingOf }, { answerRoll }, { makeQueue }] = await Promise.all([
    import('../queue/work.ts'),
    import('../chronicle/add/pool.ts'),
    import('./fill.ts'),
    import('../queue/roll.ts'),
    import('../queue/streams.ts'),
  ]);
  await makeQueue(queue);
  const worker = `${hostname()}/${process.pid}`;
  const since = new Date().toISOString();
  const reading = await readingOf(store);
  const runId = await store.startRun('add', version());
  const reader = await openThreads(await store.codebook(), reading, options.jobs, options.timeLimit * 1000);
  const interrupt = onInterrupt(() =>
    log.info({ event: 'stopping' }, 'stopping; reports that are being read are still stored'),
  );
  let meters: { readonly time: (stage: 'read' | 'store', seconds: number) => void } | null = null;
  const working = work(queue, store, {
    run: runId,
    reading,
    reader,
    jobs: options.jobs,
    batch: options.batch,
    tries: options.tries,
    pause: FIRST_PAUSE,
    untilEmpty: options.untilEmpty === true,
    worker,
    log,
    stopped: interrupt.stopped,
    onTime: (stage, seconds) => meters?.time(stage, seconds),
  });
  const { counts, inHand, trouble } = working;
  const state = (): WorkerState => ({
    worker,
    since,
    jobs: options.jobs,
    inHand: inHand(),
    added: counts.of('added'),
    known: counts.of('known'),
    superseded: counts.of('superseded'),
    withdrawn: counts.of('withdrawn'),
    failed: counts.of('failed'),
    dead: counts.of('dead'),
    rate: counts.rate(),
    trouble: trouble(),
  });
  const leave = answerRoll(queue, state);
  const shown = await showMeters(options, state, log);
  meters = shown;
  log.info(
    { event: 'working', worker, queue: queue.place, chronicle: store.place, jobs: options.jobs },
    `working on ${queue.place} into ${store.place}`,
  );
  try {
    await working.ended;
  } finally {
    leave();
    interrupt.release();
    await reader.close();
    await shown?.stop();
    const { added, known, superseded, withdrawn, failed, dead } = state();
    const done = { added, known, superseded, withdrawn, failed, dead };
    await store.finishRun(runId, done).catch(() => {});
    log.info(
      { event: 'ended', ...done },
      `${added} added, ${known} known, ${superseded + withdrawn} superseded or withdrawn, ${dead} given up`,
    );
  }
  return EXIT.done;
}

async function showMeters({ metrics, metricsAddress }: WorkerOptions, state: () => WorkerState, log: Log) {
  if (metrics === undefined) return null;
  const { openMeters } = await import('../queue/meters.ts');
  const meters = await explaining(() => openMeters(metricsAddress, metrics, state));
  log.info({ event: 'metrics', address: meters.address }, `metrics at ${meters.address}`);
  return meters;
}
