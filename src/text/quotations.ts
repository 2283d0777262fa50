import { classOf, SPACE } from './characters.ts';
import { isWordAt } from './edges.ts';
import type { Span } from './span.ts';

/** A stretch between quotation marks. */
export interface Quotation extends Span {
  /** The words between the marks. */
  readonly inner: Span;
  /** 0 for an outermost quotation, 1 for one inside it, and so on. */
  readonly depth: number;
  /** False where the closing mark is missing and the quotation was ended with its paragraph. */
  readonly closed: boolean;
}

interface Open {
  readonly start: number;
  readonly close: string;
}

/** For each opening mark, the marks that may close it. A mark in both columns is decided by the blanks beside it. */
const PAIRS: Readonly<Record<string, string>> = {
  '„': '“”"',
  '“': '”',
  '‚': '‘’',
  '‘': '’',
  '»': '«',
  '«': '»',
  '›': '‹',
  '‹': '›',
  '"': '"',
};

/**
 * Pairs the quotation marks of a text, of every style in use in German and English („…“ »…« «…» "…" ‚…‘ “…” ‘…’), nested
 * ones included. An apostrophe is no quotation mark. A mark that never closes ends with its paragraph, so that one slip
 * doesn't turn the rest of the article into speech. Sorted by position.
 */
export function findQuotations(text: string, paragraphs: readonly Span[]): Quotation[] {
  const found: Quotation[] = [];
  for (const paragraph of paragraphs) pairWithin(text, paragraph, found);
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function pairWithin(text: string, paragraph: Span, found: Quotation[]): void {
  const open: Open[] = [];
  for (let at = paragraph.start; at < paragraph.end; at++) {
    if (!mayBeMark(text.charCodeAt(at))) continue;
    const mark = text[at]!;
    if (!(mark in PAIRS) && !'”’'.includes(mark)) continue;
    if (isApostrophe(text, at)) continue;
    const level = closedLevel(open, mark, text, at);
    if (level >= 0) {
      const { start } = open[level]!;
      open.length = level;
      found.push({ start, end: at + 1, inner: { start: start + 1, end: at }, depth: level, closed: true });
    } else if (mark in PAIRS && mayOpen(text, at)) {
      open.push({ start: at, close: PAIRS[mark]! });
    }
  }
  const unclosed = open[0];
  if (unclosed !== undefined && unclosed.start + 1 < paragraph.end) {
    const inner = { start: unclosed.start + 1, end: paragraph.end };
    found.push({ start: unclosed.start, end: paragraph.end, inner, depth: 0, closed: false });
  }
}

/** Rules out nearly all characters before anything is looked up. */
function mayBeMark(code: number): boolean {
  return code === 0x22 || code === 0xab || code === 0xbb || (code >= 0x2018 && code <= 0x203a);
}

function closedLevel(open: readonly Open[], mark: string, text: string, at: number): number {
  for (let level = open.length - 1; level >= 0; level--) {
    if (!open[level]!.close.includes(mark)) continue;
    // A straight mark after a blank and before a word opens another quotation rather than closing this one.
    const opensAgain = mark in PAIRS && isBlank(text, at - 1) && isWordAt(text, at + 1);
    return opensAgain && mark !== '“' ? -1 : level;
  }
  return -1;
}

function mayOpen(text: string, at: number): boolean {
  return at + 1 < text.length && !isBlank(text, at + 1) && !(isWordAt(text, at - 1) && text[at] !== '„');
}

function isApostrophe(text: string, at: number): boolean {
  return '‘’'.includes(text[at]!) && isWordAt(text, at - 1) && isWordAt(text, at + 1);
}

function isBlank(text: string, at: number): boolean {
  return at < 0 || at >= text.length || classOf(text.charCodeAt(at)) === SPACE;
}
