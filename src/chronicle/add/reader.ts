import type { Codebook } from '../../events/codebook/load.ts';
import type { Note } from '../../ingest/types.ts';
import { loadReader } from '../../load.ts';
import type { Reader } from '../../read.ts';
import type { RegestaRecord } from '../../record.ts';
import type { Article, LanguageCode } from '../../text/article.ts';
import type { Prepared } from '../store/types.ts';
import { prepare } from './prepare.ts';

/** An article with what was noticed as it was taken in. */
export interface Incoming {
  readonly article: Article;
  readonly notes: readonly Note[];
}

/** Reads articles for the chronicle. */
export interface ArticleReader {
  /** Rejects where reading fails, which is a bug. */
  readonly read: (incoming: Incoming) => Promise<Prepared>;
  readonly close: () => Promise<void>;
}

/** The models can't be made ready, so that no article can be read. */
export class ModelsError extends Error {
  override readonly name = 'ModelsError';
}

/** Reads in this thread. `reading` names the program version and the codebook. */
export function openReader(codebook: Codebook, reading: string): ArticleReader {
  const readers = new Map<LanguageCode, Promise<Reader>>();
  return {
    read: async ({ article, notes }) => {
      const reader = readers.get(article.language) ?? load(article.language, codebook);
      readers.set(article.language, reader);
      const { record, layers } = (await reader).read(article);
      return prepare(article, { record: withNotes(record, notes), layers }, reading);
    },
    close: async () => {},
  };
}

async function load(language: LanguageCode, codebook: Codebook): Promise<Reader> {
  try {
    return await loadReader(language, codebook);
  } catch (error) {
    throw new ModelsError(`the models of "${language}" can't be made ready: ${(error as Error).message}`);
  }
}

/** What was noticed on the way in belongs to the record. */
function withNotes(record: RegestaRecord, notes: readonly Note[]): RegestaRecord {
  const found = notes.map(({ code, message }) => ({ level: 'warning' as const, code, message, span: null }));
  return notes.length === 0 ? record : { ...record, diagnostics: [...found, ...record.diagnostics] };
}
