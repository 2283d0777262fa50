import type { Codebook } from '../../events/codebook/load.ts';
import type { RecordClaim, RegestaRecord } from '../../record.ts';
import type { LanguageCode } from '../../text/article.ts';
import type { EventDecision, EventLink } from '../event.ts';

/** An article that tells of an event, and which of its claims do. */
export interface ViewArticle {
  /** The article's key in the chronicle. */
  readonly key: string;
  /** The id under which the export names it. */
  readonly id: string;
  readonly record: RegestaRecord;
  readonly claims: readonly string[];
}

/** All that an event's view is made of. */
export interface ViewInput {
  readonly id: string;
  readonly articles: readonly ViewArticle[];
  /** Keys of articles that are near-copies of each other. */
  readonly copies: readonly (readonly [string, string])[];
  readonly links: readonly EventLink[];
  /** In order of time. */
  readonly decisions: readonly EventDecision[];
  /** Its labels of the types make the title. */
  readonly codebook: Pick<Codebook, 'types'>;
  /** The language of the title; `en` where it is not given. */
  readonly language?: LanguageCode;
}

/** A claim within its article. */
export interface Told {
  readonly article: string;
  readonly record: RegestaRecord;
  readonly claim: RecordClaim;
  readonly published: string | null;
  /** On whose word, in the article's words. */
  readonly by: readonly string[];
}
