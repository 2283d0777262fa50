import { kilometres } from '../../names/distance.ts';
import { sameAlias } from './alias.ts';
import type { MergeClaim, MergeFigure, MergeParticipant, MergePlace } from './types.ts';
import { common, overlapOf } from './words.ts';

/** How two lists of places go together: the best of all pairs; null where one list is empty. */
export type PlaceMatch = 'same' | 'inside' | 'near' | 'country' | 'other' | 'far';

const ORDER: readonly PlaceMatch[] = ['same', 'inside', 'near', 'country', 'other', 'far'];
const NEAR_KM = 40;
/** How far a place of a region may lie from the region's middle. */
const REGION_KM = 200;

/** The best match between any two of the places; null where one of the lists is empty. */
export function matchPlaces(a: readonly MergePlace[], b: readonly MergePlace[]): PlaceMatch | null {
  let best = ORDER.length;
  for (const x of a) for (const y of b) best = Math.min(best, ORDER.indexOf(matchPlace(x, y)));
  return ORDER[best] ?? null;
}

function matchPlace(a: MergePlace, b: MergePlace): PlaceMatch {
  const isCountry = a.level === 'country' || b.level === 'country';
  if (a.key === b.key || a.alias === b.alias) return isCountry ? 'country' : 'same';
  const together = a.country !== null && a.country === b.country;
  if (isCountry) return together ? 'country' : 'far';
  const km = distance(a, b);
  if (km === null) return 'other';
  if (a.level === 'region' || b.level === 'region') return together && km < REGION_KM ? 'inside' : 'far';
  return km < NEAR_KM ? 'near' : 'far';
}

function distance(a: MergePlace, b: MergePlace): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null;
  return kilometres({ lat: a.lat, lon: a.lon }, { lat: b.lat, lon: b.lon });
}

/** How two lists of participants go together; null where one list is empty. */
export type ParticipantMatch = 'same' | 'words' | 'country' | 'other';

/** The best match between any two of the participants; null where one of the lists is empty. */
export function matchParticipants(
  a: readonly MergeParticipant[],
  b: readonly MergeParticipant[],
): ParticipantMatch | null {
  if (a.length === 0 || b.length === 0) return null;
  const some = (test: (x: MergeParticipant, y: MergeParticipant) => boolean): boolean =>
    a.some((x) => b.some((y) => test(x, y)));
  if (some((x, y) => x.alias !== null && y.alias !== null && sameAlias(x.alias, y.alias))) return 'same';
  if (some((x, y) => common(x.words, y.words) > 0)) return 'words';
  if (some((x, y) => x.country !== null && x.country === y.country)) return 'country';
  return 'other';
}

/** Whether two entity keys name one; a person may be named by the last name alone. */
export function sameEntity(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  if (a === b) return true;
  return a.startsWith('person:') && b.startsWith('person:') && (isLastName(a, b) || isLastName(b, a));
}

function isLastName(short: string, long: string): boolean {
  const name = short.slice('person:'.length);
  return !name.includes(' ') && long.endsWith(` ${name}`);
}

/**
 * How many names two articles share; a person may be named by the last name alone. Where one of them names a person twice,
 * that is one name.
 */
export function sharedNames(a: readonly string[], b: readonly string[]): number {
  const found = (some: readonly string[], others: readonly string[]): number =>
    some.filter((x) => others.some((y) => sameAlias(x, y))).length;
  return Math.min(found(a, b), found(b, a));
}

/**
 * How many figures of one kind agree, and how many have others of their kind that cannot be right with them. Where one side
 * has more figures than the other, those of the side count of which fewer do so.
 */
export function matchFigures(
  a: readonly MergeFigure[],
  b: readonly MergeFigure[],
): { readonly agree: number; readonly clash: number } {
  const [x, y] = [figuresIn(a, b), figuresIn(b, a)];
  return { agree: Math.min(x.agree, y.agree), clash: Math.min(x.clash, y.clash) };
}

function figuresIn(a: readonly MergeFigure[], b: readonly MergeFigure[]): { agree: number; clash: number } {
  let [agree, clash] = [0, 0];
  for (const x of a) {
    const others = b.filter(({ kind }) => kind === x.kind);
    if (others.some((y) => meets(x, y))) agree++;
    else if (others.length > 0) clash++;
  }
  return { agree, clash };
}

/** Whether one number could satisfy both figures. */
export function meets(a: Omit<MergeFigure, 'kind'>, b: Omit<MergeFigure, 'kind'>): boolean {
  return (a.min ?? 0) <= (b.max ?? Number.POSITIVE_INFINITY) && (b.min ?? 0) <= (a.max ?? Number.POSITIVE_INFINITY);
}

/** Share of common triggers: the same word, or one the end of the other as in a German compound. */
export function sharedTriggers(a: MergeClaim, b: MergeClaim): boolean {
  return a.triggers.some((x) => b.triggers.some((y) => x === y || tail(x, y) || tail(y, x)));
}

function tail(short: string, long: string): boolean {
  return short.length >= 5 && long.endsWith(short);
}

/** How much two articles are about one story, by the words of their beginnings: 0 to 1. */
export function topicOverlap(a: MergeClaim, b: MergeClaim): number {
  return overlapOf(a.topic, b.topic);
}
