import { type Command, Option } from 'commander';
import { EXIT } from './exit.ts';
import { type Io, wantsColour } from './io.ts';
import { addInputOptions, type InputOptions, ingestOptions } from './options.ts';
import { inputsOf } from './read.ts';

const EXAMPLES = `Examples:
  regesta analyze report.txt                        words, sentences and frames, to read
  regesta analyze corpus.jsonl --format jsonl -o analysed.jsonl
`;

interface AnalyzeOptions extends InputOptions {
  readonly format: 'text' | 'jsonl';
  readonly output?: string;
  readonly rejects?: string;
  readonly quiet?: true;
  readonly color: boolean;
}

/** Adds `regesta analyze`. */
export function addAnalyze(program: Command, io: Io, done: (exit: number) => void): void {
  addInputOptions(program.command('analyze'))
    .summary('write words, sentences and who does what in each clause')
    .description(
      'Writes the grammar of reports: tokens with lemma and tag, sentences, and frames (predicate and roles).',
    )
    .argument('[files...]', 'files, folders, archives or web addresses; "-" for the standard input')
    .addHelpText('before', EXAMPLES)
    .addOption(new Option('--format <format>', 'form of the output').choices(['text', 'jsonl']).default('text'))
    .addOption(new Option('-o, --output <file>', 'write there instead of the standard output'))
    .addOption(new Option('--rejects <file>', 'write inputs that could not be read there, as JSON Lines'))
    .addOption(new Option('--no-color', 'no colours'))
    .addOption(new Option('-q, --quiet', 'say nothing but what went wrong'))
    .action(async (files: string[], options: AnalyzeOptions) => {
      done(await analyze(files, options, io));
    });
}

async function analyze(files: readonly string[], options: AnalyzeOptions, io: Io): Promise<number> {
  const inputs = inputsOf(files, io);
  const [{ ingest }, { openReaders }, { collectRejects, sayNotes }, { openOutput, refuseOverwriting }, { analysisOf }] =
    await Promise.all([
      import('../ingest/ingest.ts'),
      import('./readers.ts'),
      import('./rejects.ts'),
      import('./output.ts'),
      import('../syntax/analysis.ts'),
    ]);
  const { formatAnalysis } = await import('../export/analysis.ts');
  refuseOverwriting(options.output ?? null, inputs);
  const colour = options.output === undefined && wantsColour(io, options.color);
  const readers = openReaders(null);
  const output = openOutput(options.output ?? null, io.stdout);
  const rejects = collectRejects(options.rejects ?? null, io);
  try {
    for await (const input of ingest(inputs, { ...ingestOptions(options), stdin: io.stdin })) {
      if (input.reject !== undefined) {
        await rejects.add(input.reject);
        continue;
      }
      if (options.quiet !== true) sayNotes(io, input.article.id, input.notes);
      const { layers } = (await readers(input.article.language)).read(input.article);
      const analysis = analysisOf(input.article.id, layers.document, layers.syntax);
      await output.write(
        options.format === 'jsonl' ? `${JSON.stringify(analysis)}\n` : formatAnalysis(analysis, colour),
      );
    }
    await output.close();
  } finally {
    await rejects.close();
  }
  return rejects.count() > 0 ? EXIT.rejected : EXIT.done;
}
