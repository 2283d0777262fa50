import type { Explanation } from '../engine/explain.ts';
import type { Frame } from '../syntax/types.ts';
import type { Span } from '../text/span.ts';
import type { TimeExpression } from '../time/types.ts';
import { isAttribute, tellingClause } from './around-noun.ts';
import { type Distance, distanceOf } from './before-that.ts';
import { days, precisionOf, shiftDay } from './days.ts';
import type { Draft } from './draft.ts';
import { nearby } from './nearby.ts';
import { because, type Reasoned } from './reason.ts';
import { sharesClause } from './shares-clause.ts';
import { type Bounds, boundsOf, goneOnSince } from './stretch.ts';
import { bracketOf, type Timed } from './timed.ts';
import type { Claim } from './types.ts';
import type { View } from './view.ts';

/** When an event took place, as a claim says it. */
export interface When extends Pick<Claim, 'earliest' | 'latest' | 'precision' | 'basis'> {
  readonly span: Span | null;
  /** True where the words give a time of day only ("am Abend"): the day is that of what is told around. */
  readonly dayless: boolean;
}

export const NO_TIME: When = {
  span: null,
  earliest: null,
  latest: null,
  precision: null,
  basis: 'none',
  dayless: false,
};

/** The claim's own time: in its phrase, in its clause, or in the clause that its clause hangs on. `events`: all trigger tokens. */
export function ownTime(
  view: View,
  draft: Draft,
  times: ReadonlyMap<number, readonly Timed[]>,
  events: ReadonlySet<number>,
): Reasoned<When> {
  // Years in brackets ("(1827 – 1901)") date nothing outside of them.
  const here = nearby(times.get(draft.sentence) ?? [], draft.token).filter(
    ({ bracket, time }) =>
      bracket < 0 || bracketOf(view, draft.token) === bracket || (time.type === 'DATE' && time.grain === 'day'),
  );
  const then = here.length === 0 ? timeBackThen(view, draft, times) : null;
  if (then !== null) return dated(view, 'time.back-then', then);
  if (here.length === 0) return none(view);
  const distance = distanceOf(view, draft, here, events);
  if (distance !== null) return counted(view, distance);
  if (draft.sense.pos === 'noun' && draft.frame < 0) {
    const own = here.find(({ anchor, token }) => anchor === draft.token || inside(view, draft.token, token));
    if (own !== undefined) return dated(view, 'time.phrase', own);
    const behind = here.find(({ time, token }) => token > draft.token && followsDirectly(view, draft.token, time));
    if (behind !== undefined) return dated(view, 'time.phrase', behind);
    const told = tellingClause(view, draft);
    const relative = told < 0 ? undefined : here.find(({ clause }) => clause === told);
    if (relative !== undefined) return dated(view, 'time.relative', relative);
    const attribute = here.find(({ token }) => isAttribute(view, draft, token));
    if (attribute !== undefined) return dated(view, 'time.phrase', attribute);
    if (!sharesClause(view, draft, events)) return none(view);
  }
  const free = here.filter(
    ({ anchor }) => anchor < 0 || anchor === draft.token || !events.has(anchor) || view.words[anchor]!.upos === 'VERB',
  );
  const inClause = free.filter(({ clause }) => clause === draft.clause && clause >= 0);
  // "am Samstag um 14.40 Uhr": the hour takes its day from beside it.
  const withDay = inClause.filter(({ time }) => !isDayless(time));
  if (withDay.length > 0) return dated(view, 'time.clause', nearest(withDay, draft.token));
  if (inClause.length > 0) return dated(view, 'time.clause', nearest(inClause, draft.token));
  if (draft.clause < 0)
    return free.length === 0 ? none(view) : dated(view, 'time.sentence', nearest(free, draft.token));
  return fromParent(view, draft.clause, free, 0);
}

/** "beschloss am Montag, … zu bauen": the day on which something was planned is none on which it is done. */
export function planTime(view: View, status: Claim['status'], when: Reasoned<When>): Reasoned<When> {
  const { latest } = when.value;
  const published = view.published.date;
  const isPast = latest !== null && published !== null && latest < published;
  return status === 'planned' && when.because.rule === 'time.parent' && isPast ? none(view) : when;
}

/** Sentences back to which "damals" may point. */
const BACK_THEN = 2;

/** The time stated last before a clause that takes it up by a word: "damals". */
function timeBackThen(view: View, draft: Draft, times: ReadonlyMap<number, readonly Timed[]>): Timed | null {
  const { language, document, syntax } = view;
  if (draft.clause < 0 || language.backThen.size === 0) return null;
  const { predicate } = syntax.frames[draft.clause]!;
  if (!view.children(predicate).some((child) => language.backThen.has(document.lower[child]!))) return null;
  for (let back = 1; back <= BACK_THEN; back++) {
    const last = times.get(draft.sentence - back)?.at(-1);
    if (last !== undefined) return last;
  }
  return null;
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
    (relation === 'advcl' &&
      (subordinator === null ||
        // "Er trat am Montag zurück, nachdem …": that was before.
        (view.language.whenSubordinators.has(subordinator) && !view.language.earlierSubordinators.has(subordinator))));
  // Where the main clause has none, a clause of circumstances gives it: "als am Montag …".
  const below = times.find((t) => t.clause >= 0 && tellsWhen(view, view.syntax.frames[t.clause]!, clause));
  if (below !== undefined) return dated(view, 'time.circumstance', below);
  if (parent === null || !goesOn || depth > 3) return none(view);
  const there = times.filter((t) => t.clause === parent);
  if (there.length > 0) return dated(view, 'time.parent', there[0]!);
  return fromParent(view, parent, times, depth + 1);
}

/** True for a clause that says when another happens, or what goes on from that: "38 died and others fled when the river rose". */
function tellsWhen({ syntax: { frames }, language }: View, frame: Frame, clause: number): boolean {
  if (frame.relation !== 'advcl' || !language.whenSubordinators.has(frame.subordinator ?? '')) return false;
  let at = frame.parent;
  for (let steps = 0; at !== null && at !== clause && steps < CLIMB; steps++) {
    const { relation, parent } = frames[at]!;
    at = relation === 'xcomp' || relation === 'conj' ? parent : null;
  }
  return at === clause;
}

/** How many clauses lie between at most. */
const CLIMB = 3;

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
  const first = view.tokenAt(time.start);
  return first === noun + 1 || (first === noun + 2 && view.language.datesFrom.has(view.document.lower[noun + 1]!));
}

function nearest(list: readonly Timed[], token: number): Timed {
  return list.reduce((a, b) =>
    Math.abs(b.token - token) < Math.abs(a.token - token) && grain(b.time) <= grain(a.time) ? b : a,
  );
}

function grain({ earliest, latest }: TimeExpression): number {
  return earliest === null || latest === null ? Number.MAX_SAFE_INTEGER : days(earliest, latest);
}

/** What is told in the past is not a day of the coming week, but the same one of the last. */
function notAhead(view: View, { rule }: TimeExpression, clause: number, { earliest, latest }: Bounds): Bounds {
  const published = view.published.date;
  if (published === null || earliest === null || earliest !== latest || earliest <= published || clause < 0)
    return { earliest, latest };
  const ahead = days(published, earliest);
  // Only a bare weekday may be either: "am kommenden Donnerstag" lies ahead whatever the tense.
  if (ahead > 7 || !rule.endsWith('.weekday')) return { earliest, latest };
  const { tense, modal, finite } = view.syntax.frames[clause]!;
  if (tense === 'future' || tense === 'present' || modal !== null || !finite) {
    // On a Sunday, "am Sonntag" is that very day.
    return ahead === 7 ? { earliest: published, latest: published } : { earliest, latest };
  }
  const day = shiftDay(earliest, -7);
  return { earliest: day, latest: day };
}

/** Rules of the words of a time of day, which say no day. */
const DAYLESS = /\.(?:part|clock(?:\..+)?|cues|parts|digits|keys|numbers|hour-minute|about|words)$/u;

/** True for a time of day that no word gives a day: "am Abend", "gegen 15 Uhr". */
function isDayless({ type, basis, explanation }: TimeExpression): boolean {
  if (type !== 'TIME' || basis !== 'relative') return false;
  const open: Explanation[] = [explanation];
  while (open.length > 0) {
    const { rule, parts } = open.pop()!;
    if (!DAYLESS.test(rule)) return false;
    open.push(...parts);
  }
  return true;
}

function dated(view: View, rule: string, { time, token, clause }: Timed): Reasoned<When> {
  const { basis } = time;
  const own = boundsOf(view, time, token);
  const { earliest, latest } = notAhead(
    view,
    time,
    clause,
    rule === 'time.phrase' ? own : goneOnSince(view, time, own),
  );
  const span = { start: time.start, end: time.end };
  const value: When = {
    span,
    earliest,
    latest,
    precision: precisionOf(earliest, latest),
    basis: earliest === null && latest === null ? 'none' : basis === 'none' ? 'relative' : basis,
    dayless: isDayless(time),
  };
  return { value, because: { ...because(view, rule, '', [span]), parts: [time.explanation] } };
}

/** A day counted back from another one. */
function counted(view: View, { day, from, start, end }: Distance): Reasoned<When> {
  const value: When = {
    span: { start, end },
    earliest: day,
    latest: day,
    precision: 'day',
    basis: 'relative',
    dayless: false,
  };
  return {
    value,
    because: {
      ...because(view, 'time.distance', 'counted back from the day that the sentence states', [value.span!, from.time]),
      parts: [from.time.explanation],
    },
  };
}

function none(view: View): Reasoned<When> {
  return { value: NO_TIME, because: because(view, 'time.none', 'the text gives this event no time') };
}
