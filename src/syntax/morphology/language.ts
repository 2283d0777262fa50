import type { LanguageCode } from '../../text/article.ts';
import type { Features } from '../types.ts';
import type { AgreementRules } from './roles.ts';

/** How words are built of words. All in lower case. */
export interface CompoundRules {
  /** Elements that join the parts, the empty one included, the most usual first. */
  readonly linkings: readonly string[];
  /** Endings that a first part may have lost ("Schule" in "Schulbuch"). */
  readonly lost: readonly string[];
  /** Prefixes that are no words of their own. */
  readonly prefixes: ReadonlySet<string>;
  /** Prefixes that part from their verbs, and so stand before any form of a verb. */
  readonly separable: ReadonlySet<string>;
  /** What stands between such a prefix and an infinitive ("zu"). */
  readonly infix: string;
}

/** A tagged sentence to be looked at again. `tags` may be changed, as a rule to what `can` says that the form at an index can be. */
export interface RetagInput {
  readonly tags: string[];
  readonly can: (index: number, tag: string) => boolean;
  /** The form at an index in lower case. */
  readonly lower: (index: number) => string;
}

/** Sets tags right that do not fit the sentence as a whole. Linear in its length. */
export type Retag = (input: RetagInput) => void;

/** What morphology must know of a language beside its lexicon. */
export interface MorphologyLanguage {
  readonly code: LanguageCode;
  /** Tags of finite verbs. */
  readonly finiteTags: ReadonlySet<string>;
  /** Tags of words that open a clause whose finite verb comes last; empty where there is no such order. */
  readonly openingTags: ReadonlySet<string>;
  /** Tags of closed classes: a form that the lexicon knows, and not as one of these, is none of them. */
  readonly closedTags: ReadonlySet<string>;
  /** The tag of attributes that stand before their noun, and the words in lower case that never follow them. */
  readonly attributes: { readonly tag: string; readonly neverBefore: ReadonlySet<string> } | null;
  /** What sets right tags that do not fit the sentence as a whole, where the language has such rules. */
  readonly retag: Retag | null;
  /** Features that follow from the language-specific tag alone. */
  readonly featuresOfTag: Readonly<Record<string, Features>>;
  /** Features of closed-class words, by `tag lemma`. They are added to those of the tag. */
  readonly featuresOfWord: ReadonlyMap<string, Features>;
  /** The same by `tag form`, the form in lower case, where the lemma does not tell enough ("he", "him"). */
  readonly featuresOfForm: ReadonlyMap<string, Features>;
  /** Punctuation marks that are read as another, which the tagger has learned: „ and “ as ". */
  readonly marks: ReadonlyMap<string, string>;
  /** How noun phrases agree, where the language has cases. */
  readonly agreement: AgreementRules | null;
  /** How compounds are built, where the language writes them in one word. */
  readonly compounds: CompoundRules | null;
  /** Other spellings to look an unknown word up in: pairs of what is written and what the lexicon has. */
  readonly spellings: readonly (readonly [string, string])[];
}
