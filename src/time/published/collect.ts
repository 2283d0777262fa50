import type { Node } from '../../engine/rule.ts';
import type { Document } from '../../text/document.ts';
import { dayOf, isRealDate, monthsFrom, weekdayOf } from '../calendar.ts';
import { WEEKDAY } from '../kinds.ts';
import type { Extracted, Fields, Point } from '../semantics.ts';
import { freshness, type Manner } from './freshness.ts';
import type { PublishedLanguage } from './language.ts';
import type { Observation, Side, Told } from './observation.ts';
import { supported } from './support.ts';

/** Sentences that count as the lead of a report. */
const LEAD = 2;
/** Tokens around a date in which a modal verb makes it a plan. */
const NEAR = 25;
/** Words that may stand between two names of one day. */
const MAX_APPOSITION = 3;
/** Years that a report can have been written in, or tell of as recent. */
const YEARS = { first: 1800, last: 2200 };

/** Takes from the time expressions of a text what each says about the day of writing. */
export function observe(
  document: Document,
  extracted: readonly Extracted[],
  language: PublishedLanguage,
): Observation[] {
  const found: Observation[] = [];
  const manner = { relative: extracted.some(isRelative) };
  for (let i = 0; i < extracted.length; i++) {
    const expression = extracted[i]!;
    const next = extracted[i + 1];
    const same = next !== undefined && isApposition(document, language, expression, next);
    const joined = same ? join(expression, next) : null;
    if (joined !== null) {
      found.push(joined);
      i++;
      continue;
    }
    const single = alone(document, language, expression, manner);
    if (single !== null) found.push(single);
  }
  return supported(found);
}

/** True where the second expression names the same time as the first: "heute, am 5. August", "im Vorjahr (2003)". */
function isApposition({ lower }: Document, { apposition }: PublishedLanguage, a: Extracted, b: Extracted): boolean {
  if (a.sentence !== b.sentence || b.first < a.last || b.first - a.last > MAX_APPOSITION) return false;
  if (b.first === a.last) return false;
  for (let at = a.last; at < b.first; at++) if (!apposition.has(lower[at]!)) return false;
  return true;
}

function join(a: Extracted, b: Extracted): Observation | null {
  const span = { start: a.start, end: b.end };
  const [first, second] = [pointOf(a), pointOf(b)];
  if (first === null || second === null) return null;
  return named(first, second) ?? named(second, first);

  function named(relative: Point, calendar: Point): Observation | null {
    if (relative.shape !== 'shift' || relative.from !== 'published' || relative.amount === null) return null;
    const weekday = bareWeekday(calendar);
    if (relative.unit === 'day' && weekday !== null) {
      return { ...span, kind: 'today', offset: relative.amount, weekday, told: null };
    }
    const told = toldOf(calendar);
    if (told === null) return null;
    if (relative.unit === 'day' && (told.shape === 'yearly' ? told.day !== null : told.grain === 'day')) {
      return { ...span, kind: 'today', offset: relative.amount, weekday: null, told };
    }
    if (relative.unit === 'year' && told.shape === 'days' && told.grain === 'year') {
      return { ...span, kind: 'year', offset: relative.amount, year: Math.round(told.days.from / 365.2425 + 1970) };
    }
    return null;
  }
}

function alone(
  document: Document,
  language: PublishedLanguage,
  expression: Extracted,
  manner: Manner,
): Observation | null {
  const point = pointOf(expression);
  if (point === null) return null;
  const span = { start: expression.start, end: expression.end };
  const lead = expression.sentence < LEAD;
  if (point.shape === 'shift') {
    const weekday = weekdayIn(expression.node);
    if (point.unit !== 'day' || point.from !== 'published' || point.amount === null || weekday === null) return null;
    return { ...span, kind: 'today', offset: point.amount, weekday, told: null };
  }
  const side = sideOf(document, language, expression);
  const told = toldOf(point);
  if (told !== null) {
    const named = { weekday: weekdayIn(expression.node) !== null, year: told.shape === 'days' };
    const fresh = freshness(document, language, expression, named, manner);
    const sure = side === 'past' && !expression.quoted && agrees(told, expression);
    return { ...span, kind: 'event', told, side, fresh, sure };
  }
  const weekday = bareWeekday(point);
  const offset = language.attributive.get(document.lower[expression.first - 1] ?? '');
  if (weekday !== null && offset !== undefined) return { ...span, kind: 'today', offset, weekday, told: null };
  return weekday === null ? null : { ...span, kind: 'weekday', weekday, side: directed(point, side), lead };
}

/** True for a time in the lead that is told from the day of writing: a bare weekday, "yesterday". */
function isRelative(expression: Extracted): boolean {
  const point = pointOf(expression);
  if (point === null || expression.sentence >= LEAD) return false;
  return bareWeekday(point) !== null || (point.shape === 'shift' && point.unit === 'day' && point.from === 'published');
}

/** On which side of the day of writing the expression lies, by its bound, its setting words and its tense. */
function sideOf({ lower, sentences }: Document, language: PublishedLanguage, expression: Extracted): Side {
  const { bound, first, tenseCue } = expression;
  // A word of the expression itself ("am Morgen des 4. November") shows no tense.
  const inside = tenseCue !== null && tenseCue.start >= expression.start - 1 && tenseCue.end <= expression.end;
  const tense = inside ? null : expression.tense;
  const sentence = sentences[expression.sentence]!;
  if (bound === 'since') return 'since';
  let planned = false;
  for (let at = sentence.first; at < sentence.last && !planned; at++) planned = language.planning.has(lower[at]!);
  const set =
    language.settingBefore.has(lower[first - 1] ?? '') ||
    (language.apposition.has(lower[first - 1] ?? '') && language.settingBefore.has(lower[first - 2] ?? ''));
  if (tense === 'future') {
    for (let at = Math.max(sentence.first, first - NEAR); at < Math.min(sentence.last, first + NEAR); at++) {
      if (language.modal.has(lower[at]!)) return isHearsay(lower, at, sentence.last, language) ? 'told' : 'planned';
    }
    return 'future';
  }
  if ((bound === 'until' || bound === 'by') && tense === 'present') return 'planned';
  if (bound !== null || set || planned) return 'term';
  return tense === 'past' ? 'past' : 'told';
}

function directed(point: Point, side: Side): Side {
  if (point.shape !== 'calendar' || point.direction === null) return side;
  return point.direction === 'last' ? 'past' : point.direction === 'next' ? 'future' : side;
}

function pointOf({ meaning }: Extracted): Point | null {
  if (meaning.kind === 'date') return meaning.point;
  return meaning.kind === 'time' ? meaning.day : null;
}

function bareWeekday(point: Point): number | null {
  if (point.shape !== 'calendar' || point.within !== null) return null;
  const { weekday, day, month } = point.fields;
  return weekday !== undefined && day === undefined && month === undefined ? weekday : null;
}

function weekdayIn(node: Node): number | null {
  if (node.kind === WEEKDAY.name) return node.value as number;
  for (const child of node.children) {
    const found = weekdayIn(child);
    if (found !== null) return found;
  }
  return null;
}

/** The date that a point tells, as far as its own words give it. */
export function toldOf(point: Point): Told | null {
  if (point.shape !== 'calendar' || point.within !== null || point.direction !== null) return null;
  const { fields } = point;
  return fields.year === undefined ? yearly(fields) : ofYear(fields, fields.year);
}

function yearly({ month, day, weekday, feast, decade, century }: Fields): Told | null {
  if (decade !== undefined || century !== undefined) return null;
  if (feast !== undefined) {
    return 'day' in feast ? { shape: 'yearly', month: feast.month, day: feast.day, weekday: null } : null;
  }
  return month === undefined ? null : { shape: 'yearly', month, day: day ?? null, weekday: weekday ?? null };
}

function ofYear({ bc, toYear, month, day, quarter, half }: Fields, year: number): Told | null {
  if (bc || year < YEARS.first || year > YEARS.last || toYear !== undefined) return null;
  if (month !== undefined && day !== undefined) {
    if (!isRealDate(year, month, day)) return null;
    const at = dayOf(year, month, day);
    return { shape: 'days', days: { from: at, to: at }, grain: 'day' };
  }
  if (month !== undefined) return { shape: 'days', days: monthsFrom(year, month, 1), grain: 'month' };
  if (quarter !== undefined) return { shape: 'days', days: monthsFrom(year, quarter * 3 - 2, 3), grain: 'month' };
  if (half !== undefined) return { shape: 'days', days: monthsFrom(year, half * 6 - 5, 6), grain: 'year' };
  return { shape: 'days', days: monthsFrom(year, 1, 12), grain: 'year' };
}

/** True for a modal verb that passes on what others say has happened: "soll … begangen haben". */
function isHearsay(lower: readonly string[], from: number, to: number, { hearsay }: PublishedLanguage): boolean {
  for (let at = from; at < Math.min(to, from + 2 * NEAR); at++) if (hearsay.has(lower[at]!)) return true;
  return false;
}

/** True unless the weekday that is said with a date is another one: then one of the two is a slip. */
function agrees(told: Told, { node }: Extracted): boolean {
  const weekday = weekdayIn(node);
  return weekday === null || (told.shape === 'days' && weekdayOf(told.days.from) === weekday);
}
