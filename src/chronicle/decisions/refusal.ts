/** Why a decision can't be made, for programs and for translation; the message beside it says more. */
export type Refusal =
  | 'no-event'
  | 'no-report'
  | 'several-reports'
  | 'no-claim'
  | 'no-decision'
  | 'several-decisions'
  | 'no-note'
  | 'no-others'
  | 'all-claims'
  | 'no-field'
  | 'no-value'
  | 'no-type'
  | 'other-words'
  | 'words-needed'
  | 'words-taken'
  | 'part-words'
  | 'nothing-marked'
  | 'other-form';

/** The wish can't be granted; the message says why. */
export class DecisionError extends Error {
  override readonly name = 'DecisionError';
  readonly refusal: Refusal;

  constructor(refusal: Refusal, message: string) {
    super(message);
    this.refusal = refusal;
  }
}
