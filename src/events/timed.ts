import type { TimeExpression } from '../time/types.ts';
import { isRecent } from './stretch.ts';
import type { View } from './view.ts';

/** A time expression with where it stands. */
export interface Timed {
  readonly time: TimeExpression;
  readonly token: number;
  /** The token behind the expression's last. */
  readonly last: number;
  readonly clause: number;
  /** The token that the expression depends on, or -1. */
  readonly anchor: number;
  /** The bracket that the expression stands in, or -1. */
  readonly bracket: number;
}

/** The expressions that can date an event, by sentence. */
export function timesBySentence(view: View): ReadonlyMap<number, readonly Timed[]> {
  const found = new Map<number, Timed[]>();
  for (const time of view.times) {
    if (time.type === 'SET') continue;
    // Of durations only those that reach up to the publication date anything: "seit zehn Jahren".
    if (time.type === 'DURATION' && time.earliest === null && !isRecent(time)) continue;
    if (time.earliest === null && time.latest === null && !isRecent(time) && !isUnplaced(view, time)) continue;
    // A score in brackets looks like a time of day.
    if (time.grain === 'minute' && view.document.text[time.start - 1] === '(') continue;
    const first = view.tokenAt(time.start);
    if (first >= view.words.length) continue;
    let last = first;
    while (last < view.words.length && view.document.tokens[last]!.start < time.end) last++;
    if (isCompared(view, first)) continue;
    const head = top(view, first, last);
    const anchor = view.syntax.tree.heads[head]!;
    const entry: Timed = {
      time,
      token: head,
      last,
      clause: anchor < 0 ? view.clauseAt[head]! : view.clauseAt[anchor]!,
      anchor,
      bracket: bracketOf(view, first),
    };
    const sentence = view.sentenceAt[first]!;
    const list = found.get(sentence) ?? [];
    list.push(entry);
    found.set(sentence, list);
  }
  return found;
}

/** "am Sonntag", "im August" in a report of which nobody knows when it was written: the words date, though to no day. */
function isUnplaced({ published }: View, { type, value }: TimeExpression): boolean {
  return published.date === null && (type === 'DATE' || type === 'TIME') && value.includes('X');
}

/** "höher als im Mai", "more than in 2010": the time of what something is compared with. */
function isCompared(view: View, first: number): boolean {
  for (let token = first - 1; token >= Math.max(0, first - 3); token--) {
    const { upos } = view.words[token]!;
    if (view.language.comparisons.has(view.document.lower[token]!))
      return upos !== 'SCONJ' && upos !== 'VERB' && !opensClause(view, token);
    if (upos !== 'ADP' && upos !== 'DET') return false;
  }
  return false;
}

/** At the beginning of a sentence or behind a mark, "als im Mai …" opens a clause and compares nothing. */
function opensClause(view: View, token: number): boolean {
  return token === view.document.sentences[view.sentenceAt[token]!]!.first || view.words[token - 1]!.upos === 'PUNCT';
}

/** How far back an opening bracket is looked for, in tokens. */
const BRACKETED = 12;

/** The opening bracket that a token stands behind without a closing one between, or -1. */
export function bracketOf(view: View, token: number): number {
  for (let at = token - 1; at >= Math.max(0, token - BRACKETED); at--) {
    const { text } = view.document.tokens[at]!;
    if (text === ')') return -1;
    if (text === '(') return at;
  }
  return -1;
}

function top(view: View, first: number, last: number): number {
  for (let token = first; token < last; token++) {
    const head = view.syntax.tree.heads[token]!;
    if (head < first || head >= last) {
      if (view.words[token]!.upos !== 'ADP') return token;
    }
  }
  return first;
}
