import type { Explanation } from '../engine/explain.ts';
import type { Span } from '../text/span.ts';

export type ClaimStatus = 'actual' | 'planned' | 'possible' | 'denied';
export type FigureKind = 'dead' | 'injured' | 'missing' | 'displaced' | 'arrested' | 'participants' | 'money' | 'other';

/** A noun phrase in a role, and the entity that it names. */
export interface ClaimPhrase extends Span {
  readonly entity: string | null;
}

/** A number that belongs to a claim; `max` null is open upwards. */
export interface Figure extends Span {
  readonly kind: FigureKind;
  readonly min: number | null;
  readonly max: number | null;
}

/** The fields of a claim that can be explained one by one. */
export type ClaimField =
  | 'type'
  | 'mode'
  | 'event'
  | 'actors'
  | 'recipients'
  | 'places'
  | 'time'
  | 'status'
  | 'attributions'
  | 'figures'
  | 'cause'
  | 'manner';

/** What one article says about one event. */
export interface Claim {
  readonly id: string;
  readonly event: string;
  readonly type: string;
  readonly mode: string | null;
  readonly contexts: readonly string[];
  readonly trigger: readonly Span[];
  readonly actors: readonly ClaimPhrase[];
  readonly recipients: readonly ClaimPhrase[];
  readonly places: readonly ClaimPhrase[];
  readonly time: Span | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly precision: 'day' | 'week' | 'month' | 'year' | null;
  readonly basis: 'explicit' | 'relative' | 'inferred' | 'none';
  readonly status: ClaimStatus;
  readonly attributions: readonly string[];
  readonly sources: readonly Span[];
  readonly figures: readonly Figure[];
  readonly cause: Span | null;
  readonly manner: Span | null;
  readonly evidence: Span;
  readonly rules: readonly string[];
  readonly explanations: Readonly<Partial<Record<ClaimField, Explanation>>>;
}
