import type { ClaimStatus, FigureKind } from './types.ts';

/** A number word or a quantity: least and most; `most` null is open upwards. */
export interface Quantity {
  readonly min: number;
  readonly max: number | null;
}

/** What finding claims must know of a language: data only. Words are lemmas in lower case unless said otherwise. */
export interface EventsLanguage {
  /** Verbs that only carry out the event that their object or "zu" phrase names; their subject does it: "verüben", "stage". */
  readonly support: ReadonlySet<string>;
  /** Verbs that are events themselves and whose subject does what their object names: "beschloss Sanktionen". */
  readonly deciding: ReadonlySet<string>;
  /** Verbs that only say that the event that is their subject (or "zu" phrase) happens: "stattfinden", "occur". */
  readonly occurrence: ReadonlySet<string>;
  /** Prepositions of the event behind an occurrence verb: "es kam zu". */
  readonly occurrencePrepositions: ReadonlySet<string>;
  /** Status that a verb gives to the event that is its complement, object or prepositional object. */
  readonly governingVerbs: ReadonlyMap<string, ClaimStatus>;
  /** Verbs of stating by whose infinitive somebody states an intention ("erklären"); empty where they take none. */
  readonly declaring: ReadonlySet<string>;
  /** Denying verbs that leave open what they are negated over ("nicht ausschließen"). */
  readonly opening: ReadonlySet<string>;
  /** Modal verbs that make a condition of a sentence's first clause when they open it ("sollte …"). */
  readonly openers: ReadonlySet<string>;
  /** Prepositions that a count may begin with: "über 200 Menschen", "zwischen 200 und 300". */
  readonly counting: ReadonlySet<string>;
  /** Status that a noun gives to the event that it governs: "Forderung nach", "threat of". */
  readonly governingNouns: ReadonlyMap<string, ClaimStatus>;
  /** Status that an attribute gives to the noun: "mutmaßlich", "alleged". */
  readonly attributes: ReadonlyMap<string, ClaimStatus>;
  /** Status that an adverb gives to the clause. */
  readonly adverbs: ReadonlyMap<string, ClaimStatus>;
  /** Status that a subordinating word gives to its clause. */
  readonly subordinators: ReadonlyMap<string, ClaimStatus>;
  /** Status that a modal verb gives, by tense. */
  readonly modals: ReadonlyMap<
    string,
    {
      readonly past: ClaimStatus;
      readonly present: ClaimStatus;
      readonly subjunctive: ClaimStatus;
      readonly perfect: ClaimStatus;
    }
  >;
  /** Auxiliaries that make a perfect infinitive under a modal ("soll geholfen haben"). */
  readonly perfect: ReadonlySet<string>;
  /** Forms of auxiliaries that tell of what is not so ("würde", "would"). */
  readonly irrealis: ReadonlySet<string>;
  /** Of these, the ones that reported speech takes for what is said to be so ("hätten"); and the subordinators of conditions. */
  readonly reportive: ReadonlySet<string>;
  readonly conditions: ReadonlySet<string>;
  /** Words for a part of the large number behind them ("halbe" Million, "half" a million). */
  readonly fractions: ReadonlyMap<string, number>;
  /** Words that negate a noun ("kein", "no") and prepositions that do ("ohne", "without"). */
  readonly negations: ReadonlySet<string>;
  /** Words that mark the introductory word of an infinitive clause of purpose ("um"). */
  readonly purpose: ReadonlySet<string>;
  /** Pronouns that stand for nothing ("es", "man", "there"). */
  readonly expletives: ReadonlySet<string>;
  /** Verbs whose object, not subject, is understood in the infinitive clause below them ("auffordern"). */
  readonly objectControl: ReadonlySet<string>;
  /** Verbs whose object is that of the infinitive below them: "lassen". */
  readonly causatives: ReadonlySet<string>;
  /** Prepositions that lead to a place. */
  readonly localPrepositions: ReadonlySet<string>;
  /** Those of them that lead into an area ('in'), and prepositions of a place that is passed through. */
  readonly insidePrepositions: ReadonlySet<string>;
  readonly passPrepositions: ReadonlySet<string>;
  /** Prepositions that lead to the happening in which an act is done ("bei", "during"). */
  readonly sameHappening: ReadonlySet<string>;
  /** Prepositions that lead to what has happened before ('nach', 'since'). */
  readonly earlierPrepositions: ReadonlySet<string>;
  /** Adverbs that point back to a place ("dort"), and nouns that do with a definite article ("in der Stadt"). */
  readonly thereWords: ReadonlySet<string>;
  readonly placeNouns: ReadonlySet<string>;
  /** Nouns for a part of a place, or for what stands in one; compounds end in them ("Norden", "Flughafen"). */
  readonly placeParts: ReadonlySet<string>;
  /** Nouns for buildings and grounds that often have a name of their own; compounds end in them. */
  readonly siteNouns: ReadonlySet<string>;
  /** Plain preposition of a fused form: "im" is "in". */
  readonly fused: ReadonlyMap<string, string>;
  /** Prepositions that lead to the doer of a nominalisation, and to what stands for a genitive. */
  readonly agentPrepositions: ReadonlySet<string>;
  readonly genitivePrepositions: ReadonlySet<string>;
  /** Prepositions of the doer of a passive, which may also lead elsewhere ("von"). */
  readonly passiveAgents: ReadonlySet<string>;
  /** Words of comparison that a count may begin with ("mehr als 200"). */
  readonly comparisons: ReadonlySet<string>;
  /** Determiners that open a noun phrase in the genitive behind a noun; empty where the language has none. */
  readonly genitiveDeterminers: ReadonlySet<string>;
  /** Possessive determiners in all their forms. */
  readonly possessives: ReadonlySet<string>;
  /** Of these, the ones that stand for a person only. */
  readonly personalPossessives: ReadonlySet<string>;
  /** Verbs whose subject bears the event that their object names: "erhalten", "suffer". */
  readonly receiving: ReadonlySet<string>;
  /** Prepositions that lead to the event that brought a result about ("bei", "in"). */
  readonly causePrepositions: ReadonlySet<string>;
  /** Those of them that only ever set the scene: never part of what a light verb carries out ("beim Fest gab es …"). */
  readonly circumstances: ReadonlySet<string>;
  /** Prepositions that lead to a reason ("wegen") and to a means ("mit"). */
  readonly reasonPrepositions: ReadonlySet<string>;
  readonly mannerPrepositions: ReadonlySet<string>;
  /** Words for a motive ("Protest", "fear") and the prepositions that lead from it ("aus", "in"); prepositions of what killed. */
  readonly motives: ReadonlySet<string>;
  readonly motivePrepositions: ReadonlySet<string>;
  readonly sourcePrepositions: ReadonlySet<string>;
  /** Prepositions of what somebody dies of, which lead elsewhere too ("an"), and such ailments; compounds end in them. */
  readonly illnessPrepositions: ReadonlySet<string>;
  readonly illnesses: ReadonlySet<string>;
  /** Prepositions of what somebody is punished or charged for. */
  readonly chargePrepositions: ReadonlySet<string>;
  /** Prepositions of a phrase that explains the noun in front of it ("gegen", "against"). */
  readonly explaining: ReadonlySet<string>;
  /** Nouns for what an act is done with, whatever it hangs on: weapons, vehicles, tools. */
  readonly tools: ReadonlySet<string>;
  /** Words that open an infinitive of purpose, and a clause of means ("indem", "by"). */
  readonly purposeMarks: ReadonlySet<string>;
  readonly mannerSubordinators: ReadonlySet<string>;
  /** Subordinating words that lead to a reason, and to the circumstances in which something happened ("als"). */
  readonly reasonSubordinators: ReadonlySet<string>;
  readonly whenSubordinators: ReadonlySet<string>;
  /** Those of them whose clause tells what was before. */
  readonly earlierSubordinators: ReadonlySet<string>;
  /** First parts that make another word rather than a compound ("Vor-" in "Vorschlag"). */
  readonly prefixes: ReadonlySet<string>;
  /** Lemmas that a noun form may have, for words that the lexicon lacks. */
  readonly nounLemmas: (form: string) => readonly string[];
  /** Infinitives that a finite form may belong to, for words that the lexicon lacks; in lower case. */
  readonly verbLemmas: (form: string) => readonly string[];
  /** Verbs that a participle used as an attribute may come from; too many rather than too few. */
  readonly participleVerbs: (lemma: string) => readonly string[];
  /** Words that bring a new event up: indefinite articles, "another", "several". */
  readonly fresh: ReadonlySet<string>;
  /** Definite articles and demonstratives. */
  readonly definite: ReadonlySet<string>;
  /** Adverbs that make a statement habitual ("oft", "usually"). */
  readonly habitual: ReadonlySet<string>;
  /** Words between a number and the whole that it is taken from ("zwei der vier", "two of the four"). */
  readonly partitives: ReadonlySet<string>;
  /** Verbs of taking part in something. */
  readonly takingPart: ReadonlySet<string>;
  /** Words in front of an age ("im Alter von"). */
  readonly ages: ReadonlySet<string>;
  /** An attribute that says a term ("siebenjährige", "seven-year"); its first group is the number. Anchored and linear. */
  readonly termAttribute: RegExp;
  /** Plain forms of quantities: "dutzende", "two hundred" word by word. */
  readonly quantities: ReadonlyMap<string, Quantity>;
  /** Multipliers behind a number: "Millionen". */
  readonly multipliers: ReadonlyMap<string, number>;
  /** Reads a number written in digits or as one word; null where it is none. */
  readonly number: (form: string) => number | null;
  /** Words in front of a number: at least, at most, phrases with blanks between words. */
  readonly atLeast: readonly string[];
  readonly atMost: readonly string[];
  /** Words between the two ends of a range ("bis", "to"). */
  readonly to: ReadonlySet<string>;
  /** Forms of the indefinite article, which counts one where people are counted. */
  readonly one: ReadonlySet<string>;
  /** Nouns that stand for a total: "Zahl", "toll"; and words in front of the number that a total rose from. */
  readonly totals: ReadonlySet<string>;
  /** Units of a sentence in court, of a share, and words in front of a strength ("Stärke 6,2"). */
  readonly terms: ReadonlySet<string>;
  readonly shares: ReadonlySet<string>;
  readonly strengths: ReadonlySet<string>;
  readonly fromWords: ReadonlySet<string>;
  /** Nouns behind a number that say what is counted. */
  readonly counted: ReadonlyMap<string, FigureKind>;
  readonly currencies: ReadonlySet<string>;
  /** Nouns behind a number that is no count of people or money ("Uhr", "Jahr", "Prozent"). */
  readonly measures: ReadonlySet<string>;
  /** Words that lead from the day on which a night begins to the one on which it ends. */
  readonly nightTo: ReadonlySet<string>;
  /** Words in front of a time since when something goes on, and those that merely date behind a noun ("vom"). */
  readonly since: ReadonlySet<string>;
  readonly datesFrom: ReadonlySet<string>;
  /** Words in front of the two ends of a stretch ("zwischen"), and the word between them ("und"). */
  readonly between: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  /** Attributes that tell another occasion from the one that is spoken of ("die letzte Wahl"), in all their forms. */
  readonly otherOnes: ReadonlySet<string>;
  /** Adverbs that put an event before, or after, the one told last ("zuvor", "danach"). */
  readonly orderingBefore: ReadonlySet<string>;
  readonly orderingAfter: ReadonlySet<string>;
  /** Words in front of a day that something is set for ("zum"). */
  readonly settingDays: ReadonlySet<string>;
  /** Words behind a length of time that count it from an event before ("einen Tag nach", "a day after"). */
  readonly afterWords: ReadonlySet<string>;
  /** Words behind a length of time that count it up to an event to come ("zwei Tage vor", "two days before"). */
  readonly beforeWords: ReadonlySet<string>;
  /** First words of those parts of a phrase that never stand before its verb: prepositions and particles, where order is fixed. */
  readonly behindVerb: ReadonlySet<string>;
  /** Adverbs that take up the time stated before ("damals"). */
  readonly backThen: ReadonlySet<string>;
}
