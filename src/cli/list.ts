import { type Command, InvalidArgumentError, Option } from 'commander';
import type { EventRow } from '../chronicle/store/types.ts';
import { type ChronicleOptions, chronicleOption, withChronicle } from './chronicle.ts';
import { eventLine } from './event-line.ts';
import { EXIT } from './exit.ts';
import { addFilterOptions, type FilterOptions, filterOf } from './filter.ts';
import type { Io } from './io.ts';
import { openOutput } from './output.ts';

const EXAMPLES = `Examples:
  regesta list                                     the first fifty events
  regesta list --type PROTEST --place Leipzig --since 2024-01-01
  regesta list --min-reports 2 --format jsonl --limit 1000
`;
const LIMIT = 50;

interface ListOptions extends FilterOptions, ChronicleOptions {
  readonly limit: number;
  readonly after?: string;
  readonly format: 'text' | 'jsonl';
}

/** `--limit`. */
export function limitOption(fallback: number): Option {
  return new Option('-n, --limit <n>', 'at most so many')
    .argParser((value) => {
      const n = Number(value);
      if (!Number.isInteger(n) || n < 1) throw new InvalidArgumentError('Expected a whole number from 1.');
      return n;
    })
    .default(fallback);
}

/** Adds `regesta list`. */
export function addList(program: Command, io: Io, done: (exit: number) => void): void {
  addFilterOptions(program.command('list'))
    .summary('list the events of a chronicle')
    .description('Lists events by day, one a line: id, day, reports, title.')
    .addHelpText('before', EXAMPLES)
    .addOption(chronicleOption())
    .addOption(limitOption(LIMIT))
    .addOption(new Option('--after <event>', 'go on after this one'))
    .addOption(new Option('--format <format>', 'form of the output').choices(['text', 'jsonl']).default('text'))
    .action(async (options: ListOptions) => {
      done(
        await withChronicle(options, io, async (store) => {
          const filter = filterOf(options);
          const { limit, after, format } = options;
          const rows = await store.list(filter, { limit, after: after ?? null });
          const output = openOutput(null, io.stdout);
          for (const row of rows) await output.write(line(row, format));
          if (rows.length === limit && format === 'text') {
            const all = await store.count(filter);
            if (all > limit || after !== undefined)
              io.stderr.write(`regesta: ${limit} of ${all} events; --after ${rows.at(-1)!.id} shows the next\n`);
          }
          await output.close();
          return EXIT.done;
        }),
      );
    });
}

function line(row: EventRow, format: ListOptions['format']): string {
  return `${format === 'jsonl' ? JSON.stringify(row) : eventLine(row)}\n`;
}
