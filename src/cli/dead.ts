import { type Command, Option } from 'commander';
import type { Queue } from '../queue/connect.ts';
import type { Dead } from '../queue/dead.ts';
import { EXIT, UsageError } from './exit.ts';
import type { Io } from './io.ts';
import { addQueueOptions, openLog, type QueueOptions, wholeNumber, withQueue } from './queue-options.ts';
import { say } from './rejects.ts';

const EXAMPLES = `Examples:
  regesta dead --nats nats://queue.example.org                lists them with the reasons
  regesta dead show 7 --nats nats://queue.example.org         the report, as JSON
  regesta dead requeue 7 8 --nats nats://queue.example.org    they are read again; --all for all
  regesta dead drop 7 --nats nats://queue.example.org         given up for good
`;

const DEEDS = ['list', 'show', 'requeue', 'drop'] as const;

interface DeadOptions extends QueueOptions {
  readonly all?: true;
  readonly json?: true;
  readonly limit: number;
}

/** Adds `regesta dead`. */
export function addDead(program: Command, io: Io, done: (exit: number) => void): void {
  addQueueOptions(program.command('dead'))
    .summary('look at the reports that workers gave up')
    .description('Lists the reports that failed too often, shows them, puts them into the queue again, or drops them.')
    .argument('[deed]', `${DEEDS.join(', ')}`, 'list')
    .argument('[numbers...]', 'the numbers of the list')
    .addHelpText('before', EXAMPLES)
    .addOption(new Option('--all', 'all of them'))
    .addOption(new Option('--json', 'a list for programs, as JSON Lines'))
    .addOption(new Option('--limit <n>', 'list so many').argParser(wholeNumber(1)).default(100))
    .action(async (deed: string, numbers: string[], options: DeadOptions) => {
      const known = DEEDS.find((one) => one === deed);
      if (known === undefined) throw new UsageError(`"${deed}" is none of ${DEEDS.join(', ')}`);
      const log = await openLog({ log: 'text' }, io);
      done(
        await withQueue(options, io, log, (queue) =>
          known === 'list' ? list(queue, options, io) : change(queue, known, numbers, options, io),
        ),
      );
    });
}

async function list(queue: Queue, { json, limit }: DeadOptions, io: Io): Promise<number> {
  const { listDead } = await import('../queue/dead.ts');
  const { printable } = await import('../export/wrap.ts');
  let count = 0;
  for await (const dead of listDead(queue)) {
    if (++count > limit) {
      say(io, `and more; --limit shows more than ${limit}`);
      break;
    }
    const { number, id, reason, tries, at, worker } = dead;
    const name = await nameOf(queue, dead);
    const line =
      json === true
        ? JSON.stringify({ number, id, report: name, reason, tries, at, worker })
        : `${String(number).padStart(6)}  ${at.slice(0, 16)}  ${name ?? id}: ${reason} (${tries} tries)`;
    io.stdout.write(`${json === true ? line : printable(line)}\n`);
  }
  if (count === 0 && json !== true) io.stdout.write('none\n');
  return EXIT.done;
}

/** The id of the report, or of the item that is withdrawn; null where it can't be told. */
async function nameOf(queue: Queue, dead: Dead): Promise<string | null> {
  const { taskIn } = await import('../queue/dead.ts');
  try {
    const task = await taskIn(queue, dead);
    return task.kind === 'article' ? task.article.id : task.item.uri;
  } catch {
    return null;
  }
}

async function change(
  queue: Queue,
  deed: 'show' | 'requeue' | 'drop',
  numbers: readonly string[],
  { all }: DeadOptions,
  io: Io,
): Promise<number> {
  const { deadAt, drop, listDead, requeue, taskIn } = await import('../queue/dead.ts');
  if (numbers.length === 0 && all !== true) throw new UsageError(`say which ones to ${deed}, by number, or --all`);
  const chosen: Dead[] = [];
  if (all === true) for await (const one of listDead(queue)) chosen.push(one);
  for (const text of numbers) {
    const found = /^\d+$/u.test(text) ? await deadAt(queue, Number(text)) : null;
    if (found === null) throw new UsageError(`there is no dead report ${text}; "regesta dead" lists them`);
    chosen.push(found);
  }
  for (const dead of chosen) {
    if (deed === 'requeue') await requeue(queue, dead);
    else if (deed === 'drop') await drop(queue, dead);
    else io.stdout.write(`${JSON.stringify(await taskIn(queue, dead))}\n`);
  }
  if (deed !== 'show') say(io, `${chosen.length} ${deed === 'requeue' ? 'are in the queue again' : 'dropped'}`);
  return EXIT.done;
}
