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
  | 'xml'
  | 'csv'
  | 'archive'
  | 'warc'
  /** A link in a folder or an archive, or a name in it that leads out of it. */
  | 'link'
  | 'network'
  /** A page or a feed that asks robots not to fetch it. */
  | 'robots'
  /** An address in a private network, which nobody allowed by name. */
  | 'private-address'
  | 'no-text'
  /** Something that is no report: pictures, a planning item. */
  | 'kind'
  | 'date'
  | 'language'
  | 'withheld'
  | 'canceled'
  | 'embargoed'
  /** A newer version came before. */
  | 'superseded'
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
