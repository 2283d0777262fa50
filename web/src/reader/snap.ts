import { isEdge, isWordAt } from '../../../src/text/edges.ts';
import type { Span } from '../../../src/text/span.ts';

/** The whole words that a stretch of text touches; null where it touches none. */
export function snap(text: string, from: number, to: number): Span | null {
  let [start, end] = [Math.max(0, from), Math.min(text.length, to)];
  while (start < end && !isWordAt(text, start)) start++;
  while (end > start && !isWordAt(text, end - 1)) end--;
  if (start >= end) return null;
  while (!isEdge(text, start)) start--;
  while (!isEdge(text, end)) end++;
  return { start, end };
}

/** A side of a stretch of text, and the way to move it. */
export type Step = 'startBack' | 'startOn' | 'endBack' | 'endOn';

/** The stretch with one side moved by a word; the same one where there is no such word, or none would be left. */
export function stepped(text: string, span: Span, step: Step): Span {
  const { start, end } = span;
  if (step === 'startBack') return widen(span, snap(text, wordBefore(text, start), start));
  if (step === 'endOn') return widen(span, snap(text, end, wordAfter(text, end)));
  const first = step === 'startOn' ? wordAfter(text, start) : start;
  const last = step === 'endBack' ? wordBefore(text, end) : end;
  return snap(text, first, last) ?? span;
}

/** The place in a text of words that somebody typed, nearest to where they are expected; null where they aren't there. */
export function find(text: string, words: string, near: number): Span | null {
  const wanted = words.trim();
  if (wanted === '') return null;
  let best: number | null = null;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const whole = isEdge(text, at) && isEdge(text, at + wanted.length);
    if (whole && (best === null || Math.abs(at - near) < Math.abs(best - near))) best = at;
  }
  return best === null ? null : { start: best, end: best + wanted.length };
}

function widen(span: Span, more: Span | null): Span {
  if (more === null) return span;
  return { start: Math.min(span.start, more.start), end: Math.max(span.end, more.end) };
}

/** Where the word before a position begins; the beginning of the text where there is none. */
function wordBefore(text: string, at: number): number {
  let i = at - 1;
  while (i > 0 && !isWordAt(text, i)) i--;
  while (i > 0 && !isEdge(text, i)) i--;
  return Math.max(0, i);
}

/** Where the word at or after a position ends. */
function wordAfter(text: string, at: number): number {
  let i = at;
  while (i < text.length && !isWordAt(text, i)) i++;
  i++;
  while (i < text.length && !isEdge(text, i)) i++;
  return Math.min(text.length, i);
}
