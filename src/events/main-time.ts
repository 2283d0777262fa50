import { days, precisionOf, shiftDay } from './days.ts';
import { because, type Reasoned } from './reason.ts';
import type { Told } from './same.ts';
import { boundsOf } from './stretch.ts';
import type { Timed } from './timed.ts';
import type { View } from './view.ts';
import type { When } from './when.ts';

/** How many sentences the lead of a report has, and how many days back its news reaches. */
const LEAD = 4;
const NEWS = 31;
/** How many days before its publication the day of a report lies that its lead doesn't date. */
const FRESH = 2;
/** The longest stretch of days, from its first to its last, that a report goes on from. */
const LONGEST = 10;
const WEEK = 7;

/** A day or some days within what a report is about: a month before its publication at most. */
export function isNews(view: View, { earliest, latest }: Pick<When, 'earliest' | 'latest'>): boolean {
  const published = view.published.date;
  if (earliest === null || latest === null) return false;
  if (isDayOfUndated(view, earliest, latest)) return true;
  if (days(earliest, latest) > LONGEST) return false;
  return published === null || (latest <= published && days(earliest, published) <= NEWS);
}

/** A day that is known as well as the publication is ("am Sonntag" in an undated report): it moves with it. */
function isDayOfUndated({ published }: View, earliest: string, latest: string): boolean {
  if (published.date !== null || published.earliest === null || published.latest === null) return false;
  const [before, after] = [days(earliest, published.earliest), days(latest, published.latest)];
  return before >= 0 && before <= WEEK && after >= 0 && after <= WEEK;
}

/**
 * The day that the report is about: that of its first dated events, else a day that its lead names, else the publication
 * and the day before. Null where nothing tells it.
 */
export function mainTime(
  view: View,
  told: readonly Told[],
  own: readonly Reasoned<When>[],
  times: ReadonlyMap<number, readonly Timed[]>,
): Reasoned<When> | null {
  const tells = (i: number): boolean =>
    told[i]!.status === 'actual' && !own[i]!.value.dayless && isNews(view, own[i]!.value);
  const first = told.findIndex(({ draft }, i) => draft.sentence < LEAD && tells(i));
  if (first >= 0) return onDayOf(view, own[first]!);
  const named = namedInLead(view, times);
  if (named !== null) return named;
  const published = view.published.date;
  const body = told.findIndex((_, i) => tells(i) && isFresh(view, own[i]!.value));
  if (body >= 0) return onDayOf(view, own[body]!);
  if (published === null || view.published.basis === 'unknown') return null;
  return {
    value: {
      span: null,
      earliest: shiftDay(published, -1),
      latest: published,
      precision: 'day',
      basis: 'inferred',
      dayless: false,
    },
    because: because(view, 'time.lead', 'news reported without a date: the day of publication or the one before'),
  };
}

function onDayOf(view: View, { value, because: reason }: Reasoned<When>): Reasoned<When> {
  return {
    value: { ...value, span: null, basis: 'inferred' },
    because: { ...because(view, 'time.main', 'on the day that the report is about'), parts: [reason] },
  };
}

/** A day so near to the publication that a report without a date in its lead is about it. */
function isFresh({ published }: View, { earliest, latest }: When): boolean {
  if (published.date === null || earliest === null || earliest !== latest) return false;
  return days(earliest, published.date) <= FRESH;
}

/** A single day of the last week that the lead names, though none of its events: "wie am Dienstag bekannt wurde". */
function namedInLead(view: View, times: ReadonlyMap<number, readonly Timed[]>): Reasoned<When> | null {
  for (let sentence = 0; sentence < LEAD; sentence++) {
    for (const { time, token, anchor } of times.get(sentence) ?? []) {
      if (time.earliest === null || time.earliest !== time.latest || !isNews(view, time)) continue;
      // "in der Nacht zum Sonntag" belongs to two days.
      const { earliest, latest } = boundsOf(view, time, token);
      if (earliest === null || latest === null) continue;
      const { date } = view.published;
      if (date !== null && days(earliest, date) > 7) continue;
      // What is told on a day happened on it or on the day before.
      const first = anchor >= 0 && view.cueAt[anchor] === 1 ? shiftDay(earliest, -1) : earliest;
      return {
        value: {
          span: null,
          earliest: first,
          latest,
          precision: precisionOf(first, latest),
          basis: 'inferred',
          dayless: false,
        },
        because: { ...because(view, 'time.named', 'a day that the lead names', [time]), parts: [time.explanation] },
      };
    }
  }
  return null;
}
