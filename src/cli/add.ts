import { type Command, Option } from 'commander';
import type { Added } from '../chronicle/add/add-articles.ts';
import type { Incoming } from '../chronicle/add/reader.ts';
import type { Store } from '../chronicle/store/types.ts';
import { type ChronicleOptions, chronicleOption, withChronicle } from './chronicle.ts';
import { EXIT } from './exit.ts';
import type { Io } from './io.ts';
import { jobsOption } from './jobs.ts';
import { addInputOptions, type InputOptions, ingestOptions } from './options.ts';
import { inputsOf } from './read.ts';
import { version } from './version.ts';

const EXAMPLES = `Examples:
  regesta add reports/*.html
  regesta add corpus.jsonl --jobs 4 --rejects rejects.jsonl
  cat corpus.jsonl | regesta add - --format jsonl     a line for each report once it is on disk
`;

interface AddOptions extends InputOptions, ChronicleOptions {
  readonly format: 'text' | 'jsonl';
  readonly rejects?: string;
  readonly jobs: number;
  readonly quiet?: true;
}

/** Adds `regesta add`. */
export function addAdd(program: Command, io: Io, done: (exit: number) => void): void {
  addInputOptions(program.command('add'))
    .summary('add reports to a chronicle')
    .description(
      'Reads reports, stores them and merges what they tell with what is there. Reports that are there already are passed over, so that the same command goes on where it was stopped.',
    )
    .argument('[inputs...]', 'files as for "regesta read"; "-" for the standard input')
    .addHelpText('before', EXAMPLES)
    .addOption(chronicleOption())
    .addOption(jobsOption())
    .addOption(new Option('--format <format>', 'form of the output').choices(['text', 'jsonl']).default('text'))
    .addOption(new Option('--rejects <file>', 'write inputs that could not be read there, as JSON Lines'))
    .addOption(new Option('-q, --quiet', 'say nothing but what went wrong'))
    .action(async (files: string[], options: AddOptions) => {
      const inputs = inputsOf(files, io);
      done(await withChronicle(options, io, (store) => add(store, inputs, options, io)));
    });
}

async function add(store: Store, inputs: readonly string[], options: AddOptions, io: Io): Promise<number> {
  const [{ ingest }, { collectRejects, sayNotes }, { countReports }, { fill }, { followRevisions }] = await Promise.all(
    [
      import('../ingest/ingest.ts'),
      import('./rejects.ts'),
      import('../ingest/count-reports.ts'),
      import('./fill.ts'),
      import('../chronicle/add/revise.ts'),
    ],
  );
  const revisions = followRevisions(store, version());
  const rejects = collectRejects(options.rejects ?? null, io);
  async function* taken(): AsyncGenerator<Incoming> {
    for await (const found of ingest(inputs, { ...ingestOptions(options), stdin: io.stdin })) {
      const input = await revisions.note(found);
      if (input.reject !== undefined) {
        await rejects.add(input.reject);
        continue;
      }
      if (options.quiet !== true) sayNotes(io, input.article.id, input.notes);
      yield { article: input.article, notes: input.notes };
    }
  }
  const tell = options.format === 'jsonl';
  try {
    const { run, counts, stopped } = await fill(store, taken(), io, {
      kind: 'add',
      jobs: options.jobs,
      quiet: options.quiet === true,
      total: io.stderrIsTerminal ? await countReports(inputs) : null,
      rejects,
      onDone: tell ? (article, added) => receipt(io, article, added) : null,
    });
    const replaced = await revisions.settle({ id: run, counts });
    if (options.quiet !== true) {
      const { say } = await import('./rejects.ts');
      say(io, `${counts.added} added, ${counts.known} known, ${rejects.count()} rejected`);
      if (replaced > 0) say(io, `${replaced} replaced by newer versions or withdrawn`);
      if (stopped) say(io, 'stopped; what was added is safe, and the same command goes on from there');
    }
    if (stopped) return EXIT.interrupted;
    return rejects.count() > 0 ? EXIT.rejected : EXIT.done;
  } finally {
    await rejects.close();
  }
}

/** Says to a program that a report is on disk. */
function receipt(io: Io, article: { readonly key: string; readonly id: string }, added: Added): void {
  io.stdout.write(`${JSON.stringify({ article: article.id, key: article.key, status: added })}\n`);
}
