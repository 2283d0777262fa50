import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { formatHtml } from '../export/html/page.ts';
import { formatJson, formatJsonLine } from '../export/json.ts';
import { formatText, type TextOptions } from '../export/text.ts';
import type { RegestaRecord } from '../record.ts';
import { Failure, UsageError } from './exit.ts';
import { type Output, openOutput } from './output.ts';

/** Forms that records are written in. */
export const FORMATS = ['text', 'json', 'jsonl', 'html'] as const;

/** One of the forms. */
export type RecordFormat = (typeof FORMATS)[number];

/** Writes records one by one. */
export interface RecordWriter {
  readonly write: (record: RegestaRecord) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** How and where records are written. */
export interface WriterOptions extends TextOptions {
  readonly format: RecordFormat;
  /** A file; a folder for pages, marked by a slash at the end or there already; null for the standard output. */
  readonly path: string | null;
  readonly stdout: NodeJS.WritableStream;
}

/** Opens the writer for a form. */
export function openWriter(options: WriterOptions): RecordWriter {
  const { format, path, stdout } = options;
  if (path !== null && isFolder(path)) {
    if (format !== 'html') throw new UsageError(`${path} is a folder; -o takes a file for --format ${format}`);
    return pages(path, stdout);
  }
  const output = openOutput(path, stdout);
  if (format === 'json') return jsonWriter(output);
  if (format === 'html') return singlePage(output);
  if (format === 'jsonl') return each(output, formatJsonLine);
  return each(
    output,
    (record, i) => (i === 0 ? '' : `\n${'─'.repeat(Math.min(options.width, 72))}\n\n`) + formatText(record, options),
  );
}

function each(output: Output, format: (record: RegestaRecord, i: number) => string): RecordWriter {
  let written = 0;
  return { write: (record) => output.write(format(record, written++)), close: output.close };
}

/** One record is an object, more are a list; the first waits until it is clear which. */
function jsonWriter(output: Output): RecordWriter {
  let first: RegestaRecord | null = null;
  let written = 0;
  const item = (record: RegestaRecord): string => formatJson(record).trimEnd();
  return {
    write: async (record) => {
      written++;
      if (written === 1) first = record;
      else if (written === 2) await output.write(`[${item(first!)},\n${item(record)}`);
      else await output.write(`,\n${item(record)}`);
    },
    close: async () => {
      if (written === 1) await output.write(formatJson(first!));
      if (written > 1) await output.write(']\n');
      await output.close();
    },
  };
}

function singlePage(output: Output): RecordWriter {
  let page: string | null = null;
  return {
    write: async (record) => {
      if (page !== null) throw new UsageError('a page holds one report; name a folder for more: -o FOLDER/');
      page = formatHtml(record);
    },
    close: async () => {
      if (page !== null) await output.write(page);
      await output.close();
    },
  };
}

function pages(folder: string, stdout: NodeJS.WritableStream): RecordWriter {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new Failure(`can't make the folder ${folder} (${(error as NodeJS.ErrnoException).code})`);
  }
  const taken = new Map<string, number>();
  return {
    write: async (record) => {
      const name = fileName(record.article.id);
      const count = (taken.get(name) ?? 0) + 1;
      taken.set(name, count);
      const page = openOutput(join(folder, `${name}${count === 1 ? '' : `-${count}`}.html`), stdout);
      await page.write(formatHtml(record));
      await page.close();
    },
    close: async () => {},
  };
}

/** A file name of an article's id: without folders and extension, nothing in it that a file system minds. */
function fileName(id: string): string {
  const base = id
    .split('/')
    .at(-1)!
    .replace(/\.(?:txt|md|html?)$/iu, '');
  return (
    base
      .replace(/[^\p{L}\p{N}._-]+/gu, '-')
      .replace(/^[.-]+/u, '')
      .slice(0, 100) || 'report'
  );
}

function isFolder(path: string): boolean {
  if (/[/\\]$/u.test(path)) return true;
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
