import type { Kysely } from 'kysely';
import type { Dialect } from './dialect.ts';
import type { Tables } from './schema.ts';
import type { Store } from './types.ts';

/** The database under a store. */
export interface Handle {
  readonly db: Kysely<Tables>;
  readonly dialect: Dialect;
}

const handles = new WeakMap<Store, Handle>();

/** Remembers the database under a store, for what works on tables as such. */
export function withHandle(store: Store, handle: Handle): Store {
  handles.set(store, handle);
  return store;
}

/** The database under a store that `openStore` has made. */
export function handleOf(store: Store): Handle {
  const handle = handles.get(store);
  if (handle === undefined) throw new Error(`there is no database under ${store.place}`);
  return handle;
}
