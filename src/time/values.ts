import { two } from './calendar.ts';
import { open } from './fields.ts';
import type { Amount, Clock, SetMeaning } from './semantics.ts';

const CODES: Readonly<Record<Amount['unit'], string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  night: 'TNI',
  workday: 'D',
  weekend: 'WE',
  week: 'W',
  month: 'M',
  season: 'X',
  quarter: 'Q',
  half: 'H',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
  millennium: 'L',
  'season-spring': 'SP',
  'season-summer': 'SU',
  'season-autumn': 'FA',
  'season-winter': 'WI',
  MO: 'TMO',
  MI: 'TMI',
  AF: 'TAF',
  EV: 'TEV',
  NI: 'TNI',
  DT: 'TDT',
};

/** TIMEX3 value of a length of time: `P2W`, `PT1.5H`, `P1Y6M`, `PXD`. A half-year is written as 6 months. */
export function durationValue(amounts: readonly Amount[]): string {
  let value = 'P';
  let timed = false;
  for (const { amount, unit } of amounts) {
    const half = unit === 'half';
    const code = half ? 'M' : CODES[unit];
    const clock = code.startsWith('T');
    if (clock && !timed) value += 'T';
    timed ||= clock;
    value += `${amount === null ? 'X' : half ? amount * 6 : amount}${clock ? code.slice(1) : code}`;
  }
  return value;
}

/** TIMEX3 time of a clock: `14:30`, `15:00`, with seconds and zone where they were said. */
export function clockValue({ hour, minute, second, half, zone }: Clock): string {
  const whole = half === 'pm' && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour;
  const seconds = second === null ? '' : `:${two(second)}`;
  return `${two(whole)}:${two(minute ?? 0)}${seconds}${zone ?? ''}`;
}

/** TIMEX3 value of something repeated: `P1Y`, `XXXX-WXX-1TEV`, `XXXX-12`. */
export function setValue({ every }: SetMeaning): string {
  if ('unit' in every) return durationValue([every]);
  const { fields, part, clock } = every;
  const date = Object.keys(fields).length === 0 ? 'XXXX-XX-XX' : open(fields).value;
  if (clock !== null) return `${date}T${clockValue(clock)}`;
  return part === null ? date : `${date}T${part}`;
}
