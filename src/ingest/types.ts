import type { Article, StatedDate } from '../text/article.ts';
import type { RejectCode } from './input-error.ts';

/** The forms that reports come in. */
export type InputFormat = 'text' | 'markdown' | 'html' | 'jsonl';

/** Something that a person should know of an input that could be read. */
export interface Note {
  readonly code: 'encoding' | 'mojibake' | 'date' | 'language';
  readonly message: string;
}

/** An input that could not be read. */
export interface Reject {
  /** The file as it was named, or `stdin`. */
  readonly input: string;
  /** Line of a JSONL corpus, from 1; null for other inputs. */
  readonly line: number | null;
  /** The article's id, where it is known. */
  readonly id: string | null;
  readonly code: RejectCode;
  /** One sentence for a person. */
  readonly reason: string;
}

/** What came of one report: the article with what to know of it, or why there is none. */
export type Ingested =
  | { readonly article: Article; readonly notes: readonly Note[]; readonly reject?: undefined }
  | { readonly reject: Reject };

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
}
