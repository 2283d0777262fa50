/** The part that a word of a tag plays in a noun phrase. */
export type NominalRole = 'preposition' | 'fused' | 'determiner' | 'number' | 'adjective' | 'noun' | 'name' | 'pronoun';

/** The person and number that a pronoun asks of its verb. */
export interface Person {
  readonly person: 1 | 2;
  readonly plural: boolean;
}

/** How words agree in a noun phrase, for languages that have cases. */
export interface AgreementRules {
  /** Parts by tag. Words of other tags stand outside of noun phrases. */
  readonly roles: Readonly<Record<string, NominalRole>>;
  /** Lemmas of determiners after which adjectives take mixed endings ("ein"), and strong ones ("viel"). */
  readonly mixedAfter: ReadonlySet<string>;
  readonly strongAfter: ReadonlySet<string>;
  /** True for a number, in lower case, after which the noun is in the plural: not for years and one. */
  counts(number: string): boolean;
  /** Ending of a name in the genitive. */
  readonly genitiveName: string;
  /** Tags whose words show no gender in the plural, and tags that show nothing but the case. */
  readonly plainPlural: ReadonlySet<string>;
  readonly caseOnly: ReadonlySet<string>;
  /** Pronouns that make the verb first or second person: lower-case form to person and number. */
  readonly persons: Readonly<Record<string, Person>>;
}
