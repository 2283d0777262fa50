import type { Explanation } from '../engine/explain.ts';
import type { Span } from '../text/span.ts';

export type EntityKind = 'person' | 'organization' | 'group' | 'state' | 'place';

/** A place where an entity is named or meant. Token indexes beside the span. */
export interface EntityMention extends Span {
  readonly first: number;
  readonly last: number;
  /** False for a pronoun or a description. */
  readonly named: boolean;
}

export interface PlaceLocation {
  readonly lat: number;
  readonly lon: number;
  readonly precision: 'exact' | 'city' | 'region' | 'country';
  readonly geonames: string | null;
}

/** Something named in an article, with all the places where it is named. */
export interface Entity {
  readonly id: string;
  /** Stable across articles: `geonames:611717`, `country:AZ`, `person:ilham alijew`. */
  readonly key: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly mentions: readonly EntityMention[];
  readonly roles: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly location: PlaceLocation | null;
  readonly names: readonly {
    readonly name: string;
    readonly language: string | null;
    readonly usedBy: string | null;
  }[];
  readonly explanation: Explanation;
}
