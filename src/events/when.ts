import type { Span } from '../text/span.ts';
import type { TimeExpression } from '../time/types.ts';
import type { Draft } from './draft.ts';
import { nearby } from './nearby.ts';
import { sharesClause } from './place.ts';
import { because, type Reasoned } from './reason.ts';
import type { Claim } from './types.ts';
import type { View } from './view.ts';

/** When an event took place, as a claim says it. */
export interface When extends Pick<Claim, 'earliest' | 'latest' | 'precision' | 'basis'> {
  readonly span: Span | null;
}

export const NO_TIME: When = { span: null, earliest: null, latest: null, precision: null, basis: 'none' };

/** A time expression with where it stands. */
export interface Timed {
  readonly time: TimeExpression;
  readonly token: number;
  /** The token behind the expression's last. */
  readonly last: number;
  readonly clause: number;
  /** The token that the expression depends on, or -1. */
  readonly anchor: number;
}

/** The expressions that can date an event, by sentence. */
export function timesBySentence(view: View): ReadonlyMap<number, readonly Timed[]> {
  const found = new Map<number, Timed[]>();
  for (const time of view.times) {
    if (time.type !== 'DATE' && time.type !== 'TIME') continue;
    if (time.earliest === null && time.latest === null) continue;
    // A score in brackets looks like a time of day.
    if (time.grain === 'minute' && view.document.text[time.start - 1] === '(') continue;
    const first = view.tokenAt(time.start);
    if (first >= view.words.length) continue;
    let last = first;
    while (last < view.words.length && view.document.tokens[last]!.start < time.end) last++;
    const head = top(view, first, last);
    const anchor = view.syntax.tree.heads[head]!;
    const entry: Timed = {
      time,
      token: head,
      last,
      clause: anchor < 0 ? view.clauseAt[head]! : view.clauseAt[anchor]!,
      anchor,
    };
    const sentence = view.sentenceAt[first]!;
    const list = found.get(sentence) ?? [];
    list.push(entry);
    found.set(sentence, list);
  }
  return found;
}

function top(view: View, first: number, last: number): number {
  for (let token = first; token < last; token++) {
    const head = view.syntax.tree.heads[token]!;
    if (head < first || head >= last) {
      if (view.words[token]!.upos !== 'ADP') return token;
    }
  }
  return first;
}

/** The claim's own time: in its phrase, in its clause, or in the clause that its clause hangs on. */
export function ownTime(
  view: View,
  draft: Draft,
  times: ReadonlyMap<number, readonly Timed[]>,
  events: ReadonlySet<number>,
): Reasoned<When> {
  const here = nearby(times.get(draft.sentence) ?? [], draft.token);
  if (here.length === 0) return none(view);
  if (draft.sense.pos === 'noun' && draft.frame < 0) {
    const own = here.find(({ anchor, token }) => anchor === draft.token || inside(view, draft.token, token));
    if (own !== undefined) return dated(view, 'time.phrase', own);
    const behind = here.find(({ time, token }) => token > draft.token && followsDirectly(view, draft.token, time));
    if (behind !== undefined) return dated(view, 'time.phrase', behind);
    if (!sharesClause(view, draft)) return none(view);
  }
  const free = here.filter(
    ({ anchor }) => anchor < 0 || anchor === draft.token || !events.has(anchor) || view.words[anchor]!.upos === 'VERB',
  );
  const inClause = free.filter(({ clause }) => clause === draft.clause && clause >= 0);
  if (inClause.length > 0) return dated(view, 'time.clause', nearest(inClause, draft.token));
  if (draft.clause < 0)
    return free.length === 0 ? none(view) : dated(view, 'time.sentence', nearest(free, draft.token));
  return fromParent(view, draft.clause, free, 0);
}

/** A clause without a time takes that of the clause that it is coordinated with, or that it says the circumstances of. */
function fromParent(view: View, clause: number, times: readonly Timed[], depth: number): Reasoned<When> {
  const frame = view.syntax.frames[clause]!;
  const { parent, relation, subordinator } = frame;
  const goesOn =
    relation === 'conj' ||
    relation === 'xcomp' ||
    relation === 'acl:relcl' ||
    relation === 'acl' ||
    (relation === 'advcl' && (subordinator === null || view.language.whenSubordinators.has(subordinator)));
  // Where the main clause has none, a clause of circumstances gives it: "als am Montag …".
  const below = times.find(
    (t) =>
      t.clause >= 0 &&
      view.syntax.frames[t.clause]!.parent === clause &&
      view.syntax.frames[t.clause]!.relation === 'advcl' &&
      view.language.whenSubordinators.has(view.syntax.frames[t.clause]!.subordinator ?? ''),
  );
  if (below !== undefined) return dated(view, 'time.circumstance', below);
  if (parent === null || !goesOn || depth > 3) return none(view);
  const there = times.filter((t) => t.clause === parent);
  if (there.length > 0) return dated(view, 'time.parent', there[0]!);
  return fromParent(view, parent, times, depth + 1);
}

function inside(view: View, noun: number, token: number): boolean {
  let at = token;
  for (let steps = 0; steps < 4; steps++) {
    at = view.syntax.tree.heads[at]!;
    if (at < 0) return false;
    if (at === noun) return true;
    if (view.words[at]!.upos === 'VERB') return false;
  }
  return false;
}

function followsDirectly(view: View, noun: number, time: TimeExpression): boolean {
  return view.tokenAt(time.start) === noun + 1;
}

function nearest(list: readonly Timed[], token: number): Timed {
  return list.reduce((a, b) =>
    Math.abs(b.token - token) < Math.abs(a.token - token) && grain(b.time) <= grain(a.time) ? b : a,
  );
}

function grain({ earliest, latest }: TimeExpression): number {
  return earliest === null || latest === null ? Number.MAX_SAFE_INTEGER : days(earliest, latest);
}

interface Bounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/**
 * The interval of an expression where it dates an event: "vom Sonntag" behind a noun dates, it doesn't begin a stretch;
 * "vom 5. bis zum 9." is one stretch; what goes on "seit" a day has gone on until the publication.
 */
function bounds(view: View, time: TimeExpression, token: number): Bounds {
  const { earliest, latest } = time;
  if (earliest !== null && earliest === latest && isNightBetween(view, time))
    return { earliest, latest: dayAfter(earliest) };
  if (earliest === null || latest !== null) return { earliest, latest };
  const next = view.timeAfter(time);
  if (next?.latest != null && next.earliest === null && next.latest >= earliest && next.start - time.end <= 12)
    return { earliest, latest: next.latest };
  const before = view.tokenAt(time.start);
  const words = [view.document.lower[before], before > 0 ? view.document.lower[before - 1] : undefined];
  if (words.some((word) => word !== undefined && view.language.since.has(word))) {
    const published = view.published.latest ?? view.published.date;
    return { earliest, latest: published !== null && published >= earliest ? published : null };
  }
  if (words.some((word) => word !== undefined && view.language.datesFrom.has(word)) && token >= 0)
    return ofValue(time.value) ?? { earliest, latest };
  return { earliest, latest };
}

/** What is told in the past is not a day of the coming week, but the same one of the last. */
function notAhead(view: View, clause: number, { earliest, latest }: Bounds): Bounds {
  const published = view.published.date;
  if (
    published === null ||
    earliest === null ||
    latest === null ||
    earliest !== latest ||
    earliest <= published ||
    clause < 0
  )
    return { earliest, latest };
  const frame = view.syntax.frames[clause]!;
  if (frame.tense === 'future' || frame.tense === 'present' || frame.modal !== null || days(published, earliest) > 7)
    return { earliest, latest };
  const day = new Date(Date.parse(`${earliest}T00:00:00Z`) - 7 * 86_400_000).toISOString().slice(0, 10);
  return { earliest: day, latest: day };
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

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** The days of a plain calendar value, or null. */
function ofValue(value: string): { earliest: string; latest: string } | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/u.exec(value) ?? [];
  if (year === undefined) return null;
  if (day !== undefined) return { earliest: `${year}-${month}-${day}`, latest: `${year}-${month}-${day}` };
  if (month === undefined) return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
  return { earliest: `${year}-${month}-01`, latest: last };
}

/** Days from one ISO day to another. */
export function days(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The precision of an interval of days. */
export function precisionOf(earliest: string | null, latest: string | null): Claim['precision'] {
  if (earliest === null || latest === null) return null;
  const length = days(earliest, latest);
  return length <= 1 ? 'day' : length <= 10 ? 'week' : length <= 62 ? 'month' : 'year';
}

function dated(view: View, rule: string, { time, token, clause }: Timed): Reasoned<When> {
  const { basis } = time;
  const { earliest, latest } = notAhead(view, clause, bounds(view, time, token));
  const span = { start: time.start, end: time.end };
  const value: When = {
    span,
    earliest,
    latest,
    precision: precisionOf(earliest, latest),
    basis: basis === 'none' ? 'relative' : basis,
  };
  return { value, because: { ...because(view, rule, '', [span]), parts: [time.explanation] } };
}

function none(view: View): Reasoned<When> {
  return { value: NO_TIME, because: because(view, 'time.none', 'the text gives this event no time') };
}
