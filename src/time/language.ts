import type { Grammar } from '../engine/chart.ts';
import type { LanguageCode } from '../text/article.ts';
import type { TextLanguage } from '../text/language.ts';
import type { Bound, ClauseTense } from './semantics.ts';

/**
 * What time reading must know of a language: data only. The grammar's nodes of kind `expression` are its results;
 * those of kind `false friend` take away what would otherwise be one. Leading and trailing children of kind `cue` are
 * not part of an expression's extent.
 */
export interface TimeLanguage {
  readonly code: LanguageCode;
  readonly text: TextLanguage;
  readonly grammar: Grammar<undefined>;
  readonly tense: TenseCues;
  /** Words or phrases right before an expression (articles left out) that bound it: "bis" until, "seit" since. */
  readonly bounds: ReadonlyMap<string, Bound>;
  /** Words that may stand between a bound and its expression: articles and the like. */
  readonly fillers: ReadonlySet<string>;
  /** Words right behind an expression that tie it to a noun, which a bound before it is for: "after Monday's talks". */
  readonly belonging?: ReadonlySet<string>;
}

/** How the tense of a clause shows on the surface. All words in lower case. */
export interface TenseCues {
  /** Forms that show a tense by themselves: "war" past, "wird" future, "is" present. */
  readonly words: ReadonlyMap<string, ClauseTense>;
  /** Endings of words in small letters that show a tense where no listed form stands in the clause: "-te", "-ed". */
  readonly endings: ReadonlyMap<string, ClauseTense>;
  /** Words that end so and are no verbs: "heute", "hundred". */
  readonly notVerbs: ReadonlySet<string>;
  /** Present-tense forms of what is done by appointment ("beginnt"): a future, where nothing past stands beside them. */
  readonly scheduled?: ReadonlySet<string>;
  /** Words right before an expression that show its direction in time by themselves: "vom" (Sonntag) past. */
  readonly before?: ReadonlyMap<string, ClauseTense>;
  /** Marks and words at which a clause may begin or end. */
  readonly clauseEdges: ReadonlySet<string>;
  /** A present-tense auxiliary ("hat", "has") and the perfect participle's shape make a past: "hat … gewonnen". */
  readonly perfect: { readonly auxiliaries: ReadonlySet<string>; readonly participle: RegExp };
}
