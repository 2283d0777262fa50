import type { Kysely } from 'kysely';
import type { Codebook } from '../../events/codebook/load.ts';
import type { MergeClaim } from '../merge/index.ts';
import type { Db, Dialect } from './dialect.ts';
import type { Locks } from './locks.ts';
import type { Tables } from './schema.ts';
import type { FormsOf } from './terms.ts';

/** What the parts of a store work with. */
export interface StoreContext {
  readonly place: string;
  readonly db: Kysely<Tables>;
  readonly dialect: Dialect;
  readonly codebook: () => Promise<Codebook>;
  /** What keeps this write apart from others; nothing is needed for reads. */
  readonly locks: Locks;
  /** Tells the dictionary forms of words in the languages of the articles. */
  readonly formsOf: (db: Db) => Promise<FormsOf>;
  /** Facts of tellings by id, parsed. A telling is never changed and its id never given again, so that they stay true. */
  readonly facts: Map<number, MergeClaim>;
}

/** A telling with what its place in an event depends on. */
export interface Telling {
  readonly id: number;
  readonly own: string;
  readonly article: number;
  readonly event: string | null;
  readonly claim: MergeClaim;
}

const KEPT = 5_000;

/** Remembers facts, forgetting the oldest. */
export function remember(facts: Map<number, MergeClaim>, id: number, json: string): MergeClaim {
  const known = facts.get(id);
  if (known !== undefined) return known;
  const claim = JSON.parse(json) as MergeClaim;
  if (facts.size >= KEPT) facts.delete(facts.keys().next().value!);
  facts.set(id, claim);
  return claim;
}

export type { Db };
