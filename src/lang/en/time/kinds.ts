import { is, kind, maybe, type Step } from '../../../engine/rule.ts';
import { CUE, WORD } from '../../../time/kinds.ts';
import type { Amount, DateMeaning, Unit, VagueMeaning } from '../../../time/semantics.ts';
import type { TimexMod } from '../../../time/types.ts';

/** Figures that may be a time of the clock. */
export interface HourMinute {
  readonly hour: number;
  readonly minute: number;
  readonly second: number | null;
  readonly colon: boolean;
}

/** A day of a month without its year. */
export const DAY_MONTH = kind<{ readonly month: number; readonly day: number }>('en.day and month');
/** The second day of a span, with a year that counts for both or null. */
export const DAY_TAIL = kind<{ readonly day: number; readonly year: number | null }>('en.day of a span');
/** "a.m." or "p.m." */
export const HALF = kind<'am' | 'pm'>('en.half of the day');
/** A name of a time zone, as an ISO 8601 offset; empty for "local time". */
export const ZONE = kind<string>('en.zone');
/** A short name of a weekday ("Sun."), which may be another word. */
export const SHORT_WEEKDAY = kind<number>('en.short weekday');
/** A weekday in the plural. */
export const WEEKDAYS = kind<number>('en.weekdays');
/** Tens digit of a decade: 6 for "sixties", "'60s" and "60s". */
export const DECADE_DIGIT = kind<number>('en.decade digit');
/** A month, a year or another stretch that a part or the nth of something can be told of. */
export const STRETCH = kind<DateMeaning>('en.stretch');
/** An ordinal with a part before it: "mid-17th". */
export const PART_NTH = kind<{ readonly nth: number; readonly mod: TimexMod }>('en.part and ordinal');
/** A quarter in short: 3 for "Q3". */
export const QUARTER = kind<number>('en.quarter');
/** A reference to the past, the present or the future at large. */
export const VAGUE = kind<VagueMeaning['ref']>('en.vague');
/** An adverb or adjective of repetition, as its period: one day for "daily". */
export const ADVERB = kind<Amount>('en.adverb');
/** Hours and minutes in figures, with a colon or without one ("10.30", "0600"). */
export const HOUR_MINUTE = kind<HourMinute>('en.hour and minute');
/** A unit in the plural, which without a number is a vague amount. */
export const PLURAL_UNIT = kind<Unit>('en.units');
/** How often: 1 for "once", 3 for "three times". */
export const COUNT = kind<number>('en.times');
/** Word before a number that makes it a reference number: "page", "flight". */
export const REFERENCE = kind<string>('en.reference');
/** The cue that a word gives which makes the number before it a count or a measure: "people", "metres", "euros". */
export const COUNTED = 'counted';
/** A word with a capital letter, which may be a name. */
export const CAPITAL = kind<string>('en.capital');

/** A step for one of these words, inside an expression. */
export function word(...words: readonly string[]): Step<string> {
  return is(WORD, words.length === 1 ? (value) => value === words[0] : (value) => words.includes(value));
}

/** A step for one of these words, outside the expression. */
export function cue(...words: readonly string[]): Step<string> {
  return is(CUE, words.length === 1 ? (value) => value === words[0] : (value) => words.includes(value));
}

/** The article of an expression, where it has one. */
export const the: Step<string | undefined> = maybe(word('the'));

/** Words after which a number is a year and a name is a month. */
export const into = cue(
  'in',
  'since',
  'until',
  'till',
  'by',
  'before',
  'after',
  'during',
  'throughout',
  'within',
  'born',
  'b.',
  'd.',
  'died',
);
/** Words after which it may be one. */
export const nearby = cue('of', 'from', 'through', 'between', 'for', 'around', 'as', 'over', 'and', 'to');
/** What stands between the ends of a span, outside both. */
export const dash = cue('-', '–', '—', '/', 'to', 'and', 'or', 'through', 'until', 'till');
