/** What verbs take, where the language has cases and reflexives. Lemmas as `Word` has them, verbs with their particles. */
export interface ValencyRules {
  /** The reflexive pronoun of the third person, in lower case. */
  readonly reflexive: string;
  /** Nouns for times and distances, which are no objects by themselves; and the verbs that take them as such. */
  readonly times: ReadonlySet<string>;
  readonly timeVerbs: ReadonlySet<string>;
  /** Verbs whose only object stands in the dative. */
  readonly dativeVerbs: ReadonlySet<string>;
  /** Verbs that never have an object in the accusative but a time or a measure. */
  readonly intransitiveVerbs: ReadonlySet<string>;
}

/** What the reading of frames must know of a language: data only. Words are lemmas in lower case unless said otherwise. */
export interface FramesLanguage {
  /** Words that negate the clause or the noun that they depend on. */
  readonly negations: ReadonlySet<string>;
  /** Modal verbs. */
  readonly modals: ReadonlySet<string>;
  /** Auxiliaries that make a past of a participle. */
  readonly perfect: ReadonlySet<string>;
  /** Auxiliaries that make a future of an infinitive. */
  readonly future: ReadonlySet<string>;
  /** Tags of the bare marker of an infinitive ("zu", "to"), which subordinates nothing. */
  readonly infinitiveMarkers: ReadonlySet<string>;
  /** Tags of adverbs that open questions, and clauses of circumstances too ("when", "wo"). */
  readonly questionAdverbs: ReadonlySet<string>;
  /** Endings of nouns for what is done to somebody or something: their genitive is whom it is done to. Lower case. */
  readonly deeds: ReadonlySet<string>;
  /** Endings of nouns that look like those and are neither. Lower case. */
  readonly things: ReadonlySet<string>;
  /** Endings of nouns for what somebody or something does: their genitive is who does it. Lower case. */
  readonly happenings: ReadonlySet<string>;
  /** Auxiliaries that make a passive of a participle with one of the tags. */
  readonly passiveAuxiliaries: ReadonlySet<string>;
  readonly passiveParticiples: ReadonlySet<string>;
  /** Auxiliaries that make a passive with a participle unless the verb is one of change, and with a marked infinitive. */
  readonly statalAuxiliaries: ReadonlySet<string>;
  /** Verbs of staying, whose participle says what was done to their subject: "bleibt gesperrt", "remains closed". */
  readonly staying: ReadonlySet<string>;
  /** Endings of the lemmas of verbs of movement and change, whose perfect has the same auxiliary. At least four letters. */
  readonly changes: ReadonlySet<string>;
  /** Verbs whose object does what their infinitive says: "bitten", "ask". */
  readonly objectControl: ReadonlySet<string>;
  /** Prepositions of those whom such a verb turns to: "call on", "appellieren an". */
  readonly asked: ReadonlySet<string>;
  /** Lemmas of subjects that stand for nobody: "es", "it". */
  readonly expletives: ReadonlySet<string>;
  /** What sets roles right by the verb, by case and agreement; null where order alone tells. */
  readonly valency: ValencyRules | null;
  /** Prepositions of the agent of a passive. */
  readonly passiveAgents: ReadonlySet<string>;
  /** Prepositions of the agent of a nominalisation. */
  readonly nounAgents: ReadonlySet<string>;
  /** Prepositions that stand for a genitive: "von", "of". */
  readonly genitives: ReadonlySet<string>;
  /** Plain preposition of a fused form: "im" is "in". */
  readonly fused: ReadonlyMap<string, string>;
  /** The lemma of a verb with its particle: "einnehmen", "carry out". */
  readonly withParticle: (lemma: string, particle: string) => string;
}
