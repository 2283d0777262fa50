import { InvalidArgumentError, Option } from 'commander';
import { parseDay } from '../time/calendar.ts';

/** Most megabytes that one report may have unless the user says otherwise. */
export const MAX_SIZE = 5;

/** `--published`: an ISO day that exists. */
export function publishedOption(): Option {
  return new Option('--published <date>', 'when the reports came out (YYYY-MM-DD); outweighs what they say').argParser(
    (value) => {
      if (!/^\d{4}-\d{2}-\d{2}$/u.test(value)) throw new InvalidArgumentError('Expected YYYY-MM-DD.');
      if (parseDay(value) === null) throw new InvalidArgumentError('This day does not exist.');
      return value;
    },
  );
}

/** `--lang`. */
export function languageOption(): Option {
  return new Option('--lang <language>', 'language of the reports').choices(['de', 'en', 'auto']).default('auto');
}

/** `--from`: the form of the inputs. */
export function fromOption(): Option {
  return new Option('--from <form>', 'form of the inputs, where guessing goes wrong')
    .choices(['auto', 'text', 'markdown', 'html', 'jsonl'])
    .default('auto');
}

/** `--max-size`, in megabytes. */
export function maxSizeOption(): Option {
  return new Option('--max-size <mb>', 'refuse reports larger than this many megabytes')
    .argParser((value) => {
      const size = Number(value);
      if (!(size > 0) || !Number.isFinite(size)) throw new InvalidArgumentError('Expected a number of megabytes.');
      return size;
    })
    .default(MAX_SIZE);
}

/** The options that say how inputs are taken in. */
export interface InputOptions {
  readonly published?: string;
  readonly lang: 'de' | 'en' | 'auto';
  readonly from: 'auto' | 'text' | 'markdown' | 'html' | 'jsonl';
  readonly maxSize: number;
}

/** The same for `ingest`. */
export function ingestOptions({ published, lang, from, maxSize }: InputOptions): {
  readonly language: 'de' | 'en' | 'auto';
  readonly format: InputOptions['from'];
  readonly published: string | null;
  readonly maxSize: number;
} {
  return { language: lang, format: from, published: published ?? null, maxSize: maxSize * 1_000_000 };
}
