/**
 * The chronicle: many reports, one entry an event. Keeps articles and their records in one file, merges what they tell into
 * events, and lays people's decisions over it. Needs Node and the optional package better-sqlite3.
 */

import { loadForms, standardCodebook } from '../load.ts';
import { isPostgres } from './store/postgres/address.ts';
import { openSqlite } from './store/sqlite/open.ts';
import type { Store } from './store/types.ts';

export { type Added, type AddOptions, addArticles } from './add/add-articles.ts';
export { openPool } from './add/pool.ts';
export { outdated } from './add/re-read.ts';
export type { ArticleReader, Incoming } from './add/reader.ts';
export { Anchor, Decision, type DecisionDraft, openDecision, sealDecision } from './decisions/decision.ts';
export { ChronicleEvent } from './event.ts';
export { articleKey } from './keys.ts';
export { StoreError, type StoreErrorCode } from './store/errors.ts';
export type {
  Change,
  ClaimAnchor,
  EventExplanation,
  EventFilter,
  EventRow,
  Page,
  Prepared,
  Run,
  SearchHit,
  Stats,
  Store,
  StoredArticle,
} from './store/types.ts';

/**
 * Opens a chronicle, or makes it: a file, or a database at an address postgres://…. Throws a `StoreError` that says what is
 * wrong and what to do. `patience`: milliseconds for which a database that is gone is waited for; two minutes if not given.
 */
export async function openChronicle(
  place: string,
  mode: 'create' | 'open' = 'open',
  patience?: number,
): Promise<Store> {
  const options = {
    mode,
    codebook: standardCodebook,
    forms: loadForms,
    now: () => new Date().toISOString(),
    ...(patience === undefined ? {} : { patience }),
  };
  if (!isPostgres(place)) return openSqlite(place, options);
  return (await import('./store/postgres/open.ts')).openPostgres(place, options);
}
