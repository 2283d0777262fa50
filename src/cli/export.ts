import { type Command, Option } from 'commander';
import type { Store } from '../chronicle/store/types.ts';
import { FORMAT_NAMES, formatNamed } from '../export/chronicle/index.ts';
import type { RegestaRecord } from '../record.ts';
import { type ChronicleOptions, chronicleOption, withChronicle } from './chronicle.ts';
import { EXIT, Failure, UsageError } from './exit.ts';
import { addFilterOptions, type FilterOptions, filterOf } from './filter.ts';
import type { Io } from './io.ts';
import { openOutput } from './output.ts';
import { version } from './version.ts';

const EXAMPLES = `Examples:
  regesta export --format csv --excel -o events.csv        a table for a spreadsheet
  regesta export --format geojson --type PROTEST -o protests.geojson
  regesta export --format html --since 2024-01-01 -o chronology.html
  regesta export --format jsonl | jq .title
`;

interface ExportOptions extends FilterOptions, ChronicleOptions {
  readonly format: string;
  readonly excel?: true;
  readonly output?: string;
  readonly quiet?: true;
}

/** Adds `regesta export`. */
export function addExport(program: Command, io: Io, done: (exit: number) => void): void {
  addFilterOptions(program.command('export'))
    .summary('write the events in the formats that others read')
    .description(
      'Writes the events of a chronicle, all or those that the options choose. With -o a sidecar, FILE.meta.json, says what ' +
        'the file was made of. docs/export.md describes the formats.',
    )
    .addHelpText('before', EXAMPLES)
    .addOption(chronicleOption())
    .addOption(new Option('--format <format>', 'form of the output').choices(FORMAT_NAMES).default('csv'))
    .addOption(new Option('--excel', 'CSV for spreadsheet programs'))
    .addOption(new Option('-o, --output <file>', 'write there instead of the standard output'))
    .addOption(new Option('-q, --quiet', 'say nothing but what went wrong'))
    .action(async (options: ExportOptions) => {
      done(await withChronicle(options, io, (store) => write(store, options, io)));
    });
}

async function write(store: Store, options: ExportOptions, io: Io): Promise<number> {
  const { excel, output: path, quiet } = options;
  if (excel === true && options.format !== 'csv') throw new UsageError('--excel is for --format csv');
  const format = (await formatNamed(excel === true ? 'csv-excel' : options.format))!;
  if (format.name === 'parquet' && path === undefined && io.stdoutIsTerminal) {
    throw new UsageError('Parquet is no text: name a file with -o');
  }
  const { runExport } = await import('../export/chronicle/run.ts');
  const { showProgress } = await import('./progress.ts');
  const codebook = await store.codebook();
  const filter = filterOf(options);
  const output = openOutput(path ?? null, io.stdout);
  const progress = await showProgress(io, quiet !== true && path !== undefined);
  const { written, leftOut, articles } = await runExport(
    format,
    {
      events: store.events(filter),
      record: (id) => recordNamed(store, id),
      maker: `Regesta ${version()}, codebook ${codebook.codebook} ${codebook.version}`,
      onEvent: (events) => progress.update(events, 0),
    },
    output.write,
  );
  await output.close();
  progress.stop();
  if (path !== undefined) {
    const { formatSidecar } = await import('../export/chronicle/sidecar.ts');
    const sidecar = openOutput(`${path}.meta.json`, io.stdout);
    const facts = { name: codebook.codebook, version: codebook.version, hash: await store.codebookId() };
    await sidecar.write(
      formatSidecar({
        version: version(),
        format: format.name,
        options: { ...filter },
        codebook: facts,
        written,
        leftOut,
        articles,
      }),
    );
    await sidecar.close();
  }
  if (quiet !== true) io.stderr.write(`regesta: ${summary(format.name, written, leftOut)}\n`);
  return EXIT.done;
}

function summary(format: string, written: number, leftOut: ReadonlyMap<string, number>): string {
  const total = [...leftOut.values()].reduce((sum, n) => sum + n, 0);
  const reasons = [...leftOut].sort(([, a], [, b]) => b - a).map(([reason, n]) => `\n  ${n} left out: ${reason}`);
  return `${format}: ${written} ${written === 1 ? 'event' : 'events'} written, ${total} left out${reasons.join('')}`;
}

async function recordNamed(store: Store, id: string): Promise<RegestaRecord> {
  const [article] = await store.findArticles(id);
  const record = article === undefined ? null : await store.record(article.key);
  if (record === null) throw new Failure(`the chronicle has lost article ${id}; "regesta doctor" tells more`);
  return record;
}
