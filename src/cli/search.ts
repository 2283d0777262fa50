import { type Command, Option } from 'commander';
import { type ChronicleOptions, chronicleOption, withChronicle } from './chronicle.ts';
import { eventLine } from './event-line.ts';
import { EXIT } from './exit.ts';
import type { Io } from './io.ts';
import { limitOption } from './list.ts';
import { openOutput } from './output.ts';

const EXAMPLES = `Examples:
  regesta search Hochwasser Hereford          reports with both words, or forms of them
  regesta search '"gray market"' --format jsonl
`;
const LIMIT = 20;

interface SearchOptions extends ChronicleOptions {
  readonly limit: number;
  readonly format: 'text' | 'jsonl';
}

/** Adds `regesta search`. */
export function addSearch(program: Command, io: Io, done: (exit: number) => void): void {
  program
    .command('search')
    .summary('search the reports of a chronicle')
    .description(
      'Finds the reports that hold all the words, in their own or their dictionary form, and the events that they tell of.',
    )
    .argument('<words...>', 'words; in quotation marks they stay together')
    .addHelpText('before', EXAMPLES)
    .addOption(chronicleOption())
    .addOption(limitOption(LIMIT))
    .addOption(new Option('--format <format>', 'form of the output').choices(['text', 'jsonl']).default('text'))
    .action(async (words: string[], options: SearchOptions) => {
      done(
        await withChronicle(options, io, async (store) => {
          const { printable } = await import('../export/wrap.ts');
          const output = openOutput(null, io.stdout);
          for (const hit of await store.search(words.join(' '), options.limit)) {
            const { id, published, title } = hit.article;
            const head = [id, published, title].filter((part) => part !== null).join('  ');
            const lines = [
              printable(head),
              `  ${printable(hit.snippet)}`,
              ...hit.events.map((e) => `  ${eventLine(e)}`),
            ];
            await output.write(options.format === 'jsonl' ? `${JSON.stringify(hit)}\n` : `${lines.join('\n')}\n\n`);
          }
          await output.close();
          return EXIT.done;
        }),
      );
    });
}
