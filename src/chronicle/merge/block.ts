import { civil, type Day } from '../../time/calendar.ts';
import { familiesOf } from './families.ts';
import { dayOrNull, isStated } from './time.ts';
import type { MergeClaim, MergePlace } from './types.ts';

const MOST_FAMILIES = 2;
const OWN_ANCHORS = 4;
const STORY_ANCHORS = 4;
const WEEK = 7;
/** How far before its publication an event without a date is looked for, in weeks. */
const BACK_WEEKS = 2;
/** From this age on, in days, an event is background, and its year is enough to look for it. */
const BACKGROUND = 60;
const LONGEST_IN_WEEKS = 2 * WEEK;

/**
 * The blocks of a claim: two claims are compared only where they share one. A block is a family of types, a stretch of
 * time, and a place or participant; at most 48 a claim, mostly under 12.
 */
export function blockKeys(claim: MergeClaim): string[] {
  const keys: string[] = [];
  for (const family of familiesOf(claim.types).slice(0, MOST_FAMILIES)) {
    for (const time of times(claim)) {
      for (const anchor of anchors(claim)) keys.push(`${family}|${time}|${anchor}`);
    }
  }
  return [...new Set(keys)];
}

function times(claim: MergeClaim): string[] {
  const [from, to, published] = [claim.earliest, claim.latest, claim.published].map(dayOrNull);
  if (isStated(claim) && from != null && to != null) return stretch(from, to, published ?? null);
  const anchor = published ?? to ?? from;
  if (anchor == null) return ['?'];
  return weeks(anchor - BACK_WEEKS * WEEK, anchor);
}

function stretch(from: Day, to: Day, published: Day | null): string[] {
  const year = String(civil(from).year);
  const background = published !== null && published - to > BACKGROUND ? [`y${year}`] : [];
  if (to - from > 31) return background.length > 0 ? background : [`y${year}`];
  const months = [...new Set([from, to].map((day) => `m${year}-${civil(day).month}`))];
  if (background.length > 0) return background;
  return to - from > LONGEST_IN_WEEKS ? months : [...weeks(from, to), ...months.slice(0, 1)];
}

function weeks(from: Day, to: Day): string[] {
  const found: string[] = [];
  for (let week = Math.floor(from / WEEK); week <= Math.floor(to / WEEK); week++) found.push(`w${week}`);
  return found;
}

/** What a claim hangs on: its own places and participants, and those that its article is about. */
function anchors(claim: MergeClaim): string[] {
  const own = [
    ...claim.places.filter(isFine).map(({ key }) => key),
    ...[...claim.actors, ...claim.recipients].flatMap(({ key }) =>
      key === null || key.startsWith('country:') ? [] : [key],
    ),
  ].slice(0, OWN_ANCHORS);
  const story = [
    ...claim.setting
      .filter(isFine)
      .map(({ key }) => key)
      .slice(0, STORY_ANCHORS / 2),
    ...claim.cast,
  ].slice(0, STORY_ANCHORS);
  const fine = [...new Set([...own, ...story].map(shortened))];
  if (fine.length > 0) return fine;
  const coarse = [...claim.places, ...claim.setting].map(({ key }) => key);
  return coarse.length > 0 ? [...new Set(coarse)].slice(0, 2) : ['-'];
}

const isFine = ({ level }: MergePlace): boolean => level !== 'country';

/** A person by the last name, which one article may give alone and the other with the first name. */
function shortened(key: string): string {
  return key.startsWith('person:') ? `person:${key.slice(key.lastIndexOf(' ') + 1).replace('person:', '')}` : key;
}
