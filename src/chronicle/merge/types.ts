import type { RecordClaim } from '../../record.ts';
import type { LanguageCode } from '../../text/article.ts';

/** How a place is known: the finer, the more it says about where something happened. */
export type PlaceLevel = 'exact' | 'city' | 'region' | 'country' | 'unknown';

/** A place of an event, ready to be compared. */
export interface MergePlace {
  /** As in the record: `geonames:…`, `region:…`, `country:…`, `place:…`. */
  readonly key: string;
  readonly name: string;
  /** The name under which it is recognised whatever its kind and the language: see `aliasOf`. */
  readonly alias: string;
  readonly level: PlaceLevel;
  readonly lat: number | null;
  readonly lon: number | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
}

/** A participant of an event, ready to be compared. */
export interface MergeParticipant {
  /** As in the record; null for a description without a name. */
  readonly key: string | null;
  readonly name: string;
  /** As of a place; null for a description. */
  readonly alias: string | null;
  /** The country that it stands for or belongs to, ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** The content words of the phrase, shortened as `stems` does; at most six. */
  readonly words: readonly string[];
}

export interface MergeFigure {
  readonly kind: string;
  readonly min: number | null;
  readonly max: number | null;
}

/**
 * What one article tells of one event, in the form in which it is compared with what others tell: the facts of all the
 * claims that share an event. Plain JSON. Every list has each value once and is bounded, whatever the article holds.
 */
export interface MergeClaim {
  /** The article's key, `#`, event id; with `.2` and so on behind it where one event of the record is several here. */
  readonly key: string;
  /** The article's key in the chronicle. */
  readonly article: string;
  readonly language: LanguageCode;
  /** The claims that it was made of, in the order of the record. */
  readonly claims: readonly string[];
  /** Where the first trigger starts in the text. */
  readonly position: number;
  /** The day of publication, as far as known, YYYY-MM-DD. */
  readonly published: string | null;
  /** The types of its claims, the most frequent first. */
  readonly types: readonly string[];
  readonly modes: readonly string[];
  /** `actual` where any claim says so, else `denied`, `planned`, `possible` in this order. */
  readonly status: RecordClaim['status'];
  readonly basis: RecordClaim['basis'];
  readonly precision: RecordClaim['precision'];
  /** Both null where nothing is known, one where the stretch is open. */
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly places: readonly MergePlace[];
  readonly actors: readonly MergeParticipant[];
  readonly recipients: readonly MergeParticipant[];
  readonly figures: readonly MergeFigure[];
  /** The trigger words, folded; sorted. */
  readonly triggers: readonly string[];
  /** Content words of the claims' sentences, shortened; sorted. */
  readonly words: readonly string[];
  /** Places of the whole article, the weightiest first. */
  readonly setting: readonly MergePlace[];
  /** Aliases of all that the article names, countries left out, the weightiest first. */
  readonly names: readonly string[];
  /** The days that the article states for its events, YYYY-MM-DD; sorted. */
  readonly days: readonly string[];
  /** Content words of the article's headline and beginning, shortened; sorted. */
  readonly topic: readonly string[];
}

/** Two claims of different articles and how likely they tell of one happening, 0 to 1. */
export interface ScoredPair {
  readonly a: string;
  readonly b: string;
  readonly score: number;
}

/** What people decided, as pairs of claim keys: these belong together, those do not. It outweighs all else. */
export interface Decided {
  readonly together: readonly (readonly [string, string])[];
  readonly apart: readonly (readonly [string, string])[];
}
