import { type Command, Option } from 'commander';
import { saying } from './chronicle.ts';
import { EXIT } from './exit.ts';
import type { Io } from './io.ts';

const EXAMPLES = `Examples:
  regesta migrate chronicle.regesta postgres://anna@db.example.org/storms
  regesta migrate postgres://anna@db.example.org/storms storms.regesta
`;

/** Adds `regesta migrate`. */
export function addMigrate(program: Command, io: Io, done: (exit: number) => void): void {
  program
    .command('migrate')
    .summary('copy a chronicle from a file to a database, or back')
    .description(
      'Copies all of a chronicle into an empty one, which is made where there is none: articles, records, events, former ids, ' +
        'decisions and runs. All or nothing; every row and every event is compared. FROM stays as it is.',
    )
    .argument('<from>', 'a chronicle: a file or an address postgres://…')
    .argument('<to>', 'another one')
    .addHelpText('before', EXAMPLES)
    .addOption(new Option('-q, --quiet', 'say nothing but what went wrong'))
    .action(async (from: string, to: string, options: { readonly quiet?: true }) => {
      done(await migrate(from, to, options.quiet === true, io));
    });
}

async function migrate(from: string, to: string, quiet: boolean, io: Io): Promise<number> {
  const { openChronicle, StoreError } = await import('../chronicle/index.ts');
  const { copyChronicle } = await import('../chronicle/store/copy/copy.ts');
  return saying(async () => {
    const source = await openChronicle(from);
    try {
      const target = await openChronicle(to, 'create').catch((error: unknown) => {
        if (error instanceof StoreError && error.code === 'exists') return openChronicle(to);
        throw error;
      });
      try {
        let last = '';
        const counts = await copyChronicle(source, target, (step) => {
          if (!quiet && io.stderrIsTerminal && step !== last) io.stderr.write(`regesta: ${step}\n`);
          last = step;
        });
        const { articles, events, decisions, runs } = counts;
        if (!quiet)
          io.stderr.write(
            `regesta: ${articles} articles, ${events} events, ${decisions} decisions and ${runs} runs are in ${target.place}, ` +
              'and every row is the same\n',
          );
        return EXIT.done;
      } finally {
        await target.close();
      }
    } finally {
      await source.close();
    }
  });
}
