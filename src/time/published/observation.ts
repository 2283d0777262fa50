import type { Span } from '../../text/span.ts';
import type { Day, Days } from '../calendar.ts';

/**
 * On which side of the day of writing a time lies, as far as the words show: told as past, as the beginning of what
 * lasts, as a plan, in a future tense; told without a tense; or set as a term, which may lie on either side.
 */
export type Side = 'past' | 'since' | 'planned' | 'future' | 'told' | 'term';

/** A date as far as the words give it: whole days of the calendar, or what comes again every year. */
export type Told =
  | { readonly shape: 'days'; readonly days: Days; readonly grain: 'day' | 'month' | 'year' }
  | { readonly shape: 'yearly'; readonly month: number; readonly day: number | null; readonly weekday: number | null };

/**
 * What one expression says about the publication date, the one unknown:
 * - `event`: something told of lies at this date, on this side of it;
 * - `weekday`: something lies on such a weekday close to it;
 * - `today`: the date so many days from it has this weekday, or is this date ("am gestrigen Mittwoch", "heute, 5. August");
 * - `age`: somebody born on this day is so many years old;
 * - `year`: the year so many years from its own is this one ("im vergangenen Jahr (2003)").
 */
export type Observation = Span &
  (
    | {
        readonly kind: 'event';
        readonly told: Told;
        readonly side: Side;
        /** How likely it is the news rather than background, 0 to 1. */
        readonly fresh: number;
        /** True where its side is beyond doubt: its own clause tells it as past or as to come, outside quotations and programmes. */
        readonly sure: boolean;
        /** Days that it is told to lie after the event before it ("einen Tag später"); 0 where it stands for itself. */
        readonly after: number;
      }
    | { readonly kind: 'weekday'; readonly weekday: number; readonly side: Side; readonly lead: boolean }
    | { readonly kind: 'today'; readonly offset: number; readonly weekday: number | null; readonly told: Told | null }
    | { readonly kind: 'age'; readonly birth: Day; readonly age: number }
    | { readonly kind: 'year'; readonly offset: number; readonly year: number }
  );
