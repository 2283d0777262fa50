import type {
  Amount,
  Anchor,
  CalendarPoint,
  Clock,
  DateMeaning,
  Direction,
  DurationMeaning,
  DurationPlace,
  Fields,
  Point,
  SetMeaning,
  ShiftPoint,
  TimeMeaning,
  Unit,
  VagueMeaning,
} from './semantics.ts';
import type { TimexMod } from './types.ts';

/** A calendar point of these fields. */
export function calendar(
  fields: Fields,
  direction: Direction | null = null,
  within: Point | null = null,
): CalendarPoint {
  return { shape: 'calendar', fields, direction, within };
}

/** A shift of so many units; null for a vague number, whose direction is then `sign`. */
export function shift(
  amount: number | null,
  unit: Unit,
  from: Anchor = 'published',
  sign: ShiftPoint['sign'] = 0,
): ShiftPoint {
  return {
    shape: 'shift',
    amount,
    unit,
    from,
    sign: amount === null ? sign : (Math.sign(amount) as ShiftPoint['sign']),
  };
}

/** A date at this point. */
export function date(point: Point, mod: TimexMod | null = null): DateMeaning {
  return { kind: 'date', point, mod };
}

/** A time on this day. */
export function time(day: Point | null, parts: Partial<Pick<TimeMeaning, 'part' | 'clock' | 'mod'>>): TimeMeaning {
  return { kind: 'time', day, part: null, clock: null, mod: null, ...parts };
}

/** A time of the clock, by 24 hours unless a half of the day is said. */
export function clock(hour: number, minute: number | null = null, more: Partial<Clock> = {}): Clock {
  return { hour, minute, second: null, half: null, zone: null, ...more };
}

/** A length of time. */
export function duration(
  amounts: readonly Amount[],
  mod: TimexMod | null = null,
  place: DurationPlace | null = null,
): DurationMeaning {
  return { kind: 'duration', amounts, mod, place };
}

/** Something repeated. */
export function repeated(
  every: SetMeaning['every'],
  quant: string | null = null,
  freq: string | null = null,
): SetMeaning {
  return { kind: 'set', every, quant, freq, mod: null };
}

/** A time that no calendar holds. */
export function vague(ref: VagueMeaning['ref']): VagueMeaning {
  return { kind: 'vague', ref };
}
