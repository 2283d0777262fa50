import type { StatedDate } from '../text/article.ts';
import { type Columns, findColumns } from './columns.ts';
import { statedDate } from './dates.ts';
import { frontDate } from './front.ts';
import { InputError } from './input-error.ts';
import { wellFormed } from './normalise.ts';
import type { Draft, Item } from './types.ts';

/** One line of a corpus: the report and the id that it carries. */
export interface CorpusLine {
  /** Null where the line has none. */
  readonly id: string | null;
  /** The rest, or why there is none. */
  readonly draft: Draft | InputError;
  readonly item?: Partial<Item>;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads a line of a JSONL corpus: `{id, text, date?, title?, url?, publisher?, lang?}`, and `crawled` for the day on which
 * a collector fetched it. The text is taken as it stands, so that offsets into the corpus stay true. Never throws.
 */
export function readCorpusLine(line: string, columns: Columns = {}): CorpusLine {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch (error) {
    return { id: null, draft: new InputError('json', `not JSON: ${(error as Error).message}`) };
  }
  return readCorpusObject(data, columns);
}

/** The same for an object that is parsed already. `columns` says which of its keys hold what, where they are others. */
export function readCorpusObject(data: unknown, columns: Columns = {}): CorpusLine {
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return { id: null, draft: new InputError('json', 'not an object with "id" and "text"') };
  const renamed = rename(data as Fields, columns);
  if (renamed instanceof InputError) return { id: null, draft: renamed };
  const fields = renamed;
  const id = typeof fields['id'] === 'number' || typeof fields['id'] === 'string' ? String(fields['id']) : null;
  try {
    return { id: id === '' ? null : id, draft: readFields(fields) };
  } catch (error) {
    if (error instanceof InputError) return { id, draft: error };
    throw error;
  }
}

/**
 * The fields under the names of a corpus: those that the user names, those that bear these names, and those whose names
 * tables commonly have for them. Where a line has a "text" of its own and the user named nothing, the last count only if they
 * are strings or an id: "source" may as well be an object.
 */
function rename(fields: Fields, columns: Columns): Fields | InputError {
  const found = findColumns(Object.keys(fields), columns);
  if ('missing' in found) return new InputError('json', `the key "${found.missing}" is missing`);
  const guesses = Object.keys(columns).length === 0 && 'text' in fields;
  const isMeant = (column: string, key: string): boolean =>
    !guesses || key === column || column === 'id' || typeof fields[key] === 'string';
  const meant = [...found].filter(([column, key]) => isMeant(column, key));
  return Object.fromEntries(meant.map(([column, key]) => [column, fields[key]]));
}

function readFields(fields: Fields): Draft {
  const { text } = fields;
  if (text === undefined) throw new InputError('json', 'the key "text" is missing');
  if (typeof text !== 'string') throw new InputError('json', '"text" is not a string');
  if (text.trim() === '') throw new InputError('empty', '"text" is empty');
  const clean = wellFormed(text);
  const item = itemFields(fields);
  return {
    text: clean,
    title: optional(fields, 'title'),
    url: optional(fields, 'url'),
    publisher: optional(fields, 'publisher'),
    published: published(fields) ?? frontDate(clean),
    language: optional(fields, 'lang'),
    languageIsHint: false,
    notes: [],
    ...(Object.keys(item).length === 0 ? {} : { item }),
  };
}

function itemFields(fields: Fields): Partial<Item> {
  const uri = words(fields['uri']);
  const version = words(fields['version']);
  const status = words(fields['status'])?.toLowerCase();
  const byline = words(fields['byline']);
  return {
    ...(uri === null ? {} : { uri }),
    ...(version === null ? {} : { version }),
    ...(byline === null ? {} : { byline }),
    ...(status === 'withheld' ? { status } : {}),
    ...(status === 'canceled' || status === 'cancelled' ? { status: 'canceled' as const } : {}),
  };
}

/** Fields that say little are not worth a reject where they are no words. */
function words(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  const text = Array.isArray(value) ? value.filter((one) => typeof one === 'string').join(', ') : value;
  return typeof text === 'string' && text.trim() !== '' ? wellFormed(text).trim() : null;
}

function published(fields: Fields): StatedDate | null {
  const date = optional(fields, 'date');
  if (date !== null) return statedDate(date, 'metadata', '"date"');
  const crawled = optional(fields, 'crawled');
  return crawled === null ? null : statedDate(crawled, 'crawl', '"crawled"');
}

function optional(fields: Fields, key: string): string | null {
  const value = fields[key];
  if (value === undefined || value === null || value === '') return null;
  if (typeof value !== 'string') throw new InputError('json', `"${key}" is not a string`);
  return wellFormed(value);
}
