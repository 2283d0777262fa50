import type { TimeExpression } from '../time/types.ts';
import { days, daysOfValue, shiftDay } from './days.ts';
import type { View } from './view.ts';

/** First and last ISO day of an event; null where open or unknown. */
export interface Bounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** How many units an unstated plural ("in den letzten Wochen") is taken for, and the days of a unit. */
const SEVERAL = 3;
const UNIT_DAYS: Readonly<Record<string, number>> = { D: 1, W: 7, M: 30, Y: 365 };
/** Characters that may stand between the two ends of a stretch. */
const GAP = 12;

/**
 * The interval of an expression where it dates an event: "vom Sonntag" behind a noun dates, it doesn't begin a stretch;
 * "vom 5. bis zum 9.", "zwischen Mai und Juli" are one stretch; what goes on "seit" a day has gone on until the
 * publication; "in den letzten Wochen" are some weeks up to it.
 */
export function boundsOf(view: View, time: TimeExpression, token: number): Bounds {
  const { earliest, latest } = quarterOf(time);
  if (time.type === 'DURATION' && earliest === null && latest === null) return recent(view, time);
  // "seit zehn Jahren" counts in years, not to the day.
  if (time.type === 'DURATION' && earliest !== null) return { earliest: unitOf(earliest, time.value), latest };
  if (earliest !== null && earliest === latest && isNightBetween(view, time))
    return { earliest, latest: shiftDay(earliest, 1) };
  const pair = pairOf(view, time);
  if (pair !== null) return pair;
  // "shortly before 8 p.m. on Tuesday" is Tuesday.
  if (time.type === 'TIME' && earliest === null && latest !== null)
    return daysOfValue(time.value) ?? { earliest, latest };
  if (earliest === null || latest !== null) return { earliest, latest };
  const before = view.tokenAt(time.start);
  const words = [view.document.lower[before], before > 0 ? view.document.lower[before - 1] : undefined];
  if (words.some((word) => word !== undefined && view.language.since.has(word))) {
    const published = view.published.latest ?? view.published.date;
    return { earliest, latest: published !== null && published >= earliest ? published : null };
  }
  if (time.type === 'TIME') return daysOfValue(time.value) ?? { earliest, latest };
  if (words.some((word) => word !== undefined && view.language.datesFrom.has(word)) && token >= 0)
    return daysOfValue(time.value) ?? { earliest, latest };
  return { earliest, latest };
}

/** "seit Beginn der Kämpfe im Februar kamen 1.400 um": what a clause tells has gone on since the time of what it names. */
export function goneOnSince(view: View, time: TimeExpression, { earliest, latest }: Bounds): Bounds {
  if (earliest === null || latest === null || !isSinceNested(view, time)) return { earliest, latest };
  return { earliest, latest: upTo(view, latest) };
}

function isSinceNested(view: View, time: TimeExpression): boolean {
  const first = view.tokenAt(time.start);
  let nouns = 0;
  for (let at = first - 1; at >= Math.max(0, first - NESTED); at--) {
    const { upos } = view.words[at]!;
    if (upos === 'NOUN') nouns++;
    else if (upos === 'ADP' && view.language.since.has(view.document.lower[at]!)) return nouns > 0;
    else if (!NOMINAL.has(upos)) return false;
  }
  return false;
}

/** How far back the preposition of such a phrase is looked for, in tokens, and what may stand between. */
const NESTED = 8;
const NOMINAL = new Set(['ADP', 'DET', 'ADJ', 'PROPN']);

/** The publication, if that is later. */
function upTo({ published }: View, latest: string): string {
  const known = published.latest ?? published.date;
  return known !== null && known > latest ? known : latest;
}

/** "Anfang 2009", "Ende 2009": of a year, its first or last quarter. */
function quarterOf({ mod, value, grain, earliest, latest }: TimeExpression): Bounds {
  if (grain !== 'year' || !/^\d{4}$/u.test(value) || earliest === null || latest === null) return { earliest, latest };
  if (mod === 'START') return { earliest, latest: `${value}-03-31` };
  return mod === 'END' ? { earliest: `${value}-10-01`, latest } : { earliest, latest };
}

/** True for a stretch of an unknown number of units up to the publication: "in den letzten Monaten". */
export function isRecent({ type, value, rule }: TimeExpression): boolean {
  return type === 'DURATION' && /^PX[DWMY]$/u.test(value) && rule.endsWith('.last-units');
}

function recent(view: View, { value }: TimeExpression): Bounds {
  const published = view.published.date;
  const unit = UNIT_DAYS[value.slice(-1)];
  if (published === null || unit === undefined) return { earliest: null, latest: null };
  return { earliest: unitOf(shiftDay(published, -SEVERAL * unit), value), latest: published };
}

/** The first day of the month or the year that a day lies in, where a stretch is counted in months or years. */
function unitOf(day: string, value: string): string {
  if (value.endsWith('Y')) return `${day.slice(0, 4)}-01-01`;
  return value.startsWith('P') && !value.includes('T') && value.endsWith('M') ? `${day.slice(0, 7)}-01` : day;
}

/** The stretch that the expression opens or closes together with its neighbour, or null. */
function pairOf(view: View, time: TimeExpression): Bounds | null {
  const next = view.timeAfter(time);
  const opened = next === undefined ? null : joined(view, time, next);
  if (opened !== null) return opened;
  const previous = view.timeBefore(time);
  return previous === undefined ? null : joined(view, previous, time);
}

function joined(view: View, from: TimeExpression, to: TimeExpression): Bounds | null {
  if (to.start - from.end > GAP || to.start < from.end || to.latest === null) return null;
  const first = view.tokenAt(from.start);
  const between = view.document.lower.slice(view.tokenAt(from.end), view.tokenAt(to.start));
  const lead = [view.document.lower[first], first > 0 ? view.document.lower[first - 1] : undefined];
  const led = (words: ReadonlySet<string>): boolean => lead.some((word) => word !== undefined && words.has(word));
  const { language } = view;
  const start = daysOfValue(from.value)?.earliest ?? from.earliest;
  if (start === null) return null;
  if (
    between.some((word) => language.to.has(word)) ||
    (led(language.between) && between.some((w) => language.and.has(w)))
  )
    return start <= to.latest ? { earliest: start, latest: to.latest } : null;
  // "im September und Oktober", of months and years: one stretch that holds both.
  if (between.length === 1 && language.and.has(between[0]!) && from.grain === to.grain && from.grain === 'month')
    return start <= to.latest ? { earliest: start, latest: to.latest } : null;
  // "von Donnerstag auf Freitag": the night between, whatever week the first day alone was taken for.
  if (led(language.datesFrom) && between.some((word) => language.nightTo.has(word)) && to.grain === 'day') {
    const before = shiftDay(to.latest, -1);
    return days(start, before) % 7 === 0 ? { earliest: before, latest: to.latest } : null;
  }
  return null;
}

/** "in der Nacht zum Sonntag" belongs to two days. */
function isNightBetween(view: View, { value, start, end }: TimeExpression): boolean {
  if (!value.endsWith('TNI')) return false;
  for (
    let token = view.tokenAt(start);
    token < view.words.length && view.document.tokens[token]!.start < end;
    token++
  ) {
    if (view.language.nightTo.has(view.document.lower[token]!)) return true;
  }
  return false;
}
