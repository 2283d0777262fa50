import type { Columns } from './columns.ts';
import type { Limits } from './limits.ts';
import type { ByteSource } from './source.ts';
import type { Found, InputFormat } from './types.ts';

/** What a reader of a format is told besides the bytes. */
export interface FormatOptions {
  readonly limits: Limits;
  /** Which columns or keys hold what, where the user says so. */
  readonly columns: Columns;
}

/** Reads the reports of one input, one after another. Throws an `InputError` where nothing more can be read of it. */
export type FormatReader = (source: ByteSource, options: FormatOptions) => AsyncIterable<Found>;

/** Readers by form, each loaded when it is first needed: most runs see one form. */
const READERS: Readonly<Record<Exclude<InputFormat, 'zip'>, () => Promise<FormatReader>>> = {
  text: async () => (await import('./documents.ts')).readTextFile,
  markdown: async () => (await import('./documents.ts')).readMarkdownFile,
  html: async () => (await import('./page.ts')).readPage,
  jsonl: async () => (await import('./json.ts')).readJson,
  csv: async () => (await import('./csv.ts')).readCsv,
  feed: async () => (await import('./feed.ts')).readFeed,
  ninjs: async () => (await import('./json.ts')).readNinjsJson,
  newsml: async () => (await import('./newsml.ts')).readNewsMl,
  warc: async () => (await import('./warc/warc.ts')).readWarc,
  'news-please': async () => (await import('./json.ts')).readNewsPleaseJson,
};

/** The reader of a form. */
export function readerOf(format: Exclude<InputFormat, 'zip'>): Promise<FormatReader> {
  return READERS[format]();
}
