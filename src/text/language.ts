import type { LanguageCode } from './article.ts';

/** What the text layers must know of a language: data only. Words are lower case unless said otherwise. */
export interface TextLanguage {
  readonly code: LanguageCode;
  /** Abbreviations with their full stop that a sentence goes on after ("z.B.", "Dr.", "Mr."), as they are written. */
  readonly abbreviations: ReadonlySet<string>;
  /** Abbreviations that may also close a sentence ("usw.", "etc.", "Inc."), as they are written. */
  readonly finalAbbreviations: ReadonlySet<string>;
  /** True where a full stop makes an ordinal of a number ("19. September"). */
  readonly ordinalDot: boolean;
  /** Words that typically open a sentence and seldom follow an ordinal, such as articles and pronouns. */
  readonly sentenceOpeners: ReadonlySet<string>;
  /** Frequent function words that closely related languages don't share; they give the language away at once. */
  readonly functionWords: ReadonlySet<string>;
  /** Clitics split off the end of a word ("n't", "'s"), longest first, with a straight apostrophe. */
  readonly clitics: readonly string[];
}
