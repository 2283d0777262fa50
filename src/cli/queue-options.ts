import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Queue } from '../queue/connect.ts';
import type { Log } from '../queue/log.ts';
import { Failure, UsageError } from './exit.ts';
import type { Io } from './io.ts';
import { say } from './rejects.ts';
import { version } from './version.ts';

const DEFAULT_QUEUE = 'regesta';

/** The options that name a queue. */
export interface QueueOptions {
  readonly nats?: string;
  readonly queue: string;
  readonly creds?: string;
}

/** Gives a command the options that name a queue. */
export function addQueueOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--nats <url>', 'the server, nats://host:port (several with commas); else what NATS_URL names'),
    )
    .addOption(new Option('--queue <name>', 'name of the queue on the server').default(DEFAULT_QUEUE))
    .addOption(new Option('--creds <file>', 'credentials, as nsc makes them'));
}

/** The options that say how to tell what happens. */
export interface LogOptions {
  readonly log: 'text' | 'json';
  readonly quiet?: true;
}

/** Gives a command the options that say how to tell what happens. */
export function addLogOptions(command: Command): Command {
  return command
    .addOption(new Option('--log <form>', 'form of the messages').choices(['text', 'json']).default('text'))
    .addOption(new Option('-q, --quiet', 'say nothing but what went wrong'));
}

/** Where the messages of a command go. */
export async function openLog({ log, quiet }: LogOptions, io: Io): Promise<Log> {
  const { jsonLog, textLog } = await import('../queue/log.ts');
  return log === 'json' ? jsonLog(io.stderr, quiet === true) : textLog((message) => say(io, message), quiet === true);
}

/** Opens the queue of a command for some work, and closes it whatever comes of that. */
export async function withQueue<T>(
  options: QueueOptions,
  io: Io,
  log: Log,
  work: (queue: Queue) => Promise<T>,
): Promise<T> {
  const address = options.nats ?? io.env.NATS_URL ?? '';
  if (address === '') throw new UsageError('name the server with --nats nats://host:port, or in NATS_URL');
  return explaining(async () => {
    const { openQueue } = await import('../queue/connect.ts');
    const { queue: name, creds } = options;
    const program = `regesta ${version()}`;
    const queue = await openQueue({ address, queue: name, credentials: creds ?? null, program, log });
    try {
      return await work(queue);
    } finally {
      await queue.close();
    }
  });
}

const WRONG_USE: ReadonlySet<string> = new Set(['wrong-name', 'missing', 'other-settings']);

/** Turns what went wrong with a queue into the failure or wrong use that the command ends with. */
export async function explaining<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { name, code, message } = error as Error & { code?: string };
    if (name !== 'QueueError') throw error;
    throw WRONG_USE.has(code ?? '') ? new UsageError(message) : new Failure(message);
  }
}

/** A whole number from `least`. */
export function wholeNumber(least: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (!Number.isInteger(number) || number < least)
      throw new InvalidArgumentError(`Expected a whole number from ${least}.`);
    return number;
  };
}

/** A number above 0. */
export function positiveNumber(value: string): number {
  const number = Number(value);
  if (!(number > 0) || !Number.isFinite(number)) throw new InvalidArgumentError('Expected a number above 0.');
  return number;
}
