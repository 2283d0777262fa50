import type { Explanation } from '../engine/explain.ts';
import type { Span } from '../text/span.ts';

/** TIMEX3 type. */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** TIMEX3 modifier, as TimeML defines it. */
export type TimexMod =
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX';

/** The unit in which a value is stated. */
export type Grain =
  | 'minute'
  | 'hour'
  | 'part of day'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half-year'
  | 'year'
  | 'decade'
  | 'century';

/** A time expression: a TIMEX3 with the days between which it lies. */
export interface TimeExpression extends Span {
  readonly id: string;
  readonly type: TimexType;
  /** TIMEX3 value: `2023-09-20`, `2023-W38`, `2023-09-20TEV`, `P2W`, `PAST_REF`, `XXXX-WXX-7`. */
  readonly value: string;
  readonly mod: TimexMod | null;
  readonly quant: string | null;
  readonly freq: string | null;
  /** First and last ISO day that it may lie on, the words around it ("bis", "seit", "vor") included; null where open or unknown. */
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly grain: Grain | null;
  /** `explicit`: the words say it all; `relative`: worked out from an anchor; `none`: no calendar time. */
  readonly basis: 'explicit' | 'relative' | 'none';
  readonly rule: string;
  readonly explanation: Explanation;
}

/** A publication date found for an article. */
export interface PublicationDate {
  readonly date: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly basis: 'stated' | 'inferred' | 'unknown';
  readonly evidence: readonly Span[];
  /** For a person, in English: what forced it. */
  readonly why: string;
  /** Set where the date that came with the article was overruled by the text. */
  readonly contradicted: { readonly stated: string; readonly reason: string } | null;
}
