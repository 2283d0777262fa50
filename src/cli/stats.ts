import { type Command, Option } from 'commander';
import { type ChronicleOptions, chronicleOption, withChronicle } from './chronicle.ts';
import { EXIT } from './exit.ts';
import type { Io } from './io.ts';
import { openOutput } from './output.ts';

const SHOWN = 12;

/** Adds `regesta stats`. */
export function addStats(program: Command, io: Io, done: (exit: number) => void): void {
  program
    .command('stats')
    .summary('count what is in a chronicle')
    .description('Counts articles, claims and events: by language, publisher, type, status and year.')
    .addHelpText('before', 'Examples:\n  regesta stats\n  regesta stats --format json\n')
    .addOption(chronicleOption())
    .addOption(new Option('--format <format>', 'form of the output').choices(['text', 'json']).default('text'))
    .action(async (options: ChronicleOptions & { readonly format: 'text' | 'json' }) => {
      done(
        await withChronicle(options, io, async (store) => {
          const stats = await store.stats();
          const output = openOutput(null, io.stdout);
          if (options.format === 'json') await output.write(`${JSON.stringify(stats, null, 2)}\n`);
          else {
            const { printable } = await import('../export/wrap.ts');
            for (const [name, n] of Object.entries(stats.counts)) await output.write(`${name.padEnd(12)}${n}\n`);
            await output.write(`${'size'.padEnd(12)}${(stats.bytes / 1e6).toFixed(1)} MB\n`);
            if (stats.published !== null)
              await output.write(`${'published'.padEnd(12)}${stats.published.join(' to ')}\n`);
            for (const part of ['languages', 'publishers', 'types', 'statuses', 'years', 'readings'] as const) {
              const all = Object.entries(stats[part]);
              const some = all.slice(0, SHOWN).map(([name, n]) => `${printable(name) || 'unknown'} ${n}`);
              const more = all.length > SHOWN ? [`and ${all.length - SHOWN} more`] : [];
              if (all.length > 0) await output.write(`${part.padEnd(12)}${[...some, ...more].join(', ')}\n`);
            }
          }
          await output.close();
          return EXIT.done;
        }),
      );
    });
}
