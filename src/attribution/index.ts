import { attribution as german } from '../lang/de/attribution/index.ts';
import { syntax as germanSyntax } from '../lang/de/syntax/index.ts';
import { text as germanText } from '../lang/de/text.ts';
import { attribution as english } from '../lang/en/attribution/index.ts';
import { syntax as englishSyntax } from '../lang/en/syntax/index.ts';
import { text as englishText } from '../lang/en/text.ts';
import { analyse } from '../syntax/analyse.ts';
import { openMorphology } from '../syntax/morphology/index.ts';
import { openParser } from '../syntax/parser/model.ts';
import type { Syntax } from '../syntax/types.ts';
import type { LanguageCode } from '../text/article.ts';
import { type Document, readDocument } from '../text/document.ts';
import { attribute } from './attribute.ts';
import { openAttributionModel } from './model.ts';
import { scareQuotes } from './scare-quotes.ts';
import type { Attribution, ScareQuote } from './types.ts';

export type { LanguageCode } from '../text/article.ts';
export { attribute } from './attribute.ts';
export type { AttributionLanguage, CueClass } from './language.ts';
export { type AttributionModel, openAttributionModel } from './model.ts';
export { scareQuotes } from './scare-quotes.ts';
export type { Attribution, AttributionForm, ScareQuote } from './types.ts';

/** The tables that reading a language needs, as bytes: the files of `models/` by their middle names. */
export interface AttributionTables {
  readonly lexicon: Uint8Array;
  readonly tagger: Uint8Array;
  readonly parser: Uint8Array;
  /** Weights of attribution, which German has; without them the rules alone decide. */
  readonly attribution?: Uint8Array | null;
}

const LANGUAGES = {
  de: { text: germanText, syntax: germanSyntax, attribution: german },
  en: { text: englishText, syntax: englishSyntax, attribution: english },
} as const;

/**
 * Makes a function that finds who says what in a text, sources not resolved to entities (`sourceEntity` is null). Opens
 * the tables once; keep the function. Throws an error where a table is of another kind, version or language.
 */
export function createAttributor(language: LanguageCode, tables: AttributionTables): (text: string) => Attribution[] {
  const read = createReading(language, tables);
  return (text) => [...read(text).attributions];
}

/** Makes a function that finds the words that a text sets off by quotation marks, with their users; else the same. */
export function createScareQuoteFinder(
  language: LanguageCode,
  tables: AttributionTables,
): (text: string) => ScareQuote[] {
  const read = createReading(language, tables);
  return (text) => {
    const { document, analysed, attributions } = read(text);
    return scareQuotes(document, analysed, [], attributions, LANGUAGES[language].attribution);
  };
}

interface TextReading {
  readonly document: Document;
  readonly analysed: Syntax;
  readonly attributions: readonly Attribution[];
}

function createReading(language: LanguageCode, tables: AttributionTables): (text: string) => TextReading {
  const pack = LANGUAGES[language];
  const models = {
    morphology: openMorphology({ lexicon: tables.lexicon, tagger: tables.tagger }, pack.syntax.morphology),
    parser: openParser(tables.parser),
  };
  const model = tables.attribution ? openAttributionModel(tables.attribution) : null;
  return (text) => {
    const document = readDocument(text, pack.text);
    const analysed = analyse(document, pack.syntax, models);
    return { document, analysed, attributions: attribute(document, analysed, [], pack.attribution, model) };
  };
}
