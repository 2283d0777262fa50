import type { Codebook } from '../events/codebook/load.ts';
import type { Reader } from '../read.ts';
import type { LanguageCode } from '../text/article.ts';
import { Failure } from './exit.ts';

/** Gives the reader of a language, made ready when it is first asked for. */
export type Readers = (language: LanguageCode) => Promise<Reader>;

/** Readers with the given codebook, or with the one that ships with Regesta for null. */
export function openReaders(codebook: Codebook | null): Readers {
  const ready = new Map<LanguageCode, Promise<Reader>>();
  return (language) => {
    const reader = ready.get(language) ?? open(language, codebook);
    ready.set(language, reader);
    return reader;
  };
}

async function open(language: LanguageCode, codebook: Codebook | null): Promise<Reader> {
  const { loadReader } = await import('../load.ts');
  try {
    return await loadReader(language, codebook ?? undefined);
  } catch (error) {
    throw new Failure(`the models of "${language}" can't be made ready: ${(error as Error).message}`);
  }
}
