import type { Command } from 'commander';
import { type ChronicleOptions, chronicleOption, withChronicle } from './chronicle.ts';
import { EXIT } from './exit.ts';
import type { Io } from './io.ts';

/** Adds `regesta doctor`. */
export function addDoctor(program: Command, io: Io, done: (exit: number) => void): void {
  program
    .command('doctor')
    .summary('check a chronicle for damage')
    .description(
      'Checks the file, and that everything in it fits together. Changes nothing. Exit code 1 where something is wrong.',
    )
    .addHelpText('before', 'Examples:\n  regesta doctor\n')
    .addOption(chronicleOption())
    .action(async (options: ChronicleOptions) => {
      done(
        await withChronicle(options, io, async (store) => {
          const problems = await store.check();
          for (const problem of problems) io.stdout.write(`${problem}\n`);
          const unfinished = (await store.runs()).filter(({ finished }) => finished === null);
          for (const { id, kind, started } of unfinished)
            io.stdout.write(`note: run ${id} (${kind}, ${started.slice(0, 16)}) has not come to its end\n`);
          if (problems.length === 0) io.stdout.write(`${store.place}: nothing is wrong\n`);
          return problems.length === 0 ? EXIT.done : EXIT.failed;
        }),
      );
    });
}
