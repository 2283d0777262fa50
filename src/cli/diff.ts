import { type Command, Option } from 'commander';
import type { Change, EventRow, Revision, Run } from '../chronicle/store/types.ts';
import { printable } from '../export/wrap.ts';
import { versionName } from '../ingest/versions.ts';
import { type ChronicleOptions, chronicleOption, withChronicle } from './chronicle.ts';
import { eventLine } from './event-line.ts';
import { EXIT, UsageError } from './exit.ts';
import type { Io } from './io.ts';
import { openOutput } from './output.ts';

const EXAMPLES = `Examples:
  regesta diff                  what the last run changed
  regesta diff 7                what run 7 changed
  regesta diff --runs           the runs
`;
const SIGN = { added: '+', changed: '~', merged: '>', withdrawn: '-' } as const;
/** What is remembered of a run besides what it did. */
const MARKS: ReadonlySet<string> = new Set(['all', 'stopped']);
const COMPARED = ['title', 'type', 'mode', 'earliest', 'latest', 'precision', 'basis', 'status', 'reports'] as const;

interface DiffOptions extends ChronicleOptions {
  readonly runs?: true;
  readonly format: 'text' | 'jsonl';
}

/** Adds `regesta diff`. */
export function addDiff(program: Command, io: Io, done: (exit: number) => void): void {
  program
    .command('diff')
    .summary('show what an addition or a re-reading changed')
    .description(
      'Shows which events a run added (+), changed (~), merged into others (>) and withdrew (-), and which versions of reports came in place of others (=).',
    )
    .argument('[run]', 'number of the run; the last where none is given')
    .addHelpText('before', EXAMPLES)
    .addOption(chronicleOption())
    .addOption(new Option('--runs', 'list the runs instead'))
    .addOption(new Option('--format <format>', 'form of the output').choices(['text', 'jsonl']).default('text'))
    .action(async (number: string | undefined, options: DiffOptions) => {
      done(
        await withChronicle(options, io, async (store) => {
          const runs = await store.runs();
          const output = openOutput(null, io.stdout);
          const json = options.format === 'jsonl';
          if (options.runs === true) {
            for (const run of runs) await output.write(json ? `${JSON.stringify(run)}\n` : `${runLine(run)}\n`);
          } else {
            const run = number === undefined ? runs[0] : runs.find(({ id }) => String(id) === number);
            if (run === undefined)
              throw new UsageError(
                number === undefined ? 'there is no run yet' : `there is no run ${number}; see --runs`,
              );
            if (!json) await output.write(`${runLine(run)}\n`);
            for (const revision of await store.revisions(run.id))
              await output.write(
                json ? `${JSON.stringify({ kind: 'version', ...revision })}\n` : `${revisionText(revision)}\n`,
              );
            for (const change of await store.changes(run.id))
              await output.write(json ? `${JSON.stringify(change)}\n` : `${changeText(change)}\n`);
          }
          await output.close();
          return EXIT.done;
        }),
      );
    });
}

function runLine({ id, kind, started, finished, version, counts }: Run): string {
  const done = Object.entries(counts).flatMap(([name, n]) => (MARKS.has(name) ? [] : [`${n} ${name}`]));
  if (counts['stopped'] !== undefined) done.push('stopped');
  const end = finished === null ? 'not finished' : done.join(', ');
  return `run ${id}: ${kind}, ${started.slice(0, 16).replace('T', ' ')}, Regesta ${version}, ${end}`;
}

function revisionText({ now, before }: Revision): string {
  const name = (version: Revision['now']): string =>
    version.version === null && version.created === null ? 'the report' : versionName(version);
  const uri = printable(now.uri);
  if (now.status === 'usable') return `= ${uri}: ${printable(name(now))} replaces ${printable(name(before ?? now))}`;
  return `= ${uri}: ${now.status === 'canceled' ? 'withdrawn' : 'withheld'} by its publisher`;
}

function changeText({ kind, before, after, into }: Change): string {
  const line = `${SIGN[kind]} ${eventLine((after ?? before)!)}${into === null ? '' : `  → ${into}`}`;
  if (kind !== 'changed') return line;
  const value = (row: EventRow, field: (typeof COMPARED)[number]): string => printable(String(row[field] ?? '–'));
  const fields = COMPARED.filter((field) => before![field] !== after![field]);
  return [line, ...fields.map((field) => `    ${field}: ${value(before!, field)} → ${value(after!, field)}`)].join(
    '\n',
  );
}
