import type { FrontLine } from '../../text/front-lines.ts';

/** What the search for a publication date must know of a language beside its time expressions. Words in lower case. */
export interface PublishedLanguage {
  /** Finds lines in front of a report that hold nothing but a date. */
  readonly findFrontLines: (text: string) => readonly FrontLine[];
  /** Words right before a date that set it rather than tell of it: "vertagt auf den 28. November", "bis zum 30. Juni". */
  readonly settingBefore: ReadonlySet<string>;
  /** Words anywhere in a sentence that speak of plans, terms and programmes, so that its dates may lie ahead. */
  readonly planning: ReadonlySet<string>;
  /** Adjectives before a weekday that count from the day of writing: "gestrigen" is -1. */
  readonly attributive: ReadonlyMap<string, number>;
  /** Modal verbs and the like that make what they govern a plan. */
  readonly modal: ReadonlySet<string>;
  /** Infinitives that make of a modal verb a report of what has happened: "soll … haben". */
  readonly hearsay: ReadonlySet<string>;
  /** Words that tell of a birth, whose date says little of the day of writing. */
  readonly birth: ReadonlySet<string>;
  /** The age that the words at a token say: "75-jährig", "75 Jahre alt"; null where they say none. */
  readonly ageAt: (lower: readonly string[], at: number) => number | null;
  /** Words for the day of writing, and those for turning an age: together they make it a birthday. */
  readonly today: ReadonlySet<string>;
  readonly turning: ReadonlySet<string>;
  /** Words that open a relative clause. */
  readonly relative: ReadonlySet<string>;
  /** Auxiliaries of the past perfect, which tells what was before the news. */
  readonly pluperfect: ReadonlySet<string>;
  /** Marks at which a clause may begin. */
  readonly clauseMarks: ReadonlySet<string>;
  /** Words that may stand between two names of one day: "heute, den 5. August", "am Freitag, dem 12. August". */
  readonly apposition: ReadonlySet<string>;
}
