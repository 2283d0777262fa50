import { attribute } from './attribution/attribute.ts';
import type { AttributionLanguage } from './attribution/language.ts';
import { openAttributionModel } from './attribution/model.ts';
import type { LanguagePack } from './read.ts';
import { analyse } from './syntax/analyse.ts';
import type { SyntaxLanguage } from './syntax/language.ts';
import { openMorphology } from './syntax/morphology/index.ts';
import { openParser } from './syntax/parser/model.ts';
import type { TextLanguage } from './text/language.ts';

/** Everything that the stages must know of a language: words and rules, no tables. */
export interface Language {
  readonly text: TextLanguage;
  readonly syntax: SyntaxLanguage;
  readonly attribution: AttributionLanguage;
}

/** The tables of a language, as bytes; `null` where a language does without one. */
export interface Models {
  readonly lexicon: Uint8Array;
  readonly tagger: Uint8Array;
  readonly parser: Uint8Array;
  readonly attribution: Uint8Array | null;
}

/** Binds a language's words, rules and tables to the stages. Throws where a table has another format version. */
export function openPack(language: Language, models: Models): LanguagePack {
  const syntax = { morphology: openMorphology(models, language.syntax.morphology), parser: openParser(models.parser) };
  const attribution = models.attribution === null ? null : openAttributionModel(models.attribution);
  return {
    code: language.text.code,
    text: language.text,
    analyse: (document) => analyse(document, language.syntax, syntax),
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
    attribute: ({ document, syntax, entities }) =>
      attribute(document, syntax, entities, language.attribution, attribution),
    claim: () => [],
  };
}
