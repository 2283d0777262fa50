import type { JsMsg } from '@nats-io/jetstream';
import { StoreError } from '../chronicle/store/errors.ts';
import type { ItemVersion, Prepared, Store } from '../chronicle/store/types.ts';
import type { Outcome } from './count.ts';
import type { Persistence } from './persist.ts';

/** A message whose report is ready to be stored. */
export interface Ready {
  readonly message: JsMsg;
  /** Null where the report is in the chronicle already, and for a withdrawal. */
  readonly prepared: Prepared | null;
  /** The report's key and the id it came under; null for a withdrawal. */
  readonly name: { readonly key: string; readonly name: string } | null;
  readonly version: ItemVersion | null;
}

/** A message that has been stored. */
export interface Stored {
  readonly message: JsMsg;
  readonly outcome: Outcome;
}

/**
 * Stores reports as one; where that fails for another reason than the chronicle, each alone. `onFailed` hears of those that
 * can't be stored. Throws a `StoreError` where the chronicle is of no use any more, or work was stopped while it was gone.
 */
export async function storeBatch(
  store: Store,
  run: number,
  persistence: Persistence,
  batch: readonly Ready[],
  onFailed: (message: JsMsg, error: Error) => Promise<void>,
): Promise<Stored[]> {
  try {
    return await persistence.run(() => write(store, run, batch));
  } catch (error) {
    if (error instanceof StoreError) throw error;
    if (batch.length === 1) {
      await onFailed(batch[0]!.message, error as Error);
      return [];
    }
  }
  const stored: Stored[] = [];
  for (const one of batch) stored.push(...(await storeBatch(store, run, persistence, [one], onFailed)));
  return stored;
}

async function write(store: Store, run: number, batch: readonly Ready[]): Promise<Stored[]> {
  const fresh = batch.flatMap(({ prepared }) => (prepared === null ? [] : [prepared]));
  const versions = batch.flatMap(({ version }) => (version === null ? [] : [version]));
  const known = batch.flatMap(({ prepared, name }) => (prepared === null && name !== null ? [name] : []));
  let superseded: ReadonlyMap<string, string> = new Map();
  if (versions.length > 0) ({ superseded } = await store.putVersions(run, fresh, versions));
  else if (fresh.length > 0) await store.put(run, fresh);
  if (known.length > 0) await store.addNames(known);
  return batch.map(({ message, name, prepared }) => {
    if (name === null) return { message, outcome: 'withdrawn' };
    if (superseded.has(name.key)) return { message, outcome: 'superseded' };
    return { message, outcome: prepared === null ? 'known' : 'added' };
  });
}
