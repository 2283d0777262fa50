/** The languages that Regesta reads, as ISO 639-1 codes. */
export type LanguageCode = 'de' | 'en';

/** The publication date that came with an article, before anybody has looked into the text. */
export interface StatedDate {
  /** ISO day, YYYY-MM-DD. */
  readonly date: string;
  /**
   * How far it can be trusted: `metadata` of the publisher or the user's own word, or the `crawl` date of a collector,
   * which is a hint only.
   */
  readonly origin: 'metadata' | 'user' | 'crawl';
}

/** One report: its text, which never changes, and what is known of it. */
export interface Article {
  readonly id: string;
  readonly text: string;
  readonly language: LanguageCode;
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly published: StatedDate | null;
}
