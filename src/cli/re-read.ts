import { type Command, Option } from 'commander';
import { type ChronicleOptions, chronicleOption, withChronicle } from './chronicle.ts';
import { EXIT } from './exit.ts';
import type { Io } from './io.ts';
import { jobsOption } from './jobs.ts';

const EXAMPLES = `Examples:
  regesta re-read                          after an update of Regesta
  regesta re-read --codebook storms.yaml   with another codebook
  regesta diff                             what that changed
`;

interface ReReadOptions extends ChronicleOptions {
  readonly codebook?: string;
  readonly all?: true;
  readonly jobs: number;
  readonly quiet?: true;
}

/** Adds `regesta re-read`. */
export function addReRead(program: Command, io: Io, done: (exit: number) => void): void {
  program
    .command('re-read')
    .summary('read the stored reports again')
    .description(
      'Reads the stored reports again that were read by another version or with another codebook. Decisions stay. Stopped halfway, the same command goes on, with --all too.',
    )
    .addHelpText('before', EXAMPLES)
    .addOption(chronicleOption())
    .addOption(new Option('--codebook <file>', 'the chronicle’s codebook from now on, in YAML'))
    .addOption(new Option('--all', 'those too that were read in just this way'))
    .addOption(jobsOption())
    .addOption(new Option('-q, --quiet', 'say nothing but what went wrong'))
    .action(async (options: ReReadOptions) => {
      done(
        await withChronicle(options, io, async (store) => {
          const [{ goOn, outdated }, { fill, readingOf }, { collectRejects, say }, { version }] = await Promise.all([
            import('../chronicle/add/re-read.ts'),
            import('./fill.ts'),
            import('./rejects.ts'),
            import('./version.ts'),
          ]);
          if (options.codebook !== undefined)
            await store.setCodebook(await (await import('./codebook.ts')).readCodebook(options.codebook));
          const reading = await readingOf(store);
          const rejects = collectRejects(null, io);
          const all = options.all === true;
          const { since, marks } = all ? await goOn(store, version()) : { since: null, marks: {} };
          const { readings } = await store.stats();
          const total = all
            ? await store.countArticles(since ?? undefined)
            : Object.entries(readings).reduce((n, [was, m]) => n + (was === reading ? 0 : m), 0);
          if (since !== null && options.quiet !== true)
            say(io, `going on with run ${since}, which was not finished; ${total} left`);
          const { run, counts, stopped } = await fill(store, outdated(store, reading, all, since), io, {
            kind: 're-read',
            jobs: options.jobs,
            anew: all,
            marks,
            quiet: options.quiet === true,
            total,
            rejects,
            onDone: null,
          });
          await rejects.close();
          if (options.quiet !== true) {
            say(io, `${counts.added} read again; "regesta diff ${run}" shows what that changed`);
            if (stopped) say(io, 'stopped; the same command goes on from there');
          }
          if (stopped) return EXIT.interrupted;
          return rejects.count() > 0 ? EXIT.rejected : EXIT.done;
        }),
      );
    });
}
