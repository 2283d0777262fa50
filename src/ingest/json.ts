import type { Columns } from './columns.ts';
import { decodeText } from './decode.ts';
import type { FormatOptions, FormatReader } from './formats.ts';
import { InputError } from './input-error.ts';
import { type CorpusLine, readCorpusObject } from './jsonl.ts';
import { readLines } from './lines.ts';
import { type ByteSource, peek, readAll } from './source.ts';
import type { Found, Note } from './types.ts';

type Fields = Readonly<Record<string, unknown>>;
/** What the objects of a JSON file are: `any` looks at each. */
type Shape = 'any' | 'ninjs' | 'news-please';
/** A file that holds many reports may be larger than one by this much. */
const MANY = 4;
/** Keys under which lists of reports stand in an object around them. */
const LISTS = ['articles', 'items', 'data', 'results', 'docs', '_items'];

/** JSON Lines, or a JSON file with one report or a list of them: corpus lines, ninjs, news-please, schema.org. */
export const readJson: FormatReader = (source, options) => readShape(source, options, 'any');

/** ninjs items of any version, one or a list of them or one a line. */
export const readNinjsJson: FormatReader = (source, options) => readShape(source, options, 'ninjs');

/** What news-please writes, one object a file or a line. */
export const readNewsPleaseJson: FormatReader = (source, options) => readShape(source, options, 'news-please');

async function* readShape(opened: ByteSource, options: FormatOptions, shape: Shape): AsyncGenerator<Found> {
  const { head, source } = await peek(opened);
  const wide = head[0] === 0xff || head[0] === 0xfe;
  if (!wide && !isWhole(Buffer.from(head).toString('latin1'))) {
    yield* readByLine(source, options, shape);
    return;
  }
  const { text, notes } = await decodeText(await readAll(source, options.limits.maxSize * MANY));
  const data = parse(text);
  const list = listIn(data);
  for (const [i, item] of (list ?? [data]).entries()) {
    const place = list === null ? null : i + 1;
    for await (const found of readObject(item, options.columns, shape)) yield placed(found, place, notes);
  }
}

async function* readByLine(source: ByteSource, options: FormatOptions, shape: Shape): AsyncGenerator<Found> {
  let seen = 0;
  for await (const { number, bytes, error } of readLines(source.chunks, options.limits.maxSize)) {
    seen++;
    if (error !== null) {
      yield { id: null, place: number, draft: error };
      continue;
    }
    try {
      const { text, notes } = await decodeText(bytes);
      const data = parse(text);
      for (const item of listIn(data, false) ?? [data])
        for await (const found of readObject(item, options.columns, shape)) yield placed(found, number, notes);
    } catch (trouble) {
      if (!(trouble instanceof InputError)) throw trouble;
      yield { id: null, place: number, draft: trouble };
    }
  }
  if (seen === 0) throw new InputError('empty', 'there is nothing but white space in it');
}

function placed(line: CorpusLine, place: number | null, notes: readonly Note[]): Found {
  const { draft } = line;
  if (draft instanceof InputError) return { ...line, place };
  return { ...line, place, draft: { ...draft, notes: [...notes, ...draft.notes] } };
}

async function* readObject(data: unknown, columns: Columns, shape: Shape): AsyncGenerator<CorpusLine> {
  if (typeof data === 'object' && data !== null && !Array.isArray(data)) {
    const fields = data as Fields;
    const { isNinjs, readNinjs } = await import('./ninjs.ts');
    if (shape === 'ninjs' || (shape === 'any' && isNinjs(fields))) {
      yield* readNinjs(fields);
      return;
    }
    const { isNewsPlease, isSchemaArticle, readNewsPlease, readSchemaArticle } = await import('./json-shapes.ts');
    if (shape === 'news-please' || (shape === 'any' && isNewsPlease(fields))) {
      yield readNewsPlease(fields);
      return;
    }
    if (isSchemaArticle(fields)) {
      yield readSchemaArticle(fields);
      return;
    }
  }
  yield readCorpusObject(data, columns);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputError('json', `not JSON: ${(error as Error).message}`);
  }
}

/** The reports of a file that holds a list, on its own (`bare`) or inside an object; null for a single report. */
function listIn(data: unknown, bare = true): readonly unknown[] | null {
  if (bare && Array.isArray(data)) return data;
  if (typeof data !== 'object' || data === null || 'text' in data || 'uri' in data) return null;
  for (const key of LISTS) {
    const list = (data as Fields)[key];
    if (Array.isArray(list) && list.every((one) => typeof one === 'object' && one !== null)) return list;
  }
  return null;
}

/** True where the first line is no JSON by itself: an object over several lines, or a list. */
function isWhole(start: string): boolean {
  const text = start.replace(/^ï»¿/u, '').trimStart();
  return text.startsWith('[') || /^\{\s*\n/u.test(text);
}
