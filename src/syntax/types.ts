/** Universal part-of-speech tags. */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** Universal features of a word, such as `Case=Dat`. Shared between words: never changed. */
export type Features = Readonly<
  Partial<
    Record<
      | 'Case'
      | 'Gender'
      | 'Number'
      | 'Person'
      | 'Tense'
      | 'Mood'
      | 'VerbForm'
      | 'Degree'
      | 'Definite'
      | 'PronType'
      | 'Poss'
      | 'Polarity'
      | 'Voice'
      | 'Reflex',
      string
    >
  >
>;

/** What a token is, in its sentence. */
export interface Word {
  readonly lemma: string;
  readonly upos: Upos;
  /** Language-specific tag: STTS for German, Penn Treebank for English. */
  readonly tag: string;
  readonly feats: Features;
}

/** Dependency tree of the whole text, by token: the head's token index (-1 for a root) and the UD relation to it. */
export interface Tree {
  readonly heads: Int32Array;
  readonly relations: readonly string[];
}

/** A noun phrase in a role: its head word, and the tokens from `first` to `last` (excluded) without attached relative clauses. */
export interface Phrase {
  readonly head: number;
  readonly first: number;
  readonly last: number;
}

/** An adjunct or prepositional object: the lemma of its preposition (null for a bare adverbial noun phrase) and its phrase. */
export interface Oblique {
  readonly preposition: string | null;
  readonly phrase: Phrase;
}

/** A predicate with its arguments. Token indexes throughout. */
export interface Frame {
  /** The content verb, the copula of a copular clause, or the noun of a nominalisation. */
  readonly predicate: number;
  readonly kind: 'verb' | 'copula' | 'noun';
  /** Lemma with separable prefix: "einnehmen" for "nahm … ein". */
  readonly lemma: string;
  /** Token of the separated prefix or particle ("ein", "up"), if any. */
  readonly particle: number | null;
  readonly subject: Phrase | null;
  readonly object: Phrase | null;
  readonly indirect: Phrase | null;
  /** "von" / "durch" / "by" phrase of a passive or of a nominalisation. */
  readonly agent: Phrase | null;
  /** Predicative complement of a copula. */
  readonly complement: Phrase | null;
  /** Who is understood to do what an infinitive without subject says: "Er" in "Er versucht, sie zu retten". */
  readonly controller?: Phrase;
  readonly obliques: readonly Oblique[];
  /** All the conjuncts of each role besides its first: `subject` "A und B" gives B here. */
  readonly conjuncts: Readonly<
    Partial<Record<'subject' | 'object' | 'indirect' | 'agent' | 'complement', readonly Phrase[]>>
  >;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly tense: 'past' | 'present' | 'future' | null;
  readonly mood: 'indicative' | 'subjunctive1' | 'subjunctive2' | 'imperative' | null;
  /** Lemma of the modal verb over it ("sollen", "can"), if any. */
  readonly modal: string | null;
  readonly finite: boolean;
  /** Tokens that the clause spans, subordinate clauses excluded at the edges where they can be. */
  readonly first: number;
  readonly last: number;
  /** Index of the frame that this one depends on (complement, relative, adverbial clause), or null. */
  readonly parent: number | null;
  /** UD relation of the clause to its parent: ccomp, xcomp, acl, acl:relcl, advcl, conj, parataxis, …; null for a root. */
  readonly relation: string | null;
  /** Subordinating word of the clause ("dass", "nachdem", "if"), lower case, if any. */
  readonly subordinator: string | null;
}

/** Everything that syntax finds in an article; the arrays run parallel to the tokens, but for the frames. */
export interface Syntax {
  readonly words: readonly Word[];
  readonly tree: Tree;
  readonly frames: readonly Frame[];
}
