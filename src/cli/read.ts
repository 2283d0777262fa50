import { type Command, Option } from 'commander';
import { EXIT, UsageError } from './exit.ts';
import { type Io, wantsColour } from './io.ts';
import { addInputOptions, type InputOptions, ingestOptions } from './options.ts';

const EXAMPLES = `Examples:
  regesta read report.txt                             the chronology of one report
  regesta read report.html --format html -o page.html  the report and its evidence as a page
  regesta read corpus.jsonl --format jsonl -o records.jsonl --rejects rejects.jsonl
  curl -s https://example.org/report | regesta read - --published 2024-05-07
`;

interface ReadOptions extends InputOptions {
  readonly format: 'text' | 'json' | 'jsonl' | 'html';
  readonly codebook?: string;
  readonly output?: string;
  readonly rejects?: string;
  readonly quiet?: true;
  readonly color: boolean;
}

/** Adds `regesta read`. */
export function addRead(program: Command, io: Io, done: (exit: number) => void): void {
  addInputOptions(program.command('read'))
    .summary('read reports and write their records')
    .description('Reads news reports and writes the record: who did what to whom, where, when, according to whom.')
    .argument('[files...]', 'files, folders, archives or web addresses; "-" for the standard input')
    .addHelpText('before', EXAMPLES)
    .addOption(
      new Option('--format <format>', 'form of the output').choices(['text', 'json', 'jsonl', 'html']).default('text'),
    )
    .addOption(new Option('--codebook <file>', 'YAML file with the event types to code for'))
    .addOption(new Option('-o, --output <file>', 'write there instead of the standard output; FOLDER/ for many pages'))
    .addOption(new Option('--rejects <file>', 'write inputs that could not be read there, as JSON Lines'))
    .addOption(new Option('--no-color', 'no colours'))
    .addOption(new Option('-q, --quiet', 'say nothing but what went wrong'))
    .action(async (files: string[], options: ReadOptions) => {
      done(await read(files, options, io));
    });
}

/** The inputs of a command: what was named, or the standard input where something is piped into it. */
export function inputsOf(files: readonly string[], io: Io): readonly string[] {
  if (files.length > 0) return files;
  if (io.stdinIsTerminal) throw new UsageError('name the files to read, or "-" for the standard input');
  return ['-'];
}

async function read(files: readonly string[], options: ReadOptions, io: Io): Promise<number> {
  const inputs = inputsOf(files, io);
  const [
    { ingest },
    { openReaders },
    { openWriter },
    { collectRejects, say, sayNotes },
    { refuseOverwriting },
    { checkFor, readOne },
  ] = await Promise.all([
    import('../ingest/ingest.ts'),
    import('./readers.ts'),
    import('./writers.ts'),
    import('./rejects.ts'),
    import('./output.ts'),
    import('./read-one.ts'),
  ]);
  refuseOverwriting(options.output ?? null, inputs);
  const codebook =
    options.codebook === undefined ? null : await (await import('./codebook.ts')).readCodebook(options.codebook);
  const readers = openReaders(codebook);
  const writer = openWriter({
    format: options.format,
    path: options.output ?? null,
    stdout: io.stdout,
    width: io.columns,
    colour: options.output === undefined && wantsColour(io, options.color),
  });
  const check = await checkFor(options.format);
  const rejects = collectRejects(options.rejects ?? null, io);
  const progress = await (await import('./progress.ts')).showProgress(io, showsProgress(options, io));
  let count = 0;
  let undated = 0;
  try {
    for await (const input of ingest(inputs, { ...ingestOptions(options), stdin: io.stdin })) {
      if (input.reject !== undefined) {
        await rejects.add(input.reject);
        continue;
      }
      const reader = await readers(input.article.language);
      const record = readOne(reader, input, check);
      if (record instanceof Error) {
        const { id } = input.article;
        await rejects.add({ input: id, line: null, id, code: 'bug', reason: `a bug in Regesta: ${record.message}` });
        continue;
      }
      if (record.published.basis === 'unknown') undated++;
      if (options.quiet !== true) sayNotes(io, input.article.id, input.notes);
      await writer.write(record);
      count++;
      progress.update(count, rejects.count());
    }
    await writer.close();
  } finally {
    progress.stop();
    await rejects.close();
  }
  if (options.quiet !== true) {
    if (undated > 0)
      say(
        io,
        `${undated === count ? '' : `${undated} of ${count} reports: `}no publication date found; --published YYYY-MM-DD gives one`,
      );
    if (count + rejects.count() > 1) say(io, `${count} read, ${rejects.count()} rejected`);
  }
  return rejects.count() > 0 ? EXIT.rejected : EXIT.done;
}

/** A counter would run into results on the same terminal. */
function showsProgress({ quiet, output }: ReadOptions, io: Io): boolean {
  return quiet !== true && (output !== undefined || !io.stdoutIsTerminal);
}
