import type { Article, LanguageCode, StatedDate } from '../text/article.ts';
import { decodeText } from './decode.ts';
import { guessFormat } from './guess.ts';
import { InputError } from './input-error.ts';
import { type CorpusLine, readCorpusLine, readCorpusObject } from './jsonl.ts';
import { settleLanguage } from './language.ts';
import { readLines } from './lines.ts';
import { asInputError, type ByteSource, inputName, openSource, readAll, tooLarge } from './source.ts';
import type { Draft, Ingested, InputFormat, Note, Reject } from './types.ts';

/** How inputs are taken in. */
export interface IngestOptions {
  /** The language of all reports, or `auto` to find it out for each. */
  readonly language: LanguageCode | 'auto';
  /** The form of all inputs, or `auto` to guess it for each. */
  readonly format: InputFormat | 'auto';
  /** The user's word on when the reports were published (an ISO day), which outweighs what came with them. */
  readonly published: string | null;
  /** The most bytes that one report may have. */
  readonly maxSize: number;
  /** The bytes of the input `-`. */
  readonly stdin: AsyncIterable<Uint8Array>;
}

const HEAD = 4096;

/**
 * Takes in files (`-`: the standard input), one report after another as they come; a corpus is never held as a whole. An
 * input that can't be read is handed over as a reject, and the next one follows. Throws for nothing but bugs.
 */
export async function* ingest(paths: readonly string[], options: IngestOptions): AsyncGenerator<Ingested> {
  for (const path of paths) {
    try {
      yield* fromSource(await openSource(path, options.stdin), options);
    } catch (error) {
      yield { reject: rejected(inputName(path), null, null, asInputError(error)) };
    }
  }
}

async function* fromSource(source: ByteSource, options: IngestOptions): AsyncGenerator<Ingested> {
  const { name, extension } = source;
  const { head, chunks } = await peek(source.chunks);
  if (head.length === 0) throw new InputError('empty', 'the input is empty');
  const start = (await decodeHead(head)) ?? '';
  const format = options.format === 'auto' ? guessFormat(extension, start) : options.format;
  const wide = head[0] === 0xff || head[0] === 0xfe;
  if (format === 'jsonl' && !wide && !isWholeJson(start)) {
    yield* fromCorpus(name, chunks, options);
    return;
  }
  if (source.size !== null && source.size > options.maxSize) throw tooLarge(options.maxSize);
  const bytes = await readAll(chunks, options.maxSize);
  if (format === 'jsonl') {
    yield* fromJson(name, bytes, options);
    return;
  }
  const { draft, notes } = await readDocument(bytes, format);
  yield await settle(name, draft, notes, options);
}

async function readDocument(bytes: Uint8Array, format: InputFormat): Promise<{ draft: Draft; notes: readonly Note[] }> {
  if (format === 'html') {
    const { declaredEncoding, readHtml } = await import('./html.ts');
    const { text, notes } = await decodeText(bytes, declaredEncoding(bytes));
    return { draft: readHtml(text), notes };
  }
  const { text, notes } = await decodeText(bytes);
  if (text.trim() === '') throw new InputError('empty', 'there is nothing but white space in it');
  const { readMarkdown, readPlain } = await import('./plain.ts');
  return { draft: await (format === 'markdown' ? readMarkdown(text) : readPlain(text)), notes };
}

async function* fromCorpus(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  options: IngestOptions,
): AsyncGenerator<Ingested> {
  let seen = 0;
  for await (const { number, bytes, error } of readLines(chunks, options.maxSize)) {
    seen++;
    let id: string | null = null;
    try {
      if (error !== null) throw error;
      const { text, notes } = await decodeText(bytes);
      const line = readCorpusLine(text);
      id = line.id;
      yield await fromLine(`${name}:${number}`, line, notes, options);
    } catch (trouble) {
      yield { reject: rejected(name, number, id, trouble) };
    }
  }
  if (seen === 0) throw new InputError('empty', 'there is nothing but white space in it');
}

/** A JSON file that is no JSONL: one report or a list of them. */
async function* fromJson(name: string, bytes: Uint8Array, options: IngestOptions): AsyncGenerator<Ingested> {
  const { text, notes } = await decodeText(bytes);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new InputError('json', `not JSON: ${(error as Error).message}`);
  }
  for (const [i, item] of [data].flat().entries()) {
    const line = readCorpusObject(item);
    try {
      yield await fromLine(Array.isArray(data) ? `${name}:${i + 1}` : name, line, notes, options);
    } catch (trouble) {
      yield { reject: rejected(name, Array.isArray(data) ? i + 1 : null, line.id, trouble) };
    }
  }
}

async function fromLine(
  fallbackId: string,
  { id, draft }: CorpusLine,
  notes: readonly Note[],
  options: IngestOptions,
): Promise<Ingested> {
  if (draft instanceof InputError) throw draft;
  return settle(id ?? fallbackId, draft, notes, options);
}

async function settle(id: string, draft: Draft, notes: readonly Note[], options: IngestOptions): Promise<Ingested> {
  const { language, notes: more } = await settleLanguage(draft, options.language);
  const user: StatedDate | null = options.published === null ? null : { date: options.published, origin: 'user' };
  const article: Article = {
    id,
    text: draft.text,
    language,
    title: draft.title,
    url: draft.url,
    publisher: draft.publisher,
    published: user ?? draft.published,
  };
  return { article, notes: [...notes, ...draft.notes, ...more] };
}

/** What the trouble with an input is, for the list of rejects. Anything but an `InputError` is a bug and thrown on. */
function rejected(input: string, line: number | null, id: string | null, error: unknown): Reject {
  const known = asInputError(error);
  if (!(known instanceof InputError)) throw known;
  return { input, line, id, code: known.code, reason: known.message };
}

/** The first bytes of a stream, and the whole stream still to be read. */
async function peek(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ head: Uint8Array; chunks: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  let size = 0;
  while (size < HEAD) {
    const next = await iterator.next();
    if (next.done === true) break;
    parts.push(next.value);
    size += next.value.length;
  }
  const first = Buffer.concat(parts);
  async function* whole(): AsyncGenerator<Uint8Array> {
    if (first.length > 0) yield first;
    yield* { [Symbol.asyncIterator]: () => iterator };
  }
  return { head: first.subarray(0, HEAD), chunks: whole() };
}

async function decodeHead(head: Uint8Array): Promise<string | null> {
  try {
    return (await decodeText(head)).text;
  } catch {
    return null;
  }
}

/** True where the first line is no JSON by itself: an object over several lines, or a list. */
function isWholeJson(start: string): boolean {
  const text = start.replace(/^\ufeff/u, '').trimStart();
  if (text.startsWith('[')) return true;
  if (!text.startsWith('{')) return false;
  return /^\{\s*\n/u.test(text);
}
