import type { Explanation } from '../engine/explain.ts';
import type { Span } from '../text/span.ts';

/** How words are given back, after the Redewiedergabe and SpkAtt schemes. */
export type AttributionForm = 'direct' | 'indirect' | 'free-indirect' | 'indirect-free-indirect' | 'reported';

/** Who says what to whom. */
export interface Attribution {
  readonly id: string;
  readonly form: AttributionForm;
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  /** Whose word it is: the source without its noun of saying, "der Behörden" of "Angaben der Behörden"; else the source. */
  readonly holder: readonly Span[];
  /** Id of the entity that the source resolves to. */
  readonly sourceEntity: string | null;
  readonly addressee: readonly Span[];
  readonly message: readonly Span[];
  /** True where its message lies inside another's. */
  readonly nested: boolean;
  /** Id of the attribution whose message it lies in, or null. */
  readonly within: string | null;
  readonly rule: string;
  readonly explanation: Explanation;
}

/** Words set off by quotation marks inside somebody else's sentence: „Traum“. No claim is quoted, but somebody talks so. */
export interface ScareQuote extends Span {
  readonly id: string;
  /** Whose word it is, as far as the text says; empty where it is the reporter's own or nobody can be told. */
  readonly user: readonly Span[];
  /** Id of the entity that the user resolves to. */
  readonly userEntity: string | null;
  /** Id of the attribution whose source uses the word, because it stands in its message; null where none does. */
  readonly attribution: string | null;
  readonly rule: string;
  readonly explanation: Explanation;
}
