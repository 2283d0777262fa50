import type { Document } from '../../text/document.ts';
import { civil, dayOf } from '../calendar.ts';
import type { Extracted } from '../semantics.ts';
import { ages } from './ages.ts';
import { isApposition, join } from './apposition.ts';
import { isDateline } from './dateline.ts';
import { freshness, type Manner } from './freshness.ts';
import type { PublishedLanguage } from './language.ts';
import type { Observation, Told } from './observation.ts';
import { directed, isSure, sideOf } from './side.ts';
import { supported } from './support.ts';
import { bareWeekday, pointOf, toldOf, weekdayIn } from './told.ts';

/** Sentences that count as the lead of a report. */
const LEAD = 2;
/** Days that "so many days later" may count; more are a stretch of their own. */
const MAX_STEPS = 31;

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
    const single = chained(expression, extracted[i - 1], found.at(-1)) ?? alone(document, language, expression, manner);
    if (single !== null) found.push(single);
  }
  return supported([...found, ...ages(document, extracted, language)]);
}

/** "Einen Tag später", after a day that was told: the day that it counts from that one. */
function chained(
  expression: Extracted,
  before: Extracted | undefined,
  last: Observation | undefined,
): Observation | null {
  const point = pointOf(expression);
  if (point?.shape !== 'shift' || point.from !== 'narrative' || point.unit !== 'day') return null;
  if (point.amount === null || point.amount <= 0 || point.amount > MAX_STEPS) return null;
  if (before === undefined || last?.kind !== 'event' || last.end !== before.end) return null;
  if (expression.sentence - before.sentence > 1 || last.side !== 'past' || expression.tense !== 'past') return null;
  const told = later(last.told, point.amount);
  return told === null
    ? null
    : { ...last, start: expression.start, end: expression.end, told, after: last.after + point.amount };
}

function later(told: Told, days: number): Told | null {
  if (told.shape === 'days') {
    const { from, to } = told.days;
    return told.grain === 'day' ? { ...told, days: { from: from + days, to: to + days } } : null;
  }
  if (told.day === null) return null;
  // Any year without a 29 February does: the few days around that one are not worth more.
  const { month, day } = civil(dayOf(2001, told.month, told.day) + days);
  return { shape: 'yearly', month, day, weekday: null };
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
  if (told !== null && isDateline(document, expression, told)) {
    return { ...span, kind: 'today', offset: 0, weekday: null, told };
  }
  if (told !== null) {
    const named = { weekday: weekdayIn(expression.node) !== null, year: told.shape === 'days' };
    const fresh = freshness(document, language, expression, named, manner);
    const sure = isSure(document, language, expression, side, told);
    return { ...span, kind: 'event', told, side, fresh, sure, after: 0 };
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
