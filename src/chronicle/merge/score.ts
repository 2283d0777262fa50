import { daysApart, type Features, featuresOf, withinFeaturesOf } from './features.ts';
import { dayOrNull, isStated } from './time.ts';
import type { MergeClaim } from './types.ts';
import { WEIGHTS, WITHIN_WEIGHTS } from './weights.ts';

/** From this score on, two claims are joined in one component, which {@link cluster} then divides. */
export const EDGE = 0.3;

/** Days by which the day of saying it may be taken for that of the event: later it is told as something past. */
const DOUBTED = 3;

/** How likely two claims tell of one happening, 0 to 1; symmetric. 0 where they cannot. */
export function score(a: MergeClaim, b: MergeClaim): number {
  return isApart(a, b) ? 0 : likelihood(featuresOf(a, b), WEIGHTS);
}

/** Whether two claims cannot be one happening: they state different days, or one tells what the other announces. */
export function isApart(a: MergeClaim, b: MergeClaim): boolean {
  return onDifferentDays(a, b) || (isPlan(a) !== isPlan(b) && isPlanned(a) !== isPlanned(b));
}

/** How likely an article tells one happening under two events, 0 to 1; symmetric. */
export function scoreWithin(a: MergeClaim, b: MergeClaim): number {
  return isApart(a, b) ? 0 : likelihood(withinFeaturesOf(a, b), WITHIN_WEIGHTS);
}

/** The probability that the weighted features speak for. */
export function likelihood(features: Features, weights: Readonly<Record<string, number>>): number {
  let odds = 0;
  for (const [name, value] of Object.entries(features)) odds += (weights[name] ?? 0) * value;
  return 1 / (1 + Math.exp(-odds));
}

/** Whether both give their day exactly, it is not the same, and neither can be the day of saying so. */
function onDifferentDays(a: MergeClaim, b: MergeClaim): boolean {
  if (!isExact(a) || !isExact(b)) return false;
  const gap = daysApart(a, b)!;
  return gap > 0 && (gap > DOUBTED || (!isDoubtful(a, b) && !isDoubtful(b, a)));
}

/**
 * Whether a claim's day may be that on which it was said: no date, the day of the report or the one before, and later than the
 * other's.
 */
function isDoubtful(claim: MergeClaim, other: MergeClaim): boolean {
  if (claim.basis === 'explicit' || claim.published === null || claim.earliest === null) return false;
  return dayOrNull(claim.published)! - dayOrNull(claim.earliest)! <= 1 && claim.earliest > other.earliest!;
}

function isExact(claim: MergeClaim): boolean {
  return isStated(claim) && claim.precision === 'day' && claim.earliest !== null && claim.latest !== null;
}

const isPlanned = ({ status }: MergeClaim): boolean => status === 'planned';
const isPlan = ({ status }: MergeClaim): boolean => status === 'planned' || status === 'possible';

/** What `b` is to `a`: the plan of what `a` tells as happened, or the happening of what `a` announces; null for neither. */
export function linkKind(a: MergeClaim, b: MergeClaim): 'plan' | 'happening' | null {
  if (isPlanned(a) === isPlanned(b) || a.status === 'possible' || b.status === 'possible') return null;
  const alike = { ...a, status: b.status };
  if (score(alike, b) < 0.5) return null;
  return isPlanned(a) ? 'happening' : 'plan';
}

/** Whether one announces what the other tells as happened: their events are linked, not merged. */
export function linked(a: MergeClaim, b: MergeClaim): boolean {
  return linkKind(a, b) !== null;
}
