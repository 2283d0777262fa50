import type { ObjectStore } from '@nats-io/obj';
import type { Queue } from './connect.ts';

/** The texts that are too large for messages, by the ids of their tasks. */
export interface LargeTexts {
  /** Puts one there, unless it is; tells whether it wasn't. */
  readonly put: (id: string, bytes: Uint8Array) => Promise<boolean>;
  /** Null where there is none. */
  readonly get: (id: string) => Promise<Uint8Array | null>;
  readonly remove: (id: string) => Promise<void>;
}

/** Bytes, packed, from which on a task goes to the object store. Smaller where the server takes only smaller messages. */
export const LARGE = 256 * 1024;

/** Bytes from which on a task of this queue goes to the object store. */
export function largeFor({ connection }: Queue): number {
  const most = connection.info?.max_payload ?? 2 * LARGE;
  return Math.min(LARGE, Math.floor(most / 2));
}

/** The object store of a queue; it is only opened once it is needed. */
export function openTexts({ js, manager, names }: Queue): LargeTexts {
  let opened: Promise<ObjectStore> | null = null;
  const open = (): Promise<ObjectStore> => {
    opened ??= import('@nats-io/obj').then(({ Objm }) => new Objm(js).open(names.bucket, false));
    return opened;
  };
  const has = async (store: ObjectStore, id: string): Promise<boolean> => {
    const info = await store.info(id);
    return info !== null && !info.deleted;
  };
  return {
    put: async (id, bytes) => {
      const store = await open();
      if (await has(store, id)) return false;
      await store.putBlob({ name: id }, bytes);
      return true;
    },
    get: async (id) => {
      const store = await open();
      return (await has(store, id)) ? store.getBlob(id) : null;
    },
    remove: async (id) => {
      const store = await open();
      if (!(await has(store, id))) return;
      await store.delete(id);
      // What is left says that it was deleted, for ever.
      const name = Buffer.from(id).toString('base64url');
      const padding = '='.repeat((4 - (name.length % 4)) % 4);
      await manager.streams.purge(`OBJ_${names.bucket}`, { filter: `$O.${names.bucket}.M.${name}${padding}` });
    },
  };
}
