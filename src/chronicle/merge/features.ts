import { matchFigures, matchParticipants, matchPlaces, sharedNames, sharedTriggers, topicOverlap } from './compare.ts';
import { familiesOf } from './families.ts';
import { dayOrNull, isStated } from './time.ts';
import type { MergeClaim } from './types.ts';
import { common, overlapOf } from './words.ts';

/** What is looked at in a pair of claims: name of the feature, and how much of it there is. */
export type Features = Readonly<Record<string, number>>;

const SURE = ['hardly', 'inferred', 'stated'];
const LONG_AGO = 60;
const MOST_NAMES = 4;

/** What speaks for and against two claims telling of one happening. Symmetric; features that do not hold are left out. */
export function featuresOf(a: MergeClaim, b: MergeClaim): Features {
  const found: Record<string, number> = { ...withinFeaturesOf(a, b) };
  const add = (name: string, value = 1): void => {
    if (value !== 0) found[name] = value;
  };
  const language = a.language === b.language ? 'same' : 'other';
  add(`language ${language}`);
  add(`topic ${language}`, topicOverlap(a, b));
  add(`setting ${matchPlaces(fine(a), fine(b)) ?? 'none'}`);
  const names = Math.min(MOST_NAMES, sharedNames(a.names, b.names));
  add(names === 0 ? 'names none' : 'names', Math.max(1, names));
  if (a.days.length > 0 && b.days.length > 0) {
    const both = isStated(a) && isStated(b) ? 'stated' : 'inferred';
    add(`days ${both} ${common(a.days, b.days) > 0 ? 'shared' : 'other'}`);
  }
  const gap = publicationGap(a, b);
  add('published', gap === null ? 0 : Math.log1p(gap));
  return found;
}

/** The same without what all claims of an article have in common. */
export function withinFeaturesOf(a: MergeClaim, b: MergeClaim): Features {
  const found: Record<string, number> = { always: 1 };
  const add = (name: string, value = 1): void => {
    if (value !== 0) found[name] = value;
  };
  add(typeMatch(a, b));
  add(`mode ${modeMatch(a, b)}`);
  add(timeMatch(a, b));
  add(`place ${matchPlaces(a.places, b.places) ?? 'none'}`);
  add(`actors ${matchParticipants(a.actors, b.actors) ?? 'none'}`);
  add(`recipients ${matchParticipants(a.recipients, b.recipients) ?? 'none'}`);
  const figures = matchFigures(a.figures, b.figures);
  add('figures agree', Math.min(2, figures.agree));
  add('figures clash', Math.min(2, figures.clash));
  add('figures equal', hasEqualFigure(a, b) ? 1 : 0);
  const suffix = a.language === b.language ? '' : ' other';
  add(`trigger${suffix}`, sharedTriggers(a, b) ? 1 : 0);
  add(`words${suffix}`, overlapOf(a.words, b.words));
  add('status other', a.status === b.status ? 0 : 1);
  return found;
}

function modeMatch(a: MergeClaim, b: MergeClaim): string {
  if (a.modes.length === 0 || b.modes.length === 0) return a.modes.length === b.modes.length ? 'none' : 'one';
  return a.modes.some((mode) => b.modes.includes(mode)) ? 'same' : 'other';
}

/** Whether both give the same number, and one that is no matter of chance. */
function hasEqualFigure(a: MergeClaim, b: MergeClaim): boolean {
  return a.figures.some(
    ({ kind, min }) => min !== null && min > 5 && b.figures.some((y) => y.kind === kind && y.min === min),
  );
}

function fine({ setting }: MergeClaim): MergeClaim['setting'] {
  return setting.filter(({ level }) => level !== 'country').slice(0, 3);
}

function typeMatch(a: MergeClaim, b: MergeClaim): string {
  if (a.types[0] === b.types[0]) return 'type same';
  if (a.types.some((type) => b.types.includes(type))) return 'type shared';
  return familiesOf(a).some((family) => familiesOf(b).includes(family))
    ? `type ${[a.types[0]!, b.types[0]!].sort().join(' ')}`
    : 'type other';
}

/** How the times go together; both sure and apart, or whether one is only inferred. */
function timeMatch(a: MergeClaim, b: MergeClaim): string {
  const gap = daysApart(a, b);
  if (gap === null) return background(a) !== background(b) ? 'time background' : 'time unknown';
  const sure = SURE[Math.min(sureness(a), sureness(b))]!;
  if (gap === 0) {
    const day = a.precision === 'day' && b.precision === 'day' ? 'day' : 'stretch';
    return `time ${sure} ${day}`;
  }
  return `time ${sure} ${gap === 1 ? 'next' : gap <= 3 ? 'days' : gap <= 14 ? 'weeks' : 'apart'}`;
}

/** 2 where the text states the time, 1 where it is that of another event told with it, 0 where it is hardly known. */
function sureness(claim: MergeClaim): number {
  if (isStated(claim)) return 2;
  return claim.basis === 'inferred' && claim.earliest !== null && claim.earliest === claim.latest ? 1 : 0;
}

/** Days between the two stretches of time, 0 where they meet; null where one of the two is not known. */
export function daysApart(a: MergeClaim, b: MergeClaim): number | null {
  if ((a.earliest ?? a.latest) === null || (b.earliest ?? b.latest) === null) return null;
  const [from, to] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const [x, y] = [dayOrNull(a.earliest) ?? from, dayOrNull(a.latest) ?? to];
  const [u, v] = [dayOrNull(b.earliest) ?? from, dayOrNull(b.latest) ?? to];
  return Math.max(0, u - y, x - v);
}

/** Whether the event lay long before its article. */
function background(claim: MergeClaim): boolean {
  const [to, published] = [dayOrNull(claim.latest), dayOrNull(claim.published)];
  return to !== null && published !== null && published - to > LONG_AGO;
}

function publicationGap(a: MergeClaim, b: MergeClaim): number | null {
  const [x, y] = [dayOrNull(a.published), dayOrNull(b.published)];
  return x === null || y === null ? null : Math.abs(x - y);
}
