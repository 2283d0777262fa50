import { type Command, Option } from 'commander';
import { type ChronicleOptions, chronicleOption, withChronicle } from './chronicle.ts';
import { EXIT, UsageError } from './exit.ts';
import type { Io } from './io.ts';

const EXAMPLES = `Examples:
  regesta rm reports/hoax.html        a report, by the id under which it was added, its address or its key
`;

/** Adds `regesta rm`. */
export function addRm(program: Command, io: Io, done: (exit: number) => void): void {
  program
    .command('rm')
    .summary('take reports out of a chronicle')
    .description(
      'Takes reports out, and what only they told. Decisions stay, and count again if the report comes back.',
    )
    .argument('<reports...>', 'ids, addresses or keys')
    .addHelpText('before', EXAMPLES)
    .addOption(chronicleOption())
    .addOption(new Option('-q, --quiet', 'say nothing but what went wrong'))
    .action(async (names: string[], options: ChronicleOptions & { readonly quiet?: true }) => {
      done(
        await withChronicle(options, io, async (store) => {
          const keys: string[] = [];
          for (const name of names) {
            const found = await store.findArticles(name);
            if (found.length === 0)
              throw new UsageError(`there is no report "${name}" in ${store.place}; nothing was removed`);
            if (found.length > 1) {
              const known = found.map(({ key, title }) => `${key} ${title ?? ''}`.trim()).join('; ');
              throw new UsageError(
                `"${name}" names ${found.length} reports; nothing was removed. Name a key: ${known}`,
              );
            }
            keys.push(found[0]!.key);
          }
          const run = await store.startRun('rm', (await import('./version.ts')).version());
          const removed = await store.remove(run, [...new Set(keys)]);
          await store.finishRun(run, { removed });
          if (options.quiet !== true) io.stderr.write(`regesta: ${removed} removed\n`);
          return EXIT.done;
        }),
      );
    });
}
