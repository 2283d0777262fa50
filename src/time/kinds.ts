import { kind } from '../engine/rule.ts';
import type {
  Amount,
  Clock,
  DateMeaning,
  Direction,
  Feast,
  Meaning,
  PartOfDay,
  Season,
  TimeMeaning,
  Unit,
} from './semantics.ts';
import type { TimexMod } from './types.ts';

/** Words, as the tables and token readers of a language give them. */

/** A cardinal number; null for a vague one ("some", "many"). */
export const NUMBER = kind<number | null>('number');
/** An ordinal number; -1 for "last" in the sense of "the last of". */
export const ORDINAL = kind<number>('ordinal');
/** A number of four digits (or three, where context makes it one) that may be a year. */
export const YEAR = kind<number>('year');
export const MONTH = kind<number>('month');
export const WEEKDAY = kind<number>('weekday');
export const SEASON = kind<Season>('season');
export const PART = kind<PartOfDay>('part of day');
export const UNIT = kind<Unit>('unit');
export const FEAST = kind<Feast>('feast');
/** "last", "this", "next". */
export const DIRECTION = kind<Direction>('direction');
/** "early", "mid", "late"; "about", "more than". */
export const MODIFIER = kind<TimexMod>('modifier');
/** A function word that belongs to the extent; its value is the word itself, in lower case. */
export const WORD = kind<string>('word');
/** A word that a pattern needs beside the expression but that stays outside its extent. */
export const CUE = kind<string>('cue');

/** Phrases, as rules give them. */

export const DATE = kind<DateMeaning>('date');
/** A time of the clock without its day. */
export const CLOCK = kind<Clock>('clock');
export const TIME = kind<TimeMeaning>('time');
/** A number with its unit. */
export const AMOUNT = kind<Amount>('amount');

/** What is kept of a chart: only readings of these three kinds compete, and those that are no times are dropped after. */
export const EXPRESSION = kind<Meaning>('expression');
/**
 * Several expressions that need each other to be understood ("am 11., 18. und 25. März", "von 14 bis 18 Uhr"). Its value
 * holds a meaning for each child that is neither a cue nor a group itself, in order; a child group brings its own.
 */
export const GROUP = kind<readonly Meaning[]>('group');
/** A reading that says "this is no time": a score, a phone number, a name. Its value says what it is, for `explain`. */
export const FALSE_FRIEND = kind<string>('false friend');
