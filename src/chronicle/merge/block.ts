import { civil, type Day } from '../../time/calendar.ts';
import { familiesOf } from './families.ts';
import { dayOrNull, isStated } from './time.ts';
import type { MergeClaim } from './types.ts';

const MOST_FAMILIES = 3;
const OWN_ANCHORS = 3;
const STORY_ANCHORS = 7;
const WEEK = 7;
/** How far before its publication an event without a date is looked for, in days. */
const BACK = 14;
/** Longer stretches are looked for by the year alone. */
const LONGEST_IN_WEEKS = 31;
/** Days before its publication from which on an event is told of as of something past. */
const LONG_AGO = 60;

/**
 * The blocks of a claim: two claims are compared only where they share one. A block is a family of types, a stretch of
 * time, and a name; at most 84 a claim, mostly under 12.
 */
export function blockKeys(claim: MergeClaim): string[] {
  const [time, names] = [times(claim), anchors(claim)];
  const families = familiesOf(claim).slice(0, MOST_FAMILIES);
  return families.flatMap((family) => time.flatMap((when) => names.map((name) => `${family}|${when}|${name}`)));
}

function times(claim: MergeClaim): string[] {
  const [from, to, published] = [claim.earliest, claim.latest, claim.published].map(dayOrNull);
  const known = published ?? to ?? from;
  const isShort = from != null && to != null && to - from <= LONGEST_IN_WEEKS;
  const own = isShort ? weeks(from, to) : [];
  if (isStated(claim)) {
    // What lies long back one report dates by the day and another by the year.
    const isBack = known == null || known - to! > LONG_AGO;
    return isShort && !isBack ? own : [...own, `y${civil(from!).year}`];
  }
  return known == null ? ['?'] : [...new Set([...own, ...weeks(known - BACK, known)])];
}

function weeks(from: Day, to: Day): string[] {
  const found: string[] = [];
  for (let week = Math.floor(from / WEEK); week <= Math.floor(to / WEEK); week++) found.push(`w${week}`);
  return found;
}

/** What a claim hangs on: its own places and participants, and what its article names most. */
function anchors({ places, actors, recipients, names, setting }: MergeClaim): string[] {
  const own = [
    ...places.flatMap(({ alias, level }) => (level === 'country' ? [] : [alias])),
    ...[...actors, ...recipients].flatMap(({ alias }) => (alias !== null && names.includes(alias) ? [alias] : [])),
  ];
  const countries = places.flatMap(({ country }) => (country === null ? [] : [`=${country}`])).slice(0, 1);
  const fine = [...new Set([...own.slice(0, OWN_ANCHORS), ...names.slice(0, STORY_ANCHORS), ...countries])];
  if (fine.length > 0) return fine;
  const coarse = [...places, ...setting].map(({ alias }) => alias);
  return coarse.length > 0 ? [...new Set(coarse)].slice(0, 2) : ['-'];
}
