import type { Document } from '../../text/document.ts';
import type { Extracted } from '../semantics.ts';
import type { PublishedLanguage } from './language.ts';

/** Tokens of a clause looked through on each side. */
const REACH = 30;
/** By how much each of these lowers the chance that a date is news. Counted with the habits. */
const AGAINST = { relativeClause: 0.3, pluperfect: 0.5, brackets: 0.25, quoted: 0.6, otherwiseRelative: 0.35 };
const BACKGROUND = 0.05;

/** How a text tells its times as a whole. */
export interface Manner {
  /** True where its lead tells the news by weekdays, "today" and "yesterday": full dates are then mostly background. */
  readonly relative: boolean;
}

/**
 * How likely a dated event is the news of the report, or close to it, rather than its background: 0 to 1. `named` says
 * whether the date comes with its weekday, which few writers add to background, and with its year.
 */
export function freshness(
  document: Document,
  language: PublishedLanguage,
  expression: Extracted,
  named: { readonly weekday: boolean; readonly year: boolean },
  { relative }: Manner,
): number {
  const { first, sentence, bound, quoted } = expression;
  const { lower, sentences } = document;
  const { first: begin, last } = sentences[sentence]!;
  if (bound === 'since' || some(lower, begin, Math.min(last, begin + 2 * REACH), language.birth)) return BACKGROUND;
  let start = first;
  while (start > begin && first - start < REACH && !language.clauseMarks.has(lower[start - 1]!)) start--;
  const relativeClause = start > begin && language.relative.has(lower[start]!);
  if (named.weekday) return relativeClause ? 0.85 : 0.97;
  let fresh = sentence === 0 ? 0.92 : sentence === 1 ? 0.75 : 0.4;
  if (relative && named.year) fresh *= AGAINST.otherwiseRelative;
  if (relativeClause) fresh *= AGAINST.relativeClause;
  if (some(lower, start, Math.min(last, first + REACH), language.pluperfect)) fresh *= AGAINST.pluperfect;
  if (inBrackets(lower, begin, start)) fresh *= AGAINST.brackets;
  if (quoted) fresh *= AGAINST.quoted;
  // A date without its year is told so because the year goes without saying.
  return named.year ? fresh : 0.5 + 0.5 * fresh;
}

/** True after a bracket that opens, or after a dash that parts two dates in one: "(4. Mai 1902 – 7. Juni 1980)". */
function inBrackets(lower: readonly string[], begin: number, start: number): boolean {
  for (let at = start - 1; at >= Math.max(begin, start - REACH / 3); at--) {
    if (lower[at] === '(') return true;
    if (lower[at] === ')') return false;
  }
  return false;
}

function some(lower: readonly string[], from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let at = from; at < to; at++) if (words.has(lower[at]!)) return true;
  return false;
}
