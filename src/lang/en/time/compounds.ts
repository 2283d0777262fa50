import type { TokenReader } from '../../../engine/lexicon.ts';
import { DATE, EXPRESSION } from '../../../time/kinds.ts';
import { calendar, date } from '../../../time/meanings.ts';
import type { DateMeaning, Unit } from '../../../time/semantics.ts';
import type { TimexMod } from '../../../time/types.ts';
import { PART_NTH } from './kinds.ts';
import { monthNamed } from './names.ts';
import { cardinal } from './numbers.ts';
import { unitNamed } from './units.ts';

const PREFIXES: Readonly<Record<string, TimexMod>> = { early: 'START', mid: 'MID', late: 'END' };

/** A compound with a part of what it names before the hyphen: "mid-1990s", "mid-March", "late-2011", "mid-17th". */
export const readPrefixed: TokenReader = (_token, lower) => {
  const hyphen = lower.indexOf('-');
  const mod = hyphen > 0 ? PREFIXES[lower.slice(0, hyphen)] : undefined;
  if (mod === undefined) return null;
  const nth = /^(\d{1,2})(?:st|nd|rd|th)$/u.exec(lower.slice(hyphen + 1));
  if (nth !== null) return { kind: PART_NTH.name, value: { nth: Number(nth[1]), mod }, rule: 'en.compound.prefixed' };
  const value = named(lower.slice(hyphen + 1), mod);
  return value === null ? null : { kind: DATE.name, value, rule: 'en.compound.prefixed' };
};

function named(rest: string, mod: TimexMod): DateMeaning | null {
  const digits = /^(1\d|20)(\d)(\d)(s?)$/u.exec(rest);
  if (digits !== null) {
    const decade = Number(`${digits[1]}${digits[2]}`);
    if (digits[4] === '') return date(calendar({ year: decade * 10 + Number(digits[3]) }), mod);
    return digits[3] === '0' ? date(calendar({ decade }), mod) : null;
  }
  const short = /^(\d)0s$/u.exec(rest);
  if (short !== null) return date(calendar({ decadeDigit: Number(short[1]) }), mod);
  const month = monthNamed(rest);
  return month === undefined ? null : date(calendar({ month }), mod);
}

/** Lengths of time in one word: "three-day", "10-year", "two-week-long", "week-long", "weeklong", "months-long". */
export const readLength: TokenReader = (_token, lower) => {
  if (!lower.includes('-') && !lower.endsWith('long')) return null;
  const parts = lower.replace(/-?long$/u, '').split('-');
  const long = parts.join('-') !== lower;
  const noun = parts.pop() ?? '';
  const unit = unitNamed(noun);
  if (unit === undefined || (parts.length === 0 && !long)) return null;
  const amount = amountOf(parts, noun.endsWith('s') && noun !== 'century');
  if (amount === undefined) return null;
  return { kind: EXPRESSION.name, value: length(amount, unit), rule: 'en.compound.length' };
};

function amountOf(parts: readonly string[], plural: boolean): number | null | undefined {
  if (parts.length === 0) return plural ? null : 1;
  const said = parts.join('-');
  if (said === 'half') return 0.5;
  if (said === 'multi') return null;
  const half = said.endsWith('-and-a-half') ? 0.5 : 0;
  const whole = half === 0 ? said : said.slice(0, -'-and-a-half'.length);
  const value = /^\d{1,4}(?:\.\d)?$/u.test(whole) ? Number(whole) : cardinal(whole);
  return value === null ? undefined : value + half;
}

function length(amount: number | null, unit: Unit): object {
  const half = amount === 0.5 && unit === 'hour';
  const amounts = [half ? { amount: 30, unit: 'minute' } : { amount, unit }];
  return { kind: 'duration', amounts, mod: null, place: null };
}

/** "16th-century", "twelfth-century". */
export const readCentury: TokenReader = (_token, lower) => {
  const match = /^(\d{1,2})(?:st|nd|rd|th)-century$/u.exec(lower);
  if (match === null) return null;
  return { kind: DATE.name, value: date(calendar({ century: Number(match[1]) - 1 })), rule: 'en.compound.century' };
};
