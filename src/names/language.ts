import type { LanguageCode } from '../text/article.ts';

/** Grammatical gender of a person; null where the word doesn't tell. */
export type Gender = 'm' | 'f' | null;

/** What the reading of names must know of a language: data only. Words are lower case unless said otherwise. */
export interface NamesLanguage {
  readonly code: LanguageCode;
  /** Words before a name that say nothing but the gender ("herr", "mrs."). */
  readonly honorifics: ReadonlyMap<string, Gender>;
  /** Academic and other titles that may stand between office and name ("dr.", "sir"). */
  readonly titles: ReadonlySet<string>;
  /** Those of the titles that stand in names of places as well ("sankt"). */
  readonly saints: ReadonlySet<string>;
  /** Offices and professions that stand before a name or for it ("präsident", "senatorin"), with their gender. */
  readonly offices: ReadonlyMap<string, Gender>;
  /** Endings of compounds that are offices ("minister": "Außenminister"), longest first. */
  readonly officeEndings: readonly (readonly [string, Gender])[];
  /** Small words inside personal names ("von", "van", "bin"). */
  readonly particles: ReadonlySet<string>;
  /** Those of the small words with which a surname may begin ("de Gaulle"). */
  readonly surnameParticles: ReadonlySet<string>;
  /** Nouns that make an organisation of the name they are part of, as whole words or as endings of compounds. */
  readonly organisationHeads: readonly string[];
  /** Nouns that make an armed group or movement of it. */
  readonly groupHeads: readonly string[];
  /** Plural nouns for armed groups and movements that are told of without a name, as words or endings of compounds. */
  readonly describedGroups: readonly string[];
  /** True for a lower-case word that may stand between the article and such a noun and tells which group it is. */
  readonly groupAdjective: (lower: string) => boolean;
  /** An adjective without its ending: "dortigen" is "dortig". */
  readonly stem: (lower: string) => string;
  /** Nouns that make the name of an institution together with the place after them ("Universität Leipzig"). */
  readonly institutionHeads: readonly string[];
  /** Nouns that make the name of a building or site together with the place after them ("Flughafen Tempelhof"). */
  readonly siteHeads: readonly string[];
  /** Words that may stand between such a noun and the place ("von", "of"). */
  readonly namingLinks: ReadonlySet<string>;
  /** Nouns before the name of a place, with the level they give it. */
  readonly placeHeads: ReadonlyMap<string, 'city' | 'region' | 'country' | 'water' | 'quarter' | 'place'>;
  /** Endings of names of streets, buildings, stations: places inside a city. */
  readonly siteEndings: readonly string[];
  /** Prepositions that stand before places where something is or goes. */
  readonly placePrepositions: ReadonlySet<string>;
  /** Words between a place and the larger one it lies in ("in", "im"). */
  readonly insidePrepositions: ReadonlySet<string>;
  /** Articles, by whose form a description is recognised as definite. */
  readonly definite: ReadonlySet<string>;
  /** Personal and possessive pronouns of the third person singular. */
  readonly pronouns: ReadonlyMap<string, 'm' | 'f'>;
  /** Pronouns that may also mean a plural or a polite address when they open a sentence ("sie"). */
  readonly ambiguousPronouns: ReadonlySet<string>;
  /** Lemmas of verbs whose subject says or decides something: a capital there stands for its government. */
  readonly governing: ReadonlySet<string>;
  /** Capitalised words that are no names: months, weekdays, languages, and so on. */
  readonly notNames: ReadonlySet<string>;
  /** Names of places that are far more often plain words or parts of other names; they need a sign of place. */
  readonly rarePlaces: ReadonlySet<string>;
  /** The forms that a word may be the genitive or plural of, likeliest first: "Bakus" is of "Baku". As written. */
  readonly baseForms: (word: string) => readonly string[];
  /** The names of cities that a word may be derived from: "Berliner" from "Berlin". As written; empty for most words. */
  readonly cityOf: (word: string) => readonly string[];
  /** True for a lower-case word that may be an adjective of a place ("aserbaidschanische"). */
  readonly placeAdjective: (lower: string) => boolean;
  /** True when capitals mark names only and not every noun. */
  readonly capitalsAreNames: boolean;
  /** Words between two names of equal rank ("und"). */
  readonly coordinators: ReadonlySet<string>;
  /** Words that join the parts of an organisation's or event's name ("für", "of"). */
  readonly linkWords: ReadonlySet<string>;
}
