import type { LanguageCode } from '../text/article.ts';

/**
 * What a word of reporting does: it gives words back (`say`, `write`, `ask`), a thought (`think`), a finding (`find`), a
 * demand, an announcement or decision, a reproach, a judgement, or it merely goes with direct speech (`manner`).
 */
export type CueClass =
  | 'say'
  | 'write'
  | 'ask'
  | 'think'
  | 'find'
  | 'demand'
  | 'announce'
  | 'accuse'
  | 'judge'
  | 'manner';

/** What a noun stands for, as far as that says who may speak. */
export type NounKind = 'person' | 'organisation' | 'group' | 'place' | 'time';

/** A preposition that names the source: "laut", "zufolge", "according to". */
export interface SourcePreposition {
  /** Its words in lower case; several for "according to". */
  readonly words: readonly string[];
  /** Where its noun phrase stands. */
  readonly side: 'after' | 'before';
  /** True where only a noun of saying or a medium makes it a cue: "nach Angaben", not "nach Berlin". */
  readonly needsNoun: boolean;
}

/** What attribution must know of a language: data only. Words are lower case, lemmas as the syntax writes them. */
export interface AttributionLanguage {
  readonly code: LanguageCode;
  /** Verbs of reporting by lemma, separable prefix attached. */
  readonly verbs: ReadonlyMap<string, CueClass>;
  /** Verbs that report only with a second word, lower case: "bekannt geben", "zum Ausdruck bringen". */
  readonly phrases: ReadonlyMap<string, ReadonlyMap<string, CueClass>>;
  /** Nouns of reporting by lemma in lower case: "behauptung", "claim". A compound counts by its last part. */
  readonly nouns: ReadonlyMap<string, CueClass>;
  /** Of these, the ones that only name the saying, so that the source is whose they are: "Angaben der Behörden". */
  readonly accounts: ReadonlySet<string>;
  /** Words that bring in whose such a noun is, beside the genitive: "Angaben von Ärzten". */
  readonly owners: ReadonlySet<string>;
  /** Ends of compound nouns that count as nouns of reporting; empty where compounds are written apart. */
  readonly nounEndings: readonly string[];
  readonly prepositions: readonly SourcePreposition[];
  /** Words that name the source's own source: "unter Berufung auf", "citing". */
  readonly chains: readonly (readonly string[])[];
  /** Adverbs that point back to a source named before, or at one that is not named: "demnach", "wonach", "reportedly". */
  readonly adverbs: ReadonlySet<string>;
  /** Of these, the ones that open a relative clause: "wonach", "denen zufolge". */
  readonly relativeAdverbs: ReadonlySet<string>;
  /** Pronouns that take up the whole sentence before: "Das teilte die Polizei mit". */
  readonly backward: ReadonlySet<string>;
  /** Lemmas of nouns that never are a source: "according to plan". */
  readonly notSources: ReadonlySet<string>;
  /** Prepositions with a gerund that make a message: "accused … of lying". */
  readonly gerundPrepositions: ReadonlySet<string>;
  /** Words that bring in the source alone: "so der Minister". */
  readonly thus: ReadonlySet<string>;
  /** Words that open a clause of comparison naming the source: "wie die Polizei mitteilte", "as police said". */
  readonly as: ReadonlySet<string>;
  /** Words that open a complement clause: "dass", "ob", "that". */
  readonly complementizers: ReadonlySet<string>;
  /** Question words that open a complement clause. */
  readonly questions: ReadonlySet<string>;
  /** Words that open other subordinate clauses, which are no messages of their own. */
  readonly subordinators: ReadonlySet<string>;
  /** Words that open relative clauses. */
  readonly relatives: ReadonlySet<string>;
  /** Lemmas of modal verbs that mark hearsay: "sollen", "wollen". */
  readonly hearsayModals: ReadonlySet<string>;
  /** Lemmas of the auxiliaries of the perfect infinitive that hearsay stands in: "soll … getan haben". */
  readonly perfectAuxiliaries: ReadonlySet<string>;
  /** Lemmas of the auxiliaries of the passive infinitive, which tells of a plan: "soll … aufgelöst werden". */
  readonly passiveAuxiliaries: ReadonlySet<string>;
  /** Of the modals of hearsay, those whose subject itself is the source: "Er will nichts gewusst haben". */
  readonly claimingModals: ReadonlySet<string>;
  /** Adverbs that belong to the cue: "davon" in "geht davon aus". */
  readonly correlates: ReadonlySet<string>;
  /** Words that bring in what something is called: "bezeichnete als". */
  readonly roles: ReadonlySet<string>;
  /** Lemmas of attributes that say what somebody calls something: "so genannte", "so-called". */
  readonly calling: ReadonlySet<string>;
  /** Lemmas of nouns in lower case for those who have words of their own: "regierung", "army". */
  readonly speakers: ReadonlySet<string>;
  /** What a noun in lower case stands for where it is somebody or somewhere; a compound counts by its last part. */
  readonly beings: ReadonlyMap<string, NounKind>;
  /** Nouns for the words themselves, right before a quotation: "mit den Worten". */
  readonly wordings: ReadonlySet<string>;
  /** Reflexive pronouns that belong to the cue: "äußerte sich". */
  readonly reflexives: ReadonlySet<string>;
  /** Expletive subjects, which are no sources: "es" in "heißt es". */
  readonly expletives: ReadonlySet<string>;
  /** True where a passive of reporting with an infinitive marks hearsay: "is said to have met". */
  readonly hearsayPassives: boolean;
  /** Language-specific tags of infinitives that hold their particle: "anzuhalten". */
  readonly infinitiveTags: ReadonlySet<string>;
  /** The particle of the infinitive: "zu", "to". */
  readonly infinitive: ReadonlySet<string>;
  /** Prepositions of whom it is said to: "gegenüber". */
  readonly addressees: ReadonlySet<string>;
  /** Personal pronouns of the third person, nominative, with whom they may stand for. */
  readonly pronouns: ReadonlyMap<string, PronounReach>;
  /** Coordinating conjunctions. */
  readonly conjunctions: ReadonlySet<string>;
  /** True where a report's mood (Konjunktiv) marks a sentence as somebody's word. */
  readonly reportedMood: boolean;
  /** True where an inserted frame may begin with its subject ("…, the union said"). */
  readonly subjectFirstFrames: boolean;
  /** True where a complement clause may lack its "that", and stands without a comma ("said he was ill"). */
  readonly bareComplement: boolean;
}

/** Gender and number that a pronoun agrees with; null where it says nothing. */
export interface PronounReach {
  readonly gender: 'Masc' | 'Fem' | 'Neut' | null;
  readonly number: 'Sing' | 'Plur' | null;
}
