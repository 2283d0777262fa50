import { civil, type Day } from './calendar.ts';
import type { Bearings, Placed } from './place.ts';
import type { Extracted } from './semantics.ts';
import { dayStretch, type Stretch } from './stretch.ts';

/** A year so many years before publication is one that the passage tells of, not one mentioned in passing. */
const LONG_AGO = 2;
/** Sentences through which a year or a day that was told of stays in force. */
const LASTING = 2;

interface Told {
  readonly value: string;
  readonly days: { readonly from: Day | null; readonly to: Day | null } | null;
  readonly grain: Stretch['grain'] | null;
  readonly type: string;
  readonly basis: string;
}

/** What a text has told of so far, expression by expression: the anchor of "the next day" and of bare clock times. */
export class Narrative {
  readonly #published: Day | null;
  #last: Stretch | null = null;
  #lastDay: { readonly stretch: Stretch; readonly sentence: number } | null = null;
  #year: { readonly year: number; readonly sentence: number } | null = null;
  #setIn = -1;
  #sentence = 0;
  #ranging = false;
  /** The sentence in which a range was last begun ("from …"). */
  #begun = -1;
  #lastToken = -1;
  #listed = false;

  /** Begins with nothing told yet. */
  constructor(published: Day | null) {
    this.#published = published;
  }

  /** What the next expression is placed by. */
  bearings(expression: Extracted, next: Extracted | undefined): Bearings {
    const { sentence, bound } = expression;
    this.#sentence = sentence;
    const timed = next?.sentence === sentence && next.meaning.kind === 'time';
    const ends = bound === 'until' && this.#begun === sentence;
    this.#ranging = ends || (timed && next.bound === 'until');
    if (bound === 'from') this.#begun = sentence;
    const told = this.#year !== null && sentence - this.#year.sentence <= LASTING ? this.#year.year : null;
    return {
      published: this.#published,
      narrative: this.#last,
      timed,
      get year() {
        return told !== null && expression.tense !== 'present' && expression.tense !== 'future' ? told : null;
      },
      get tense() {
        return expression.tense;
      },
    };
  }

  /** The day of a time that is said without one; null where it is any day ("from 9 to 17"). */
  dayForTime({ published }: Bearings): Placed | null {
    const told = this.#lastDay;
    if (this.#setIn === this.#sentence || (this.#ranging && this.#listed)) return null;
    if (told !== null && this.#sentence - told.sentence <= (this.#ranging ? 0 : LASTING)) {
      return { ...told.stretch, basis: 'relative', why: `on the day told of before (${told.stretch.value})` };
    }
    if (published === null || this.#ranging) return null;
    return { ...dayStretch(published), basis: 'relative', why: 'on the day of publication, no other being told of' };
  }

  /** Takes note of an expression after it was resolved. */
  follow({ sentence, meaning, first, last }: Extracted, { type, days, value, grain, basis }: Told): void {
    if (type === 'SET') this.#setIn = sentence;
    if (days === null || grain === null || days.from === null || days.to === null) return;
    if (type !== 'DATE' && type !== 'TIME') return;
    const stretch: Stretch = { days: { from: days.from, to: days.to }, grain, value };
    this.#last = stretch;
    if (days.from === days.to && type === 'DATE') {
      this.#listed = this.#lastToken >= 0 && first - this.#lastToken <= 2;
      this.#lastToken = last;
    }
    if (days.from === days.to) this.#lastDay = { stretch: dayStretch(days.from), sentence };
    const { year } = civil(days.from);
    const far = this.#published === null || civil(this.#published).year - year >= LONG_AGO;
    if (
      basis === 'explicit' &&
      meaning.kind === 'date' &&
      (far ? grain !== 'decade' && grain !== 'century' : grain === 'day' || grain === 'month' || grain === 'year')
    ) {
      this.#year = far ? { year, sentence } : null;
    }
  }
}
