/** What can be wrong with a chronicle. */
export type StoreErrorCode =
  | 'missing'
  | 'exists'
  | 'not-a-chronicle'
  | 'newer'
  | 'damaged'
  | 'read-only'
  | 'full'
  | 'busy'
  | 'no-driver'
  | 'unreachable'
  | 'unsuitable'
  | 'unreadable';

/** The chronicle can't be used, or not for this; the message says to a person what is wrong, what is safe and what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
