import { decodeText } from './decode.ts';
import type { FormatReader } from './formats.ts';
import { InputError } from './input-error.ts';
import { readMarkdown, readPlain } from './plain.ts';
import { readAll } from './source.ts';
import type { Draft } from './types.ts';

/** A file that is one report in plain text. */
export const readTextFile: FormatReader = (source, { limits }) => one(readPlain, source, limits.maxSize);

/** A file that is one report in Markdown. */
export const readMarkdownFile: FormatReader = (source, { limits }) => one(readMarkdown, source, limits.maxSize);

async function* one(
  read: (text: string) => Promise<Draft>,
  source: Parameters<FormatReader>[0],
  limit: number,
): ReturnType<FormatReader> & AsyncGenerator {
  const { text, notes } = await decodeText(await readAll(source, limit), source.encoding ?? null);
  if (text.trim() === '') throw new InputError('empty', 'there is nothing but white space in it');
  const draft = await read(text);
  yield { id: null, place: null, draft: { ...draft, notes: [...notes, ...draft.notes] } };
}
