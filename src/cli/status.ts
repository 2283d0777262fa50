import { type Command, Option } from 'commander';
import type { QueueStatus } from '../queue/status.ts';
import { EXIT } from './exit.ts';
import type { Io } from './io.ts';
import { addQueueOptions, openLog, positiveNumber, type QueueOptions, withQueue } from './queue-options.ts';

const EXAMPLES = `Examples:
  regesta status --nats nats://queue.example.org
  regesta status --nats nats://queue.example.org --seconds 30 --json
`;

interface StatusOptions extends QueueOptions {
  readonly seconds: number;
  readonly json?: true;
}

/** Adds `regesta status`. */
export function addStatus(program: Command, io: Io, done: (exit: number) => void): void {
  addQueueOptions(program.command('status'))
    .summary('tell how a queue is, and its workers')
    .description(
      'Watches a queue for some seconds and tells what waits, what is being read, how fast, and what was given up.',
    )
    .addHelpText('before', EXAMPLES)
    .addOption(new Option('--seconds <n>', 'how long to watch').argParser(positiveNumber).default(2))
    .addOption(new Option('--json', 'for programs'))
    .action(async (options: StatusOptions) => {
      const log = await openLog({ log: 'text' }, io);
      const status = await withQueue(options, io, log, async (queue) =>
        (await import('../queue/status.ts')).statusOf(queue, options.seconds),
      );
      io.stdout.write(options.json === true ? `${JSON.stringify(status)}\n` : statusText(status));
      done(EXIT.done);
    });
}

const WIDTH = 12;

/** A status for people. */
export function statusText(status: QueueStatus): string {
  const { rates, limits, largeTexts, servers, workers } = status;
  const room = limits.messages > 0 ? `, of ${limits.messages} at most` : '';
  const again = status.redelivered > 0 ? `, ${status.redelivered} of them not for the first time` : '';
  const lines: [string, string][] = [
    [
      'queue',
      `${status.queue}, ${servers.replicas} ${servers.replicas === 1 ? 'copy' : 'copies'}${servers.leader === null ? '' : `, led by ${servers.leader}`}`,
    ],
    ['waiting', `${status.waiting} reports${room}, ${(status.bytes / 1e6).toFixed(1)} MB`],
    ['in hand', `${status.inHand}${again}`],
    ['a second', `${rates.in.toFixed(1)} come, ${rates.out.toFixed(1)} are done`],
    ['lag', status.lag === 0 ? 'none' : `the oldest came ${duration(status.lag)} ago`],
    [
      'left',
      status.left === null ? 'it is not getting emptier' : status.left === 0 ? 'nothing' : duration(status.left),
    ],
    ['dead', status.dead === 0 ? 'none' : `${status.dead}; "regesta dead" shows them`],
  ];
  if (largeTexts.objects > 0)
    lines.push(['large texts', `${largeTexts.objects}, ${(largeTexts.bytes / 1e6).toFixed(1)} MB`]);
  if (servers.behind.length > 0) lines.push(['behind', servers.behind.join(', ')]);
  if (workers.length === 0) lines.push(['workers', 'none answers']);
  for (const one of workers) {
    const trouble = one.trouble === null ? '' : `; ${one.trouble}`;
    const given = one.dead > 0 ? `, ${one.dead} given up` : '';
    lines.push([
      'worker',
      `${one.worker}: ${one.rate.toFixed(1)} a second, ${one.inHand} in hand, ${one.added} added, ${one.known} known, ${one.failed} failures${given}${trouble}`,
    ]);
  }
  return lines.map(([name, text]) => `${name.padEnd(WIDTH)}${text}\n`).join('');
}

function duration(seconds: number): string {
  if (seconds < 100) return `${Math.round(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 100 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
