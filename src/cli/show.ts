import { type Command, Option } from 'commander';
import { type ChronicleOptions, chronicleOption, eventNamed, withChronicle } from './chronicle.ts';
import { EXIT } from './exit.ts';
import { type Io, wantsColour } from './io.ts';
import { openOutput } from './output.ts';

const EXAMPLES = `Examples:
  regesta show e4kz0q7m2xv        an event with every source's version of it
  regesta show e4kz --format json
`;

interface ShowOptions extends ChronicleOptions {
  readonly format: 'text' | 'json';
  readonly color: boolean;
}

/** Adds `regesta show`. */
export function addShow(program: Command, io: Io, done: (exit: number) => void): void {
  program
    .command('show')
    .summary('show an event')
    .description(
      'Shows an event: what is known of it, who says so, where the sources agree and differ, what was decided.',
    )
    .argument('<event>', 'its id, one that it had, or the first characters of it')
    .addHelpText('before', EXAMPLES)
    .addOption(chronicleOption())
    .addOption(new Option('--format <format>', 'form of the output').choices(['text', 'json']).default('text'))
    .addOption(new Option('--no-color', 'no colours'))
    .action(async (id: string, options: ShowOptions) => {
      done(
        await withChronicle(options, io, async (store) => {
          const found = await eventNamed(store, id);
          const event = (await store.event(found))!;
          if (found !== id && found.startsWith(id) === false) io.stderr.write(`regesta: ${id} is now ${found}\n`);
          const { formatEvent } = await import('./event-text.ts');
          const colour = wantsColour(io, options.color);
          const output = openOutput(null, io.stdout);
          await output.write(
            options.format === 'json'
              ? `${JSON.stringify(event, null, 2)}\n`
              : formatEvent(event, { width: io.columns, colour }),
          );
          await output.close();
          return EXIT.done;
        }),
      );
    });
}
