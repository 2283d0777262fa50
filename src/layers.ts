import type { Attribution, ScareQuote } from './attribution/types.ts';
import type { Claim } from './events/types.ts';
import type { Entity } from './names/types.ts';
import type { Syntax } from './syntax/types.ts';
import type { Article } from './text/article.ts';
import type { Document } from './text/document.ts';
import type { PublicationDate, TimeExpression } from './time/types.ts';

/** The layers of a reading, in the order in which they are made. */
export interface Layers {
  readonly article: Article;
  readonly document: Document;
  readonly syntax: Syntax;
  readonly published: PublicationDate;
  readonly times: readonly TimeExpression[];
  readonly entities: readonly Entity[];
  readonly attributions: readonly Attribution[];
  readonly scareQuotes: readonly ScareQuote[];
  readonly claims: readonly Claim[];
}
