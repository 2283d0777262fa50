import { declaredEncoding } from './declared.ts';
import { decodeText } from './decode.ts';
import type { FormatReader } from './formats.ts';
import { readHtml } from './html.ts';
import { readAll } from './source.ts';

/** A file that is one web page. */
export const readPage: FormatReader = async function* (source, { limits }) {
  const bytes = await readAll(source, limits.maxSize);
  const { text, notes } = await decodeText(bytes, source.encoding ?? declaredEncoding(bytes));
  const draft = readHtml(text, source.url ?? null);
  yield { id: null, place: null, draft: { ...draft, notes: [...notes, ...draft.notes] } };
};
