/** Why an input can't be read. */
export type RejectCode =
  | 'missing'
  | 'directory'
  | 'unreadable'
  | 'empty'
  | 'binary'
  | 'too-large'
  | 'json'
  | 'front-matter'
  | 'html'
  | 'no-text'
  | 'date'
  | 'language'
  /** Regesta itself failed on it: a bug. */
  | 'bug';

/** An input that can't be read. The message says why to a person, without the input's name. */
export class InputError extends Error {
  readonly code: RejectCode;

  constructor(code: RejectCode, message: string) {
    super(message);
    this.name = 'InputError';
    this.code = code;
  }
}
