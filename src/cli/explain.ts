import { type Command, Option } from 'commander';
import { type ChronicleOptions, chronicleOption } from './chronicle.ts';
import { EXIT } from './exit.ts';
import { type Io, wantsColour } from './io.ts';
import { addInputOptions, type InputOptions } from './options.ts';

const EXAMPLES = `Examples:
  regesta explain report.txt c3        every field of claim c3: rule, words, rejected readings
  regesta explain report.txt t1        how a time expression was read; n1: a name, a1: an attribution
  regesta explain report.txt published how the publication date is known
  regesta explain corpus.jsonl c3 --article 2024-05-07/12
  regesta explain e4kz0q7m2xv          why an event of the chronicle holds what it holds
`;

interface ExplainOptions extends InputOptions, ChronicleOptions {
  readonly article?: string;
  readonly codebook?: string;
  readonly color: boolean;
}

/** Adds `regesta explain`. */
export function addExplain(program: Command, io: Io, done: (exit: number) => void): void {
  addInputOptions(program.command('explain'))
    .summary('say why a record has what it has')
    .description(
      'Shows for each field of a claim the rule, the words that it rests on, and the readings that were rejected.',
    )
    .argument('<file>', 'the report, or "-" for the standard input; alone, an event of the chronicle')
    .argument(
      '[claim]',
      'id of a claim (c1), a time (t1), an entity (n1) or an attribution (a1), words in quotation marks (q1), or "published"',
    )
    .addHelpText('before', EXAMPLES)
    .addOption(new Option('--article <id>', 'which report of a corpus'))
    .addOption(new Option('--codebook <file>', 'YAML file with the event types to code for'))
    .addOption(new Option('--no-color', 'no colours'))
    .addOption(chronicleOption())
    .action(async (file: string, id: string | undefined, options: ExplainOptions) => {
      if (id !== undefined) done(await explain(file, id, options, io));
      else done(await (await import('./explain-event.ts')).explainEvent(file, options, io));
    });
}

async function explain(file: string, id: string, options: ExplainOptions, io: Io): Promise<number> {
  const [{ oneArticle }, { openReaders }, { formatExplanation }, { openOutput }] = await Promise.all([
    import('./one-article.ts'),
    import('./readers.ts'),
    import('../export/explanation.ts'),
    import('./output.ts'),
  ]);
  const codebook =
    options.codebook === undefined ? null : await (await import('./codebook.ts')).readCodebook(options.codebook);
  const { article } = await oneArticle(file, options.article, options, io);
  const reading = (await openReaders(codebook)(article.language)).read(article);
  const text = formatExplanation(reading, id, { width: io.columns, colour: wantsColour(io, options.color) });
  if (text === null) {
    const { UsageError } = await import('./exit.ts');
    const claims = reading.record.claims.map((claim) => claim.id);
    const known = claims.length === 0 ? 'no claims' : claims.length === 1 ? 'c1' : `${claims[0]} to ${claims.at(-1)}`;
    throw new UsageError(`"${id}" is not in the record of ${article.id}, which has ${known}`);
  }
  const output = openOutput(null, io.stdout);
  await output.write(text);
  await output.close();
  return EXIT.done;
}
