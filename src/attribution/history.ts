import type { CandidateKind } from './candidate.ts';
import type { AttributionForm } from './types.ts';

/** What was taken before a sentence, as its candidates see it. */
export interface History {
  /** Kind of the last attribution, where it stands in the sentence just before; else `none`. */
  readonly kind: CandidateKind | 'none';
  readonly form: AttributionForm | 'none';
  /** Sentences since the last attribution, at most 4; 4 also where there was none. */
  readonly distance: number;
  /** Whether the last attribution stands in the same paragraph. */
  readonly sameParagraph: boolean;
  /** Where in the article the sentence stands. */
  readonly position: 'first' | 'early' | 'later';
}

/** The last attribution before a sentence. */
export interface Past {
  readonly kind: CandidateKind;
  readonly form: AttributionForm;
  readonly sentence: number;
  readonly paragraph: number;
}

/** The history of a sentence, given the last attribution before it. */
export function historyOf(past: Past | null, sentence: number, paragraph: number): History {
  const position = sentence === 0 ? 'first' : sentence < 3 ? 'early' : 'later';
  if (past === null) return { kind: 'none', form: 'none', distance: 4, sameParagraph: false, position };
  const distance = Math.min(4, sentence - past.sentence);
  const sameParagraph = past.paragraph === paragraph;
  const next = distance <= 1;
  return { kind: next ? past.kind : 'none', form: next ? past.form : 'none', distance, sameParagraph, position };
}
