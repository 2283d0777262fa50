import type { Point } from '../../../time/semantics.ts';
import type { TimexMod } from '../../../time/types.ts';

/** True where the point is a single day. */
export function isDay(point: Point): boolean {
  if (point.shape === 'shift') return point.unit === 'day';
  if (point.shape === 'nth') return 'weekday' in point.of || point.of.unit === 'day';
  if (point.shape === 'unknown') return point.unit === 'day';
  const { day, weekday, feast } = point.fields;
  return day !== undefined || weekday !== undefined || feast !== undefined;
}

/** What an amount's modifier becomes at the end of a stretch into the past: more than ten years ago is before then. */
export function turned(mod: TimexMod | null, sign: -1 | 1): TimexMod | null {
  if (mod === 'MORE_THAN' || mod === 'EQUAL_OR_MORE') return sign < 0 ? 'BEFORE' : 'AFTER';
  if (mod === 'LESS_THAN' || mod === 'EQUAL_OR_LESS') return sign < 0 ? 'AFTER' : 'BEFORE';
  return mod;
}
