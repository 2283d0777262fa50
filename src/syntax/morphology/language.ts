import type { LanguageCode } from '../../text/article.ts';
import type { Features } from '../types.ts';

/** What morphology must know of a language beside its lexicon. */
export interface MorphologyLanguage {
  readonly code: LanguageCode;
  /** Tags of finite verbs. */
  readonly finiteTags: ReadonlySet<string>;
  /** Features that follow from the language-specific tag alone. */
  readonly featuresOfTag: Readonly<Record<string, Features>>;
  /** Features of closed-class words, by `tag form`, in lower case form. They are added to those of the tag. */
  readonly featuresOfWord: ReadonlyMap<string, Features>;
  /** Elements that join the parts of a compound, the empty one included. */
  readonly linkings: readonly string[];
  /** Other spellings to look an unknown word up in: pairs of what is written and what the lexicon has. */
  readonly spellings: readonly (readonly [string, string])[];
}
