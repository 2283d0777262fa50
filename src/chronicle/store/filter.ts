import type { EventFilter } from './types.ts';

/** A filter of the conditions that are given; those that are `undefined` are left out. */
export function filterWith(
  conditions: {
    readonly [K in keyof EventFilter]: EventFilter[K] | undefined;
  },
): EventFilter {
  return Object.fromEntries(Object.entries(conditions).filter(([, value]) => value !== undefined));
}
