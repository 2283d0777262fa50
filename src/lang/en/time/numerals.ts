import type { Entry, TokenReader } from '../../../engine/lexicon.ts';
import { isRealDate } from '../../../time/calendar.ts';
import { CLOCK, CUE, DATE } from '../../../time/kinds.ts';
import { calendar, date } from '../../../time/meanings.ts';
import { COUNTED, DECADE_DIGIT, HOUR_MINUTE } from './kinds.ts';

/** Dates in figures: "2011-10-27", "27.10.2011". */
export const readNumericDate: TokenReader = (_token, lower) => {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(lower);
  if (iso !== null) return numeric(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(lower);
  return dotted === null ? null : numeric(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
};

function numeric(year: number, month: number, day: number): Entry | null {
  if (year < 1000 || !isRealDate(year, month, day)) return null;
  return { kind: DATE.name, value: date(calendar({ year, month, day })), rule: 'en.date.numeric' };
}

/** Hours and minutes: "14:20", "10.30", "12:31:07", "0600". */
export const readHourMinute: TokenReader = (token, lower) => {
  if (token.kind !== 'number') return null;
  const match = /^(\d{1,2})([:.])(\d{2})(?::(\d{2}))?$/u.exec(lower) ?? /^([01]\d|2[0-3])()([0-5]\d)$/u.exec(lower);
  if (match === null) return null;
  const [hour, minute] = [Number(match[1]), Number(match[3])];
  const second = match[4] === undefined ? null : Number(match[4]);
  if (hour > 24 || minute > 59 || (second ?? 0) > 60) return null;
  return { kind: HOUR_MINUTE.name, value: { hour, minute, second, colon: match[2] === ':' }, rule: 'en.hour-minute' };
};

/** A clock time in one word with its half of the day ("3pm", "10.30am"), or as ISO 8601 has it ("T08:30:00"). */
export const readClock: TokenReader = (_token, lower) => {
  const match = /^(\d{1,2})(?:[:.](\d{2}))?(am|pm)$/u.exec(lower);
  if (match !== null) {
    const [hour, minute] = [Number(match[1]), Number(match[2] ?? 0)];
    if (hour < 1 || hour > 12 || minute > 59) return null;
    return { kind: CLOCK.name, value: { hour, minute, second: null, half: match[3], zone: null }, rule: 'en.clock' };
  }
  const iso = /^t(\d{2}):(\d{2})(?::(\d{2}))?(z)?$/u.exec(lower);
  if (iso === null) return null;
  const second = iso[3] === undefined ? null : Number(iso[3]);
  const zone = iso[4] === undefined ? null : 'Z';
  return {
    kind: CLOCK.name,
    value: { hour: Number(iso[1]), minute: Number(iso[2]), second, half: null, zone },
    rule: 'en.clock',
  };
};

/** Decades in figures: "1990s", "60s". */
export const readDecade: TokenReader = (_token, lower) => {
  const match = /^(1\d|20)?(\d)0s$/u.exec(lower);
  if (match === null) return null;
  return match[1] === undefined
    ? { kind: DECADE_DIGIT.name, value: Number(match[2]), rule: 'en.decade' }
    : { kind: DATE.name, value: date(calendar({ decade: Number(`${match[1]}${match[2]}`) })), rule: 'en.decade' };
};

/** Plural nouns in small letters, which make the number before them a count ("1900 soldiers"). */
export const readPlural: TokenReader = (token, lower) => {
  if (token.kind !== 'word' || token.text !== lower || lower.length < 4) return null;
  return /[^su]s$/u.test(lower) ? { kind: CUE.name, value: COUNTED, rule: 'en.plural' } : null;
};
