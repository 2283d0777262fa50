import type { Days } from './calendar.ts';
import type { Bound } from './semantics.ts';
import type { TimexMod } from './types.ts';

/** A stretch of days that may be open on either side. */
export interface OpenDays {
  readonly from: number | null;
  readonly to: number | null;
}

/** What the modifier leaves of a stretch: its first, middle or last third, or what lies before or after it. */
export function modified({ from, to }: Days, mod: TimexMod | null): OpenDays {
  const third = Math.floor((to - from + 1) / 3);
  switch (mod) {
    case 'START':
      return { from, to: from + Math.max(third - 1, 0) };
    case 'MID':
      return { from: from + third, to: to - third };
    case 'END':
      return { from: to - Math.max(third - 1, 0), to };
    case 'APPROX':
      return { from: from - (to - from + 1), to: to + (to - from + 1) };
    case 'BEFORE':
      return { from: null, to: from - 1 };
    case 'AFTER':
      return { from: to + 1, to: null };
    case 'ON_OR_BEFORE':
      return { from: null, to };
    case 'ON_OR_AFTER':
      return { from, to: null };
    default:
      return { from, to };
  }
}

/** What a bounding word ("until", "since", "before") leaves of the days that it governs. */
export function bounded({ from, to }: OpenDays, bound: Bound | null): OpenDays {
  switch (bound) {
    case 'until':
    case 'by':
      return { from: null, to };
    case 'since':
    case 'from':
      return { from, to: null };
    case 'before':
      return { from: null, to: from === null ? null : from - 1 };
    case 'after':
      return { from: to === null ? null : to + 1, to: null };
    default:
      return { from, to };
  }
}
