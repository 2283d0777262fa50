import { precisionOf } from './days.ts';
import { isNews, mainTime } from './main-time.ts';
import { prepositionOf, topOf } from './noun-slots.ts';
import { because, type Reasoned } from './reason.ts';
import { isOtherOne, type Told } from './same.ts';
import type { Timed } from './timed.ts';
import type { View } from './view.ts';
import type { When } from './when.ts';

/** How many sentences a thread may rest before it is taken up again. */
const THREAD = 12;
/** Most claims that are looked back at, so that time stays linear in any text. */
const MOST = 60;
/** How near a dated event of another type, and one of the same type in the past, must stand to go on with its time. */
const NEXT = 1;
const COURSE = 4;

/**
 * Gives events without a time of their own the one that a careful reader would give them, in this order: that of another
 * mention of the same event; for what ordering words put before or after the event told last, a bound; the thread of the
 * report; the day that the report is about. A mere time of day ("am Abend") takes its day from the same sources.
 */
export function settleTimes(
  view: View,
  told: readonly Told[],
  event: readonly number[],
  own: readonly Reasoned<When>[],
  times: ReadonlyMap<number, readonly Timed[]>,
): Reasoned<When>[] {
  const settled = [...own];
  const byEvent = datedMention(view, told, event);
  told.forEach(({ when }, i) => {
    if (isDated(when)) return;
    const source = byEvent.get(event[i]!);
    if (source === undefined) return;
    const from = own[source]!;
    settled[i] = {
      value: { ...from.value, span: when.span },
      because: {
        ...because(view, 'time.same-event', 'dated where the event is told elsewhere'),
        parts: [from.because],
      },
    };
  });
  const main = mainTime(view, told, own, times);
  told.forEach(({ when }, i) => {
    const { value } = settled[i]!;
    if (value.basis !== 'none' && !value.dayless) return;
    const again = event.indexOf(event[i]!);
    const found =
      ordered(view, told, settled, i) ??
      (again < i ? sameAs(view, settled[again]!) : null) ??
      thread(view, told, settled, i, main);
    if (found === null) return;
    settled[i] = when.dayless ? { ...found, value: { ...found.value, span: when.span } } : found;
  });
  return settled;
}

/** The time that the first mention of the event was given, if any. */
function sameAs(view: View, { value, because: reason }: Reasoned<When>): Reasoned<When> | null {
  if (value.basis === 'none') return null;
  return {
    value: { ...value, span: null, basis: 'inferred' },
    because: { ...because(view, 'time.same-event', 'dated where the event is told elsewhere'), parts: [reason] },
  };
}

function isDated({ earliest, latest, dayless }: When): boolean {
  return (earliest !== null || latest !== null) && !dayless;
}

/** The mention of each event that has the finest time of its own. */
function datedMention(view: View, told: readonly Told[], event: readonly number[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  told.forEach(({ when }, i) => {
    // What goes on for years is told again as one of many.
    if (!isDated(when) || (when.precision === 'year' && when.latest === view.published.date)) return;
    const known = found.get(event[i]!);
    if (known === undefined || finer(when, told[known]!.when)) found.set(event[i]!, i);
  });
  return found;
}

function finer(a: When, b: When): boolean {
  const weight = (w: When): number =>
    w.earliest === null || w.latest === null ? 9 : { day: 0, week: 1, month: 2, year: 3 }[w.precision ?? 'year'];
  return weight(a) < weight(b);
}

/** "zuvor", "danach": before or after what was told last. */
function ordered(
  view: View,
  told: readonly Told[],
  settled: readonly Reasoned<When>[],
  i: number,
): Reasoned<When> | null {
  const { draft } = told[i]!;
  if (draft.frame < 0 || i === 0) return null;
  let before = i - 1;
  while (before >= 0 && (settled[before]!.value.basis === 'none' || i - before > 40))
    before = i - before > 40 ? -1 : before - 1;
  if (before < 0) return null;
  const anchor = settled[before]!.value;
  for (const child of view.children(view.syntax.frames[draft.frame]!.predicate)) {
    const word = view.document.lower[child]!;
    const earlier = view.language.orderingBefore.has(word);
    if (!earlier && !view.language.orderingAfter.has(word)) continue;
    // What comes right after happened in the same stretch of days; how long before "zuvor" was is not said.
    const earliest = earlier ? null : anchor.earliest;
    const latest = anchor.latest;
    if (earliest === null && latest === null) return null;
    const { start, end } = view.document.tokens[child]!;
    return {
      value: {
        span: { start, end },
        earliest,
        latest,
        precision: precisionOf(earliest, latest),
        basis: 'relative',
        dayless: false,
      },
      because: {
        ...because(view, earlier ? 'time.before' : 'time.after', 'put in order with the event told before', [
          { start, end },
        ]),
        parts: [settled[before]!.because],
      },
    };
  }
  return null;
}

/**
 * What is told without a time goes on where its thread was left: the last dated event of its type, else the day that the
 * report is about. What lies before the thread (pluperfect), ahead of it, or may never happen has no time of its own.
 */
function thread(
  view: View,
  told: readonly Told[],
  settled: readonly Reasoned<When>[],
  i: number,
  main: Reasoned<When> | null,
): Reasoned<When> | null {
  const { draft, type, status } = told[i]!;
  if (status !== 'actual' && status !== 'denied') return null;
  if (isOtherOne(view, draft.token)) return null;
  const background = isBackground(view, draft);
  if (isBefore(view, draft)) return null;
  // "bestreitet die Vorwürfe": who answers in the present does so now.
  const answers = ANSWERS.has(type) && draft.frame >= 0 && view.syntax.frames[draft.frame]!.tense === 'present';
  for (let k = i - 1; k >= 0 && i - k < MOST && draft.sentence - told[k]!.draft.sentence <= THREAD; k--) {
    if (told[k]!.status !== 'actual') continue;
    const { value, because: reason } = settled[k]!;
    if (value.earliest === null || value.latest === null || value.dayless) continue;
    const away = draft.sentence - told[k]!.draft.sentence;
    // What is told as done lies not in the time of what is still to come.
    const ahead = view.published.date !== null && value.earliest > view.published.date;
    const next = away <= NEXT && value.span !== null && !ahead && !answers && (background || isNews(view, value));
    const same =
      told[k]!.type === type &&
      (background ? away <= COURSE : isNews(view, value) || (away <= COURSE && value.precision === 'day'));
    if (!next && !same) continue;
    return {
      value: { ...value, span: null, basis: 'inferred' },
      because: { ...because(view, 'time.thread', 'goes on where the report left this thread'), parts: [reason] },
    };
  }
  return main === null || background ? null : reaction(view, told[i]!, main);
}

/** Types of acts that answer to what happened, between that and the publication. */
const ANSWERS = new Set(['REQUEST', 'ACCUSE', 'SUPPORT', 'REJECT', 'THREATEN', 'AGREE', 'CONSULT']);

/** What answers to the main event, or still goes on, lies between it and the publication. */
function reaction(view: View, { draft, type }: Told, main: Reasoned<When>): Reasoned<When> {
  const published = view.published.date;
  const { earliest, latest } = main.value;
  if (published === null || earliest === null || latest === null || latest >= published) return main;
  const clause = draft.frame >= 0 ? draft.frame : draft.clause;
  // The preterite goes on with what happened; the present tells what is said now.
  if (clause < 0 ? !ANSWERS.has(type) : view.syntax.frames[clause]!.tense !== 'present') return main;
  return {
    value: { ...main.value, latest: published, precision: precisionOf(earliest, published) },
    because: {
      ...because(view, 'time.reaction', 'between what the report is about and its publication'),
      parts: [main.because],
    },
  };
}

/** "seit der Rückeroberung", "after the attack": what has happened before what is told, nobody says when. */
function isBefore(view: View, { frame, sense, token }: Told['draft']): boolean {
  if (frame >= 0 || sense.pos !== 'noun') return false;
  const preposition = prepositionOf(view, topOf(view, token));
  return preposition !== null && view.language.earlierPrepositions.has(preposition);
}

/** The pluperfect stands behind the thread of the report. */
function isBackground(view: View, draft: Told['draft']): boolean {
  const clause = draft.frame >= 0 ? draft.frame : draft.clause;
  if (clause < 0) return false;
  const { predicate, tense } = view.syntax.frames[clause]!;
  if (tense !== 'past') return false;
  return view
    .children(predicate)
    .some(
      (child) =>
        view.words[child]!.upos === 'AUX' &&
        view.language.perfect.has(view.words[child]!.lemma) &&
        view.words[child]!.feats.Tense === 'Past' &&
        view.words[child]!.feats.Mood !== 'Sub',
    );
}
