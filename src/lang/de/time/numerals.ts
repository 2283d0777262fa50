import type { TokenReader } from '../../../engine/lexicon.ts';
import { clock } from '../../../time/meanings.ts';
import { HOUR_MINUTE } from './kinds.ts';

/** Two numbers that may be a time of the clock, one token: "14.30", "14:30", "14:30:05". */
export const readHourMinute: TokenReader = (token, lower) => {
  if (token.kind !== 'number' || lower.length < 4) return null;
  const match = /^(\d{1,2})([.:])(\d{2})(?::(\d{2}))?$/u.exec(lower);
  if (match === null) return null;
  const [hour, minute, second] = [Number(match[1]), Number(match[3]), match[4] === undefined ? null : Number(match[4])];
  if (hour > 24 || minute > 59 || (second ?? 0) > 59 || (hour === 24 && minute > 0)) return null;
  return { kind: HOUR_MINUTE.name, value: clock(hour, minute, { second }), rule: 'de.hour-minute' };
};
