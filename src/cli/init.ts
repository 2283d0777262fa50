import { type Command, Option } from 'commander';
import { openNamed } from './chronicle.ts';
import { EXIT } from './exit.ts';
import type { Io } from './io.ts';

const EXAMPLES = `Examples:
  regesta init                          chronicle.regesta in this folder
  regesta init storms.regesta --codebook storms.yaml
  regesta init postgres://anna@db.example.org/storms
`;

/** Adds `regesta init`. */
export function addInit(program: Command, io: Io, done: (exit: number) => void): void {
  program
    .command('init')
    .summary('make a chronicle')
    .description(
      'Makes an empty chronicle: one file, which can be moved and copied, or the tables in a PostgreSQL database.',
    )
    .argument('[place]', 'a file, or the address postgres://… of a database')
    .addHelpText('before', EXAMPLES)
    .addOption(new Option('--codebook <file>', 'YAML file with the event types to code for'))
    .action(async (chronicle: string | undefined, options: { readonly codebook?: string }) => {
      const codebook =
        options.codebook === undefined ? null : await (await import('./codebook.ts')).readCodebook(options.codebook);
      const named = chronicle === undefined ? {} : { chronicle };
      const store = await openNamed(named, io, 'create');
      if (codebook !== null) await store.setCodebook(codebook);
      await store.close();
      io.stderr.write(`regesta: made ${store.place}; "regesta add FILES" fills it\n`);
      done(EXIT.done);
    });
}
