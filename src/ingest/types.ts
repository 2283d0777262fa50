import type { Article, StatedDate } from '../text/article.ts';
import type { InputError, RejectCode } from './input-error.ts';

/** The forms that reports come in. */
export const INPUT_FORMATS = [
  'text',
  'markdown',
  'html',
  'jsonl',
  'csv',
  'feed',
  'ninjs',
  'newsml',
  'warc',
  'news-please',
  'zip',
] as const;

/** A form that reports come in. */
export type InputFormat = (typeof INPUT_FORMATS)[number];

/** Something that a person should know of an input that could be read. */
export interface Note {
  readonly code: 'encoding' | 'mojibake' | 'date' | 'language' | 'partial' | 'kind' | 'version';
  readonly message: string;
}

/** What is known of a report as a thing that its publisher changes, holds back and withdraws. */
export interface Item {
  /** The same through all versions: the uri of ninjs, the guid of NewsML-G2 or a feed, a page's address, else the article's id. */
  readonly uri: string;
  /** As the publisher counts; null where it doesn't. */
  readonly version: string | null;
  /** When this version was made, ISO 8601 as the publisher states it; null where it doesn't. */
  readonly created: string | null;
  /** What the publisher allows: a withheld item may come back, a cancelled one does not. */
  readonly status: 'usable' | 'withheld' | 'canceled';
  /** Not to be used before this instant, ISO 8601. */
  readonly embargoedUntil: string | null;
  /** True where the text is a teaser and the report stands elsewhere. */
  readonly partial: boolean;
  readonly kind: 'article' | 'live-blog' | 'gallery' | 'video' | 'event';
  /** Who wrote it, as printed, without "by". */
  readonly byline: string | null;
  /** The place and the agency in front of the first sentence, as printed, without the dash. They stay in the text, too. */
  readonly dateline: string | null;
  /** The day of the last change, ISO, or the line that says so where its day can't be read. */
  readonly updated: string | null;
  /** What stands below pictures. */
  readonly captions: readonly string[];
}

/** An input that could not be read. */
export interface Reject {
  /** The file as it was named, or `stdin`. */
  readonly input: string;
  /** Line of a JSONL corpus, row of a table, or place of the item in its file, from 1; null for other inputs. */
  readonly line: number | null;
  /** The article's id, where it is known. */
  readonly id: string | null;
  readonly code: RejectCode;
  /** One sentence for a person. */
  readonly reason: string;
}

/**
 * What came of one report: the article with what to know of it, or why there is none. A rejected report has an item where
 * its publisher has said something of it, above all that it is withdrawn.
 */
export type Ingested =
  | { readonly article: Article; readonly notes: readonly Note[]; readonly item: Item; readonly reject?: undefined }
  | { readonly reject: Reject; readonly item?: Item | null };

/** One report out of its file, before its language is settled. */
export interface Draft {
  readonly text: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly published: StatedDate | null;
  /** The language as the input states it; null where it doesn't. */
  readonly language: string | null;
  /** True where the statement is a page template's, which is often wrong, and not somebody's word. */
  readonly languageIsHint: boolean;
  readonly notes: readonly Note[];
  /** What is known of the item; the rest is as for a plain article. */
  readonly item?: Partial<Item>;
}

/** One report as the reader of a format finds it. */
export interface Found {
  /** Null where it carries none. */
  readonly id: string | null;
  /** Its line, row or place in the file, from 1; null where the file is the report. */
  readonly place: number | null;
  readonly draft: Draft | InputError;
  /** The item of a report that can't be read, where something is known of it. */
  readonly item?: Partial<Item>;
}
