import { among, is, kind, maybe, type Step } from '../../../engine/rule.ts';
import { CUE, WORD } from '../../../time/kinds.ts';
import type { Amount, Clock, Fields, PartOfDay, Point, Unit, VagueMeaning } from '../../../time/semantics.ts';
import type { TimexMod } from '../../../time/types.ts';

/** An article in full ("den", "des"), which belongs to the extent; one fused with a preposition ("im") does not. */
export const ARTICLE = kind<string>('de.article');
/** A day and a month without a year. */
export const DAY_MONTH = kind<Fields>('de.day and month');
/** Two numbers that may be hours and minutes, or a price: "14.30". */
export const HOUR_MINUTE = kind<Clock>('de.hour and minute');
/** A stretch said in the genitive, in which something else lies: "vorigen Jahres", "des Jahres 1991". */
export const WHOLE = kind<Point>('de.whole');
/** A decade said as a word: "1990er", "neunziger". */
export const DECADE = kind<Fields>('de.decade');
/** A weekday with its part of day in one word: "Montagabend". */
export const WEEKDAY_PART = kind<{ readonly weekday: number; readonly part: PartOfDay }>('de.weekday and part');
/** An adverb of habit: "montags", "nachts". */
export const HABIT = kind<{ readonly weekday?: number; readonly part?: PartOfDay }>('de.habit');
/** An adjective or adverb of habit for a unit: "täglich". */
export const HABITUAL = kind<Unit>('de.habitual');
/** What an amount is modified by, inside the extent: "rund", "mehr als". */
export const ABOUT = kind<TimexMod | 'EXACT'>('de.about');
/** A noun for the beginning, the middle or the end of a unit: "Jahresende". */
export const EDGE = kind<{ readonly unit: 'week' | 'month' | 'year'; readonly mod: TimexMod }>('de.edge');
/** An adjective that says how long: "sechswöchig". */
export const LASTING = kind<Amount>('de.lasting');
/** An adjective of years that may be an age or a length: "zehnjährige". */
export const YEARLONG = kind<number>('de.yearlong');
/** A noun for past or future. */
export const VAGUE_NOUN = kind<VagueMeaning>('de.vague noun');
/** A noun for a length that only a number before it makes one: "Arbeitsstunden". */
export const UNIT_NOUN = kind<Amount['unit']>('de.unit noun');
/** One farther than last or next: -2 for "vorletzte". */
export const FARTHER = kind<number>('de.farther');
/** A given name. */
export const GIVEN = kind<true>('de.given name');
/** How often: 1 for "einmal". */
export const COUNT = kind<number>('de.times');
/** Any unit of the plural without a number: "Jahren". */
export const UNITS = kind<Unit>('de.units');
/** What turns a number after it into a reference: "Seite". */
export const REFERENCE = kind<string>('de.reference');

/** A step for one of these words, outside the expression. */
export function cue(...words: readonly string[]): Step<string> {
  return among(CUE, words);
}

/** A word that makes a time of what stands beside it, inside the expression: "Uhr", "Jahr", "Kalenderwoche". */
export const KEY = kind<string>('de.key');
/** A day of a month in digits with a dot. */
export const DAY_DOT = kind<number>('de.day with dot');
/** A day of a month in digits without a dot. */
export const DAY_NUMBER = kind<number>('de.day number');

/** A step for one of these words that make a time. */
export function key(...words: readonly string[]): Step<string> {
  return among(KEY, words);
}

/** A step for one of these words, inside the expression. */
export function word(...words: readonly string[]): Step<string> {
  return among(WORD, words);
}

/** A step for an article, where there is one. */
export const the: Step<string | undefined> = maybe(is(ARTICLE));
