import type { DateMeaning } from '../../../time/semantics.ts';

/** True where the date is a single day, or a feast. */
export function isDay({ point, mod }: DateMeaning): boolean {
  if (mod !== null) return false;
  if (point.shape === 'shift') return point.unit === 'day';
  return point.shape === 'calendar' && (point.fields.day ?? point.fields.weekday ?? point.fields.feast) !== undefined;
}
