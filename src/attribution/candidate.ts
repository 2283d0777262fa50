import type { Range } from './range.ts';
import type { AttributionForm } from './types.ts';

/**
 * How a candidate was found: by quotation marks, as the complement clause of a word of reporting, as what stands beside
 * an inserted frame ("…, sagte er"), beside a prepositional phrase ("laut …"), beside an adverb ("demnach …"), or as a
 * whole sentence for its mood, its hearsay modal, or its verb of reporting; `chain` is the source of a source.
 */
export type CandidateKind =
  | 'quotation'
  | 'complement'
  | 'frame'
  | 'phrase'
  | 'adverb'
  | 'mood'
  | 'hearsay'
  | 'statement'
  | 'chain';

/** What may frame a quotation: a cue, with its source where that comes with it. */
export interface QuotationFrame extends Pick<Candidate, 'head' | 'cue' | 'source'> {
  /** Where the cue stands: `after` or `colon` right beside the quotation; `none` for a quotation without a frame. */
  readonly mark: string;
}

/** A possible attribution, before anything is decided. Token indexes throughout. */
export interface Candidate {
  readonly kind: CandidateKind;
  readonly form: AttributionForm;
  readonly sentence: number;
  /** The word of reporting, or -1. */
  readonly head: number;
  /** All tokens of the cue, ascending. */
  readonly cue: readonly number[];
  readonly message: readonly Range[];
  /** The source where the construction itself gives it. */
  readonly source: Range | null;
  /** What the construction looked like, for features and explanations: short words. */
  readonly marks: readonly string[];
  /** Whether the rules alone would take it. */
  readonly plausible: boolean;
  /** Of a quotation, all that may frame it, the likeliest first; that one is the candidate's own cue. */
  readonly frames?: readonly QuotationFrame[];
}

/** The quotation in another of its frames. */
export function withFrame(candidate: Candidate, { head, cue, source, mark }: QuotationFrame): Candidate {
  return { ...candidate, head, cue, source, marks: [mark, ...candidate.marks.slice(1)] };
}
