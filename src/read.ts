import { assemble } from './assemble.ts';
import type { Attribution, ScareQuote } from './attribution/types.ts';
import { pipeline, stage } from './engine/pipeline.ts';
import type { Claim } from './events/types.ts';
import type { Layers } from './layers.ts';
import type { Entity } from './names/types.ts';
import type { RegestaRecord } from './record.ts';
import type { Syntax } from './syntax/types.ts';
import type { Article, LanguageCode } from './text/article.ts';
import { type Document, readDocument } from './text/document.ts';
import type { TextLanguage } from './text/language.ts';

/** One language made ready for reading: each stage with its words, rules and models bound. */
export interface LanguagePack {
  readonly code: LanguageCode;
  readonly text: TextLanguage;
  readonly analyse: (document: Document) => Syntax;
  readonly date: (layers: Pick<Layers, 'article' | 'document'>) => Pick<Layers, 'published' | 'times'>;
  readonly name: (layers: Pick<Layers, 'document' | 'syntax'>) => readonly Entity[];
  readonly attribute: (layers: Pick<Layers, 'document' | 'syntax' | 'entities'>) => readonly Attribution[];
  readonly setOff: (layers: Pick<Layers, 'document' | 'syntax' | 'entities' | 'attributions'>) => readonly ScareQuote[];
  readonly claim: (layers: Omit<Layers, 'claims' | 'scareQuotes'>) => readonly Claim[];
}

/** An article's record, and the layers that it was written from, which explain it. */
export interface Reading {
  readonly record: RegestaRecord;
  readonly layers: Layers;
}

/** Reads the articles of one language. Pure: the same article always gives the same record. */
export interface Reader {
  readonly language: LanguageCode;
  /** Throws an error where the article's language is another one. */
  readonly read: (article: Article) => Reading;
  /** The same of several articles, in their order, in less time; some sixteen short ones at once are best. */
  readonly readAll: (articles: readonly Article[]) => Reading[];
}

/** Puts the stages of a language together. */
export function createReader(pack: LanguagePack): Reader {
  const layer = stage<Layers>();
  const run = pipeline<Layers, 'article'>(
    ['article'],
    [
      layer({
        id: 'text',
        needs: ['article'],
        gives: ['document'],
        run: ({ article }) => ({ document: readDocument(article.text, pack.text) }),
      }),
      layer({
        id: 'syntax',
        needs: ['document'],
        gives: ['syntax'],
        run: ({ document }) => ({ syntax: pack.analyse(document) }),
      }),
      layer({ id: 'time', needs: ['article', 'document'], gives: ['published', 'times'], run: pack.date }),
      layer({
        id: 'names',
        needs: ['document', 'syntax'],
        gives: ['entities'],
        run: (layers) => ({ entities: pack.name(layers) }),
      }),
      layer({
        id: 'attribution',
        needs: ['document', 'syntax', 'entities'],
        gives: ['attributions'],
        run: (layers) => ({ attributions: pack.attribute(layers) }),
      }),
      layer({
        id: 'scare-quotes',
        needs: ['document', 'syntax', 'entities', 'attributions'],
        gives: ['scareQuotes'],
        run: (layers) => ({ scareQuotes: pack.setOff(layers) }),
      }),
      layer({
        id: 'events',
        needs: ['article', 'document', 'syntax', 'published', 'times', 'entities', 'attributions'],
        gives: ['claims'],
        run: (layers) => ({ claims: pack.claim(layers) }),
      }),
    ],
  );
  const readAll = (articles: readonly Article[]): Reading[] => {
    for (const { id, language } of articles) {
      if (language !== pack.code)
        throw new Error(`article "${id}" is in "${language}", this reader reads "${pack.code}"`);
    }
    return run(articles.map((article) => ({ article }))).map((layers) => ({ record: assemble(layers), layers }));
  };
  return { language: pack.code, read: (article) => readAll([article])[0]!, readAll };
}
