import { type Command, Option } from 'commander';
import type { Task } from '../queue/message.ts';
import { EXIT } from './exit.ts';
import type { Io } from './io.ts';
import { onInterrupt } from './jobs.ts';
import { addInputOptions, type InputOptions, ingestOptions } from './options.ts';
import {
  addLogOptions,
  addQueueOptions,
  type LogOptions,
  openLog,
  positiveNumber,
  type QueueOptions,
  wholeNumber,
  withQueue,
} from './queue-options.ts';
import { inputsOf } from './read.ts';

const EXAMPLES = `Examples:
  regesta enqueue corpus.jsonl --nats nats://queue.example.org
  regesta enqueue reports/*.html --nats nats://a,b,c --replicas 3      a cluster of three that all keep everything
  cat corpus.jsonl | regesta enqueue - --max-messages 50000            waits where so many are not yet read
`;

interface EnqueueOptions extends InputOptions, QueueOptions, LogOptions {
  readonly rejects?: string;
  readonly maxMessages: number;
  readonly maxGigabytes: number;
  readonly replicas: number;
  readonly inFlight: number;
  readonly wait: number;
}

/** Adds `regesta enqueue`. */
export function addEnqueue(program: Command, io: Io, done: (exit: number) => void): void {
  addLogOptions(addQueueOptions(addInputOptions(program.command('enqueue'))))
    .summary('bring reports to a queue, for workers to read')
    .description(
      'Puts reports into a queue on a NATS server with JetStream, from which any number of "regesta worker" read and store them. ' +
        'What is there already is not put there twice, so that the same command goes on where it was stopped.',
    )
    .argument('[inputs...]', 'files as for "regesta read"; "-" for the standard input')
    .addHelpText('before', EXAMPLES)
    .addOption(
      new Option('--max-messages <n>', 'most reports that wait, for a queue that is made')
        .argParser(wholeNumber(1))
        .default(1_000_000),
    )
    .addOption(
      new Option('--max-gigabytes <n>', 'most gigabytes that wait, for a queue that is made')
        .argParser(positiveNumber)
        .default(8),
    )
    .addOption(
      new Option('--replicas <n>', 'servers that keep everything, for a queue that is made')
        .argParser(wholeNumber(1))
        .default(1),
    )
    .addOption(
      new Option('--in-flight <n>', 'reports on the way to the server at the same time')
        .argParser(wholeNumber(1))
        .default(128),
    )
    .addOption(
      new Option('--wait <seconds>', 'how long a server that is gone is waited for')
        .argParser(positiveNumber)
        .default(120),
    )
    .addOption(new Option('--rejects <file>', 'write inputs that could not be read there, as JSON Lines'))
    .action(async (files: string[], options: EnqueueOptions) => {
      const inputs = inputsOf(files, io);
      done(await bring(inputs, options, io));
    });
}

async function bring(inputs: readonly string[], options: EnqueueOptions, io: Io): Promise<number> {
  const [
    { ingest },
    { collectRejects, sayNotes },
    { countReports },
    { showProgress },
    { enqueue },
    { makeQueue },
    { taskOf },
  ] = await Promise.all([
    import('../ingest/ingest.ts'),
    import('./rejects.ts'),
    import('../ingest/count-reports.ts'),
    import('./progress.ts'),
    import('../queue/enqueue.ts'),
    import('../queue/streams.ts'),
    import('../queue/message.ts'),
  ]);
  const quiet = options.quiet === true;
  const log = await openLog(options, io);
  return withQueue(options, io, log, async (queue) => {
    await makeQueue(queue, {
      maxMessages: options.maxMessages,
      maxBytes: Math.round(options.maxGigabytes * 1e9),
      replicas: options.replicas,
    });
    const rejects = collectRejects(options.rejects ?? null, io);
    async function* tasks(): AsyncGenerator<Task> {
      for await (const input of ingest(inputs, { ...ingestOptions(options), stdin: io.stdin })) {
        if (input.reject !== undefined) await rejects.add(input.reject);
        else if (!quiet && options.log === 'text') sayNotes(io, input.article.id, input.notes);
        const task = taskOf(input);
        if (task !== null) yield task;
      }
    }
    const counts = { fresh: 0, known: 0, bytes: 0 };
    const total = io.stderrIsTerminal ? await countReports(inputs) : null;
    const progress = await showProgress(io, !quiet && options.log === 'text', total, 'sent');
    const interrupt = onInterrupt(() => log.info({ event: 'stopping' }, 'stopping; what is on its way still arrives'));
    try {
      await enqueue(queue, tasks(), {
        inFlight: options.inFlight,
        patience: options.wait * 1000,
        onDone: (_, fresh, bytes) => {
          counts[fresh ? 'fresh' : 'known']++;
          counts.bytes += bytes;
          progress.update(counts.fresh + counts.known, rejects.count());
        },
        onFull: (full) => {
          if (full) log.warn({ event: 'full' }, 'the queue is full; waiting until workers have made room');
          else log.info({ event: 'room' }, 'there is room in the queue again');
        },
        stopped: interrupt.stopped,
      });
    } finally {
      interrupt.release();
      progress.stop();
      await rejects.close();
    }
    const rejected = rejects.count();
    log.info(
      { event: 'enqueued', ...counts, rejected },
      `${counts.fresh} enqueued, ${counts.known} were in the queue, ${rejected} rejected; ${(counts.bytes / 1e6).toFixed(1)} MB`,
    );
    if (interrupt.stopped()) {
      log.info({ event: 'stopped' }, 'stopped; what was enqueued is safe, and the same command goes on from there');
      return EXIT.interrupted;
    }
    return rejected > 0 ? EXIT.rejected : EXIT.done;
  });
}
