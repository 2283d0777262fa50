import type { Db } from './dialect.ts';

/** What writers that write at the same time must not touch at the same time. Everything is kept to the end of the transaction. */
export interface Locks {
  /** Waits until no other writer has any of these names, such as those of blocks. */
  readonly names: (names: readonly string[]) => Promise<void>;
  /** Waits until no other writer makes events of any of these tellings; null where there are no other writers. */
  readonly tellings: ((ids: readonly number[]) => Promise<void>) | null;
  /** For what can reach anywhere: throws `NotAlone` where there may be other writers, and the write begins again without. */
  readonly alone: () => void;
}

/** A write needs the chronicle for itself; it is done again in that way. */
export class NotAlone extends Error {
  override readonly name = 'NotAlone';
}

/** There are no other writers. */
export const ALONE: Locks = { names: async () => {}, tellings: null, alone: () => {} };

/** Runs writes: `db` is the transaction. */
export type Writing<T> = (db: Db, locks: Locks) => Promise<T>;
