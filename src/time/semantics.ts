import type { Explanation } from '../engine/explain.ts';
import type { Node } from '../engine/rule.ts';
import type { QuotedSpan, Span } from '../text/span.ts';
import type { TimexMod } from './types.ts';

/**
 * What the words of a time expression mean before anybody knows when they were written. Rules give meanings; `resolve`
 * turns them into TIMEX3 values; the search for an unknown publication date takes them as constraints.
 */
export type Meaning = DateMeaning | TimeMeaning | DurationMeaning | SetMeaning | VagueMeaning;

/** A unit of the calendar or the clock. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'workday'
  | 'weekend'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** TIMEX3 codes of the seasons. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** TIMEX3 codes of the parts of a day: morning, midday, afternoon, evening, night, and daytime. */
export type PartOfDay = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

/** Where a repeating thing lies beside its anchor: "last Sunday", "this Sunday", "next Sunday". */
export type Direction = 'last' | 'this' | 'next';

/** A feast, as the rule that gives its day in any year. */
export type Feast =
  | { readonly month: number; readonly day: number; readonly days?: number }
  /** Days from Easter Sunday: -2 is Good Friday. */
  | { readonly easter: number; readonly days?: number }
  /** The nth weekday of a month (1 Monday to 7 Sunday); `nth` -1 is the last one; `plus` days are added. */
  | {
      readonly month: number;
      readonly weekday: number;
      readonly nth: number;
      readonly plus?: number;
      readonly days?: number;
    }
  /** The nth Sunday of Advent, with days added. */
  | { readonly advent: number; readonly plus?: number; readonly days?: number };

/**
 * What is said of a calendar date; what is left out has to come from somewhere else. Numbers are as spoken, except for
 * the century and the decade, which are the leading digits of their years (19 for 1900-1999, 199 for the 1990s).
 */
export interface Fields {
  readonly bc?: true;
  readonly century?: number;
  readonly decade?: number;
  /** The tens digit of a decade of an unsaid century: 6 for "the sixties". */
  readonly decadeDigit?: number;
  readonly year?: number;
  /** A year of an unsaid century: 98 for "'98". */
  readonly shortYear?: number;
  /** Last year of a span that begins with `year`: 2008 for "season 2007/08". */
  readonly toYear?: number;
  readonly half?: number;
  readonly quarter?: number;
  readonly season?: Season;
  readonly month?: number;
  readonly week?: number;
  readonly day?: number;
  /** 1 Monday to 7 Sunday. */
  readonly weekday?: number;
  readonly weekend?: true;
  readonly feast?: Feast;
}

/** What an offset counts from: the day of publication, the time last told of, or a time that is said with it. */
export type Anchor = 'published' | 'narrative' | Point;

/** A calendar date of which some fields are said; `within` is the larger stretch that it is said to lie in. */
export interface CalendarPoint {
  readonly shape: 'calendar';
  readonly fields: Fields;
  readonly direction: Direction | null;
  readonly within: Point | null;
}

/** The unit that lies so many units after (or, below 0, before) the one that holds the anchor; null: a vague number. */
export interface ShiftPoint {
  readonly shape: 'shift';
  readonly amount: number | null;
  /** Sign of a vague shift; that of `amount` otherwise. */
  readonly sign: -1 | 0 | 1;
  readonly unit: Unit;
  readonly from: Anchor;
}

/** The nth unit or weekday of a larger stretch; -1 counts from its end. */
export interface NthPoint {
  readonly shape: 'nth';
  readonly nth: number;
  readonly of: { readonly unit: Unit } | { readonly weekday: number };
  readonly within: Point;
}

/** A calendar time that the words name without saying which: "one day", "the election year". */
export interface UnknownPoint {
  readonly shape: 'unknown';
  readonly unit: Unit;
}

export type Point = CalendarPoint | ShiftPoint | NthPoint | UnknownPoint;

/** A day or a longer stretch of the calendar. */
export interface DateMeaning {
  readonly kind: 'date';
  readonly point: Point;
  readonly mod: TimexMod | null;
  /** Set for a word for the day of writing that may as well mean "nowadays" ("heute"): the clause's tense decides. */
  readonly nowadays?: true;
}

/** A time of the clock; `half` is which half of the day a 12-hour clock means, null where the words leave it open. */
export interface Clock {
  readonly hour: number;
  readonly minute: number | null;
  readonly second: number | null;
  readonly half: 'am' | 'pm' | null;
  /** Offset from UTC as ISO 8601 writes it ("Z", "+02:00"), or null. */
  readonly zone: string | null;
}

/** A part of a day or a time of the clock, on a day that is said with it (`day`) or has to be found (null). */
export interface TimeMeaning {
  readonly kind: 'time';
  readonly day: Point | null;
  readonly part: PartOfDay | null;
  readonly clock: Clock | null;
  readonly mod: TimexMod | null;
}

/** So much of a unit; null for a vague amount ("some years"). */
export interface Amount {
  readonly amount: number | null;
  readonly unit: Unit | 'season-spring' | 'season-summer' | 'season-autumn' | 'season-winter' | PartOfDay;
}

/** A length of time. Where the words also place it ("two years ago", "the last two years"), `place` says how. */
export interface DurationMeaning {
  readonly kind: 'duration';
  readonly amounts: readonly Amount[];
  readonly mod: TimexMod | null;
  readonly place: DurationPlace | null;
}

/** `at`: the point at that distance ("two years ago"); `span`: the whole stretch up to or from the anchor. */
export interface DurationPlace {
  readonly role: 'at' | 'span';
  readonly sign: -1 | 1;
  readonly from: Anchor;
}

/** Something repeated: every `period`, or on every date of these fields; TIMEX3 writes `quant` and `freq` beside it. */
export interface SetMeaning {
  readonly kind: 'set';
  readonly every: Amount | { readonly fields: Fields; readonly part: PartOfDay | null; readonly clock: Clock | null };
  readonly quant: string | null;
  readonly freq: string | null;
  readonly mod: TimexMod | null;
}

/** A time that no calendar holds. */
export interface VagueMeaning {
  readonly kind: 'vague';
  readonly ref: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';
  /** Set where the clause's tense decides: in a past one it is the past ("at this time"). */
  readonly byTense?: true;
}

/** How the words before an expression bound what they date: "until", "since", "before", "after", "by". */
export type Bound = 'until' | 'since' | 'before' | 'after' | 'by' | 'from';

/** Tense of the clause that an expression stands in, as far as its verbs show. */
export type ClauseTense = 'past' | 'present' | 'future';

/** A time expression found in a text, not yet resolved. Token indexes: `last` excluded. */
export interface Extracted extends Span {
  readonly first: number;
  readonly last: number;
  /** Index of its sentence. */
  readonly sentence: number;
  readonly text: string;
  readonly meaning: Meaning;
  /** Id of the rule that gave the meaning. */
  readonly rule: string;
  readonly node: Node<Meaning>;
  readonly bound: Bound | null;
  /** Null where no verb was found, or its form says nothing. */
  readonly tense: ClauseTense | null;
  /** The words that showed the tense. */
  readonly tenseCue: QuotedSpan | null;
  readonly quoted: boolean;
  /** What it was read from and which readings lost against it; resolution adds the anchor. */
  readonly explanation: Explanation;
}

/** The publication date as far as it is known; all ISO days. Without a `date`, resolution keeps X's where it must. */
export interface KnownPublished {
  readonly date: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** What resolution needs beside the expressions: `resolve(extracted, context)` gives one TimeExpression for each. */
export interface ResolveContext {
  readonly published: KnownPublished | null;
}
