import type { StatedDate } from '../text/article.ts';
import { statedDate } from './dates.ts';
import { frontDate } from './front.ts';
import { InputError } from './input-error.ts';
import { wellFormed } from './normalise.ts';
import type { Draft } from './types.ts';

/** One line of a corpus: the report and the id that it carries. */
export interface CorpusLine {
  /** Null where the line has none. */
  readonly id: string | null;
  /** The rest, or why there is none. */
  readonly draft: Draft | InputError;
}

/**
 * Reads a line of a JSONL corpus: `{id, text, date?, title?, url?, publisher?, lang?}`, and `crawled` for the day on which
 * a collector fetched it. The text is taken as it stands, so that offsets into the corpus stay true. Never throws.
 */
export function readCorpusLine(line: string): CorpusLine {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch (error) {
    return { id: null, draft: new InputError('json', `not JSON: ${(error as Error).message}`) };
  }
  return readCorpusObject(data);
}

/** The same for an object that is parsed already. */
export function readCorpusObject(data: unknown): CorpusLine {
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return { id: null, draft: new InputError('json', 'not an object with "id" and "text"') };
  const fields = data as Readonly<Record<string, unknown>>;
  const id = typeof fields.id === 'number' || typeof fields.id === 'string' ? String(fields.id) : null;
  try {
    return { id: id === '' ? null : id, draft: readFields(fields) };
  } catch (error) {
    if (error instanceof InputError) return { id, draft: error };
    throw error;
  }
}

function readFields(fields: Readonly<Record<string, unknown>>): Draft {
  const { text } = fields;
  if (text === undefined) throw new InputError('json', 'the key "text" is missing');
  if (typeof text !== 'string') throw new InputError('json', '"text" is not a string');
  if (text.trim() === '') throw new InputError('empty', '"text" is empty');
  const clean = wellFormed(text);
  return {
    text: clean,
    title: optional(fields, 'title'),
    url: optional(fields, 'url'),
    publisher: optional(fields, 'publisher'),
    published: published(fields) ?? frontDate(clean),
    language: optional(fields, 'lang'),
    languageIsHint: false,
    notes: [],
  };
}

function published(fields: Readonly<Record<string, unknown>>): StatedDate | null {
  const date = optional(fields, 'date');
  if (date !== null) return statedDate(date, 'metadata', '"date"');
  const crawled = optional(fields, 'crawled');
  return crawled === null ? null : statedDate(crawled, 'crawl', '"crawled"');
}

function optional(fields: Readonly<Record<string, unknown>>, key: string): string | null {
  const value = fields[key];
  if (value === undefined || value === null || value === '') return null;
  if (typeof value !== 'string') throw new InputError('json', `"${key}" is not a string`);
  return wellFormed(value);
}
