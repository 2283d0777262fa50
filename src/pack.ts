import { attribute } from './attribution/attribute.ts';
import type { AttributionLanguage } from './attribution/language.ts';
import { openAttributionModel } from './attribution/model.ts';
import { scareQuotes } from './attribution/scare-quotes.ts';
import { compileCodebook } from './events/codebook/compile.ts';
import type { Codebook } from './events/codebook/load.ts';
import { findClaims } from './events/find.ts';
import type { EventsLanguage } from './events/language.ts';
import { findEntities, type NamesLanguage, openNames } from './names/index.ts';
import type { LanguagePack } from './read.ts';
import { analyse } from './syntax/analyse.ts';
import type { SyntaxLanguage } from './syntax/language.ts';
import { openMorphology } from './syntax/morphology/index.ts';
import { openParser } from './syntax/parser/model.ts';
import type { TextLanguage } from './text/language.ts';
import { extract } from './time/extract.ts';
import type { TimeLanguage } from './time/language.ts';
import { datePublication, type PublishedLanguage } from './time/published/index.ts';
import { resolve } from './time/resolve.ts';

/** Everything that the stages must know of a language: words and rules, no tables. */
export interface Language {
  readonly text: TextLanguage;
  readonly syntax: SyntaxLanguage;
  readonly time: TimeLanguage;
  readonly published: PublishedLanguage;
  readonly names: NamesLanguage;
  readonly attribution: AttributionLanguage;
  readonly events: EventsLanguage;
}

/** The tables of a language, as bytes; `null` where a language does without one. */
export interface Models {
  readonly lexicon: Uint8Array;
  readonly tagger: Uint8Array;
  readonly parser: Uint8Array;
  readonly gazetteer: Uint8Array;
  readonly nameTagger: Uint8Array;
  readonly attribution: Uint8Array | null;
}

/** Binds a language's words, rules, tables and codebook to the stages. Throws where a table has another format version. */
export function openPack(language: Language, models: Models, codebook: Codebook): LanguagePack {
  const syntax = { morphology: openMorphology(models, language.syntax.morphology), parser: openParser(models.parser) };
  const attribution = models.attribution === null ? null : openAttributionModel(models.attribution);
  const names = openNames({ gazetteer: models.gazetteer, tagger: models.nameTagger }, language.names);
  const compiled = compileCodebook(codebook, language.text.code);
  return {
    code: language.text.code,
    text: language.text,
    analyse: (document) => analyse(document, language.syntax, syntax),
    date: ({ article, document }) => {
      const extracted = extract(document, language.time);
      const published = datePublication(document, language.published, article.published, extracted);
      return { published, times: resolve(extracted, { published: published.basis === 'unknown' ? null : published }) };
    },
    name: ({ document, syntax }) => findEntities(document, syntax, names),
    attribute: ({ document, syntax, entities }) =>
      attribute(document, syntax, entities, language.attribution, attribution),
    setOff: ({ document, syntax, entities, attributions }) =>
      scareQuotes(document, syntax, entities, attributions, language.attribution),
    claim: (layers) => findClaims({ ...layers, codebook: compiled, language: language.events }),
  };
}
