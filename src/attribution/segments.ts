import type { Sentence } from '../text/token.ts';
import { isHyphen } from './hyphen.ts';
import { moodOf, type View } from './view.ts';

/** What a stretch begins with, which says most of what it is. */
export type Opener =
  | 'complementizer'
  | 'question'
  | 'subordinator'
  | 'relative'
  | 'as'
  | 'thus'
  | 'conjunction'
  | 'verb'
  | 'adverb'
  | 'other';

/** A stretch of a sentence between marks (comma, colon, semicolon, dash), marks excluded. */
export interface Segment {
  readonly first: number;
  readonly last: number;
  /** The mark before it; empty at the sentence's start. */
  readonly mark: string;
  readonly opener: Opener;
  /** Its first finite verb outside quotations, or -1. */
  readonly finite: number;
  readonly mood: 'indicative' | 'report' | 'distance' | null;
  /** Whether it holds an infinitive with its particle. */
  readonly infinitive: boolean;
}

const MARKS = new Set([',', ':', ';', '–', '—', '-', '--']);

/** More stretches than any sentence has; the bound keeps odd text linear. */
const MOST = 64;

/** Cuts a sentence at its marks, but not inside quotations and brackets. */
export function segmentsOf(reading: View, sentence: Sentence): Segment[] {
  const { document, quotationOf } = reading;
  const { tokens } = document;
  const found: Segment[] = [];
  let end = sentence.last;
  while (end > sentence.first && isFinal(tokens[end - 1]!.text) && quotationOf[end - 1] === -1) end--;
  let first = sentence.first;
  let mark = '';
  let depth = 0;
  for (let at = sentence.first; at < end; at++) {
    const { text } = tokens[at]!;
    if (text === '(' || text === '[') depth++;
    else if ((text === ')' || text === ']') && depth > 0) depth--;
    if (depth > 0 || !MARKS.has(text) || quotationOf[at] !== -1 || isHyphen(tokens, at)) continue;
    if (at > first) found.push(describe(reading, first, at, mark));
    first = at + 1;
    mark = text;
  }
  if (end > first) found.push(describe(reading, first, end, mark));
  return found.slice(0, MOST);
}

/** The number of the stretch that is a quotation behind a colon, which no message beside it takes in; or their count. */
export function quotationBehindColon({ quotationOf }: View, segments: readonly Segment[]): number {
  const at = segments.findIndex(
    ({ mark, first }) => mark === ':' && quotationOf[first] !== -1 && quotationOf[first - 1] !== quotationOf[first],
  );
  return at < 0 ? segments.length : at;
}

function isFinal(text: string): boolean {
  return text === '.' || text === '!' || text === '?' || text === '…' || text === '...';
}

function describe(reading: View, first: number, last: number, mark: string): Segment {
  const { document, syntax, language, quotationOf } = reading;
  let finite = -1;
  let infinitive = false;
  for (let at = first; at < last; at++) {
    const { feats, tag } = syntax.words[at]!;
    if (finite < 0 && quotationOf[at] === -1 && moodOf(reading, at) !== null) finite = at;
    if (feats.VerbForm === 'Inf' && at > first && language.infinitive.has(document.lower[at - 1]!)) infinitive = true;
    if (language.infinitiveTags.has(tag)) infinitive = true;
  }
  const mood = finite < 0 ? null : moodOf(reading, finite);
  return { first, last, mark, opener: openerOf(reading, first, finite), finite, mood, infinitive };
}

function openerOf({ document, syntax, language }: View, first: number, finite: number): Opener {
  const word = document.lower[first]!;
  const next = document.lower[first + 1] ?? '';
  if (first === finite) return 'verb';
  if (language.as.has(word)) return 'as';
  if (language.thus.has(word)) return 'thus';
  if (language.complementizers.has(word)) return 'complementizer';
  if (language.adverbs.has(word)) return 'adverb';
  // "das Haus" opens no relative clause, "das" does.
  if (language.relatives.has(word) && syntax.words[first]!.upos === 'PRON') return 'relative';
  if (language.questions.has(word)) return 'question';
  if (language.subordinators.has(word)) return 'subordinator';
  if (!language.conjunctions.has(word)) return 'other';
  return language.complementizers.has(next) ? 'complementizer' : 'conjunction';
}
