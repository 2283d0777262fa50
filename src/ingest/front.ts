import { frontLines as de } from '../lang/de/front-lines.ts';
import { frontLines as en } from '../lang/en/front-lines.ts';
import type { StatedDate } from '../text/article.ts';
import { type FrontLine, frontLineFinder } from '../text/front-lines.ts';
import { isoDay, statedDate } from './dates.ts';

const find = frontLineFinder([de, en]);
/** Longer first lines are a lead, not a headline. */
const TITLE = 150;

/** What stands in front of a report's text. */
export interface Front {
  readonly published: StatedDate | null;
  readonly url: string | null;
  /** The text without its date lines. */
  readonly text: string;
}

/**
 * Reads the date lines in front of a text and takes them off: "Veröffentlicht am …" is a publication date, "Abgerufen am
 * …" and a date without a word are a collector's, a hint only. Throws an `InputError` for a day that doesn't exist.
 */
export function readFront(text: string): Front {
  const lines = find(text);
  const line = lines.find(({ kind }) => kind === 'published') ?? lines[0];
  if (line === undefined) return { published: null, url: null, text };
  let rest = text;
  for (const { start, end } of [...lines].reverse()) rest = rest.slice(0, start) + rest.slice(end);
  return { published: dateOf(line, text), url: line.url, text: rest.replace(/\n{3,}/gu, '\n\n').trim() };
}

/** The date of the lines in front of a text, which stays as it is. */
export function frontDate(text: string): StatedDate | null {
  const lines = find(text);
  const line = lines.find(({ kind }) => kind === 'published') ?? lines[0];
  return line === undefined ? null : dateOf(line, text);
}

function dateOf({ kind, year, month, day, start, end }: FrontLine, text: string): StatedDate {
  const origin = kind === 'published' ? 'metadata' : 'crawl';
  return statedDate(isoDay(year, month, day), origin, `the line "${text.slice(start, end)}"`);
}

/** Takes a headline off a text: a short first line without a full stop, and a blank line below it. */
export function splitTitle(text: string): { readonly title: string | null; readonly text: string } {
  const match = /^([^\n]+)\n\n+(?=\S)/u.exec(text);
  const line = (match?.[1] ?? '').trim();
  if (match === null || line.length > TITLE || /[.:;,…]["“”«»’']?$/u.test(line)) return { title: null, text };
  return { title: line, text: text.slice(match[0].length) };
}
