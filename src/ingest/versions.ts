import type { Item } from './types.ts';

/** What `newer` needs of an item. */
export type Version = Pick<Item, 'version' | 'created'>;

/**
 * Compares two versions of one item: above 0 where `a` is the newer, below 0 where `b` is, 0 where it can't be told.
 * Counted versions count first, then the instants at which they were made.
 */
export function newer(a: Version, b: Version): number {
  if (a.version !== null && b.version !== null && a.version !== b.version) {
    const [x, y] = [Number(a.version), Number(b.version)];
    if (Number.isFinite(x) && Number.isFinite(y)) return x - y;
  }
  const [x, y] = [Date.parse(a.created ?? ''), Date.parse(b.created ?? '')];
  return Number.isNaN(x) || Number.isNaN(y) ? 0 : x - y;
}

/** A version as it is named to a person. */
export function versionName({ version, created }: Version): string {
  return version === null ? `the version of ${created}` : `version ${version}`;
}

/** How many items are remembered. Beyond, the oldest are forgotten, so that a run of any length stays small. */
const REMEMBERED = 200_000;

/** Remembers the versions that went by in one run. */
export interface Versions {
  /** The version of the item that went by before, and remembers the newer of the two. */
  readonly meet: (item: Item) => Version | null;
}

/** Starts with nothing remembered. Items whose publisher counts no versions and states no instants are let by. */
export function openVersions(): Versions {
  const seen = new Map<string, Version>();
  return {
    meet: (item) => {
      if (item.version === null && item.created === null) return null;
      const before = seen.get(item.uri) ?? null;
      if (before === null || newer(item, before) > 0) {
        seen.delete(item.uri);
        seen.set(item.uri, { version: item.version, created: item.created });
        if (seen.size > REMEMBERED) seen.delete(seen.keys().next().value!);
      }
      return before;
    },
  };
}
