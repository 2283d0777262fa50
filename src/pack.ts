import { attribute } from './attribution/attribute.ts';
import type { AttributionLanguage } from './attribution/language.ts';
import { openAttributionModel } from './attribution/model.ts';
import { findEntities, type NamesLanguage, openNames } from './names/index.ts';
import type { LanguagePack } from './read.ts';
import { analyse } from './syntax/analyse.ts';
import type { SyntaxLanguage } from './syntax/language.ts';
import { openMorphology } from './syntax/morphology/index.ts';
import { openParser } from './syntax/parser/model.ts';
import type { TextLanguage } from './text/language.ts';
import { extract } from './time/extract.ts';
import type { TimeLanguage } from './time/language.ts';
import { resolve } from './time/resolve.ts';

/** Everything that the stages must know of a language: words and rules, no tables. */
export interface Language {
  readonly text: TextLanguage;
  readonly syntax: SyntaxLanguage;
  readonly time: TimeLanguage;
  readonly names: NamesLanguage;
  readonly attribution: AttributionLanguage;
}

/** The tables of a language, as bytes; `null` where a language does without one. */
export interface Models {
  readonly lexicon: Uint8Array;
  readonly tagger: Uint8Array;
  readonly parser: Uint8Array;
  readonly gazetteer: Uint8Array;
  readonly nameTagger: Uint8Array | null;
  readonly attribution: Uint8Array | null;
}

/** Binds a language's words, rules and tables to the stages. Throws where a table has another format version. */
export function openPack(language: Language, models: Models): LanguagePack {
  const syntax = { morphology: openMorphology(models, language.syntax.morphology), parser: openParser(models.parser) };
  const attribution = models.attribution === null ? null : openAttributionModel(models.attribution);
  const names = openNames({ gazetteer: models.gazetteer, tagger: models.nameTagger }, language.names);
  return {
    code: language.text.code,
    text: language.text,
    analyse: (document) => analyse(document, language.syntax, syntax),
    date: ({ article, document }) => {
      const date = article.published?.date ?? null;
      const published = {
        date,
        earliest: date,
        latest: date,
        basis: date ? 'stated' : 'unknown',
        evidence: [],
        why: '',
        contradicted: null,
      } as const;
      return {
        published,
        times: resolve(extract(document, language.time), {
          published: date ? { date, earliest: date, latest: date } : null,
        }),
      };
    },
    name: ({ document, syntax }) => findEntities(document, syntax, names),
    attribute: ({ document, syntax, entities }) =>
      attribute(document, syntax, entities, language.attribution, attribution),
    claim: () => [],
  };
}
