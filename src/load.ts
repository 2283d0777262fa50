import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Codebook } from './events/codebook/load.ts';
import { openCodebook } from './events/codebook/pack.ts';
import { text as de } from './lang/de/text.ts';
import { text as en } from './lang/en/text.ts';
import { openPack } from './pack.ts';
import { createReader, type LanguagePack, type Reader } from './read.ts';
import { openDictionaryForms } from './syntax/morphology/index.ts';
import type { LanguageCode } from './text/article.ts';
import { type Identified, identifyLanguage } from './text/identify.ts';

const MODELS = join(import.meta.dirname, '../models');

/** Identifies the language of a text; `language` is `null` where it is none that Regesta reads. */
export function identify(text: string): Promise<Identified> {
  return identifyLanguage(text, [de, en]);
}

/** The codebook that ships with Regesta: PLOVER and eleven types beyond it. */
export function standardCodebook(): Codebook {
  return openCodebook(readFileSync(join(MODELS, 'plover.json'), 'utf8'));
}

/** The dictionary forms that a word alone can have in a language, in small letters, without the word itself. */
export async function loadForms(code: LanguageCode): Promise<(word: string) => readonly string[]> {
  const { syntax } =
    code === 'de' ? await import('./lang/de/syntax/index.ts') : await import('./lang/en/syntax/index.ts');
  return openDictionaryForms(readFileSync(join(MODELS, `${code}.lexicon.bin`)), syntax.morphology);
}

/**
 * Makes a reader of one language ready, with the words, rules and models that ship with Regesta, for the given codebook
 * or the one that ships. Loading takes some milliseconds for the tables; keep the reader.
 */
export async function loadReader(code: LanguageCode, codebook: Codebook = standardCodebook()): Promise<Reader> {
  return createReader(await loadPack(code, codebook));
}

/** The stages of a language, ready to be run one by one; {@link loadReader} puts them together. */
export async function loadPack(code: LanguageCode, codebook: Codebook = standardCodebook()): Promise<LanguagePack> {
  const { language } = code === 'de' ? await import('./lang/de/index.ts') : await import('./lang/en/index.ts');
  const own = (name: string): string => join(MODELS, `${code}.${name}.bin`);
  const models = {
    lexicon: readFileSync(own('lexicon')),
    tagger: readFileSync(own('tagger')),
    parser: readFileSync(own('parser')),
    gazetteer: readFileSync(join(MODELS, 'gazetteer.bin')),
    nameTagger: readFileSync(own('names')),
    // English attribution goes by rules alone.
    attribution: existsSync(own('attribution')) ? readFileSync(own('attribution')) : null,
  };
  return openPack(language, models, codebook);
}
