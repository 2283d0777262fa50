import { type Command, InvalidArgumentError, Option } from 'commander';
import { COLUMNS, type Columns } from '../ingest/columns.ts';
import type { IngestOptions } from '../ingest/ingest.ts';
import { LIMITS } from '../ingest/limits.ts';
import { INPUT_FORMATS, type InputFormat } from '../ingest/types.ts';
import { dayArgument } from './day.ts';

/** Most megabytes that one report may have unless the user says otherwise. */
export const MAX_SIZE = 5;

/** `--published`: an ISO day that exists. */
export function publishedOption(): Option {
  return new Option(
    '--published <date>',
    'when the reports came out (YYYY-MM-DD), unless their text contradicts it',
  ).argParser(dayArgument);
}

/** `--lang`. */
export function languageOption(): Option {
  return new Option('--lang <language>', 'language of the reports').choices(['de', 'en', 'auto']).default('auto');
}

/** Gives a command the options that say how inputs are taken in. */
export function addInputOptions(command: Command): Command {
  for (const option of inputOptions()) command.addOption(option);
  return command;
}

function inputOptions(): Option[] {
  return [
    publishedOption(),
    languageOption(),
    new Option('--from <form>', 'form of the inputs, where guessing goes wrong')
      .choices(['auto', ...INPUT_FORMATS])
      .default('auto'),
    new Option(
      '--column <column=name>',
      `column or key that holds the ${COLUMNS.slice(0, 5).join(', ')}, …; may be given several times`,
    ).argParser(addColumn),
    new Option('--max-size <mb>', 'refuse reports larger than this many megabytes')
      .argParser(positive('megabytes'))
      .default(MAX_SIZE),
    new Option('--embargoed', 'take items under embargo, too'),
    new Option('--full', 'fetch the pages that the teasers of feeds link to'),
    new Option('--allow-host <host>', 'fetch from this host though it lies in a private network').argParser(addName),
    new Option('--timeout <seconds>', 'how long a server may take to answer')
      .argParser(positive('seconds'))
      .default(LIMITS.timeout / 1000),
    new Option('--user-agent <words>', 'what to call itself when fetching'),
  ];
}

function positive(unit: string): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (!(number > 0) || !Number.isFinite(number)) throw new InvalidArgumentError(`Expected a number of ${unit}.`);
    return number;
  };
}

function addColumn(value: string, before: Columns = {}): Columns {
  const [column, name] = [value.slice(0, value.indexOf('=')), value.slice(value.indexOf('=') + 1)];
  const known = COLUMNS.find((one) => one === column);
  if (known === undefined || name === '')
    throw new InvalidArgumentError(`Expected COLUMN=NAME, with one of the columns ${COLUMNS.join(', ')}.`);
  return { ...before, [known]: name };
}

function addName(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** The options that say how inputs are taken in. */
export interface InputOptions {
  readonly published?: string;
  readonly lang: 'de' | 'en' | 'auto';
  readonly from: 'auto' | InputFormat;
  readonly column?: Columns;
  readonly maxSize: number;
  readonly embargoed?: true;
  readonly full?: true;
  readonly allowHost?: readonly string[];
  readonly timeout?: number;
  readonly userAgent?: string;
}

/** The same for `ingest`. */
export function ingestOptions(options: InputOptions): Omit<IngestOptions, 'stdin'> {
  const { published, lang, from, maxSize, timeout, allowHost = [], userAgent } = options;
  return {
    language: lang,
    format: from,
    published: published ?? null,
    maxSize: maxSize * 1_000_000,
    limits: timeout === undefined ? {} : { timeout: timeout * 1000 },
    columns: options.column ?? {},
    embargoed: options.embargoed === true,
    full: options.full === true,
    network: { allowHosts: allowHost, ...(userAgent === undefined ? {} : { userAgent }) },
  };
}
