import type { Codebook } from '../../events/codebook/load.ts';
import type { Note } from '../../ingest/types.ts';
import { loadReader } from '../../load.ts';
import type { Reader } from '../../read.ts';
import type { RegestaRecord } from '../../record.ts';
import type { Article, LanguageCode } from '../../text/article.ts';
import type { Prepared } from '../store/types.ts';
import { gather } from './gather.ts';
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

/** Reads a portion of articles; the answers stand in its order. */
export type PortionReader = (portion: readonly Incoming[]) => Promise<Prepared[]>;

/** Articles that are read together: more gain nothing, and long ones need memory. */
export const PORTION = {
  most: 16,
  room: 200_000,
  sizeOf: ({ article }: Incoming): number => article.text.length,
};

/** Reads in this thread. `reading` names the program version and the codebook. */
export function openReader(codebook: Codebook, reading: string): ArticleReader {
  return { read: gather({ ...PORTION, atOnce: 1 }, portionReader(codebook, reading)), close: async () => {} };
}

/** Reads portions in this thread, the articles of each language together. */
export function portionReader(codebook: Codebook, reading: string): PortionReader {
  const readers = new Map<LanguageCode, Promise<Reader>>();
  return async (portion) => {
    const read = new Map<Incoming, Prepared>();
    for (const language of new Set(portion.map(({ article }) => article.language))) {
      const reader = readers.get(language) ?? load(language, codebook);
      readers.set(language, reader);
      const some = portion.filter(({ article }) => article.language === language);
      const readings = (await reader).readAll(some.map(({ article }) => article));
      for (const [i, one] of some.entries()) {
        const { record, layers } = readings[i]!;
        read.set(one, prepare(one.article, { record: withNotes(record, one.notes), layers }, reading));
      }
    }
    return portion.map((one) => read.get(one)!);
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
