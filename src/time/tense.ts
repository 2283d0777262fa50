import { type Document, spanOf } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import type { Sentence, Token } from '../text/token.ts';
import type { TenseCues, TimeLanguage } from './language.ts';
import type { ClauseTense } from './semantics.ts';

/** Tokens looked at on each side, so that one endless sentence costs no more than many short ones. */
const REACH = 60;

/** The tense of a clause and the word that shows it. */
export interface ShownTense {
  readonly tense: ClauseTense | null;
  readonly cue: Span | null;
}

/**
 * The tense of the clause around the tokens from `first` to `last`, or, where its words show none, of its sentence.
 * Plans and predictions count as future, whatever the form of their verb.
 */
export function clauseTense(
  document: Document,
  { tense: cues }: TimeLanguage,
  sentence: Sentence,
  first: number,
  last: number,
): ShownTense {
  const from = Math.max(sentence.first, first - REACH);
  const to = Math.min(sentence.last, last + REACH);
  let begin = first;
  while (begin > from && !cues.clauseEdges.has(document.lower[begin - 1]!)) begin--;
  let end = last;
  while (end < to && !cues.clauseEdges.has(document.lower[end]!)) end++;
  const inClause = shown(document, cues, begin, end);
  const found = inClause.tense !== null ? inClause : shown(document, cues, from, to);
  const before = found.tense === 'future' || first === 0 ? undefined : cues.before?.get(document.lower[first - 1]!);
  return before === undefined ? found : { tense: before, cue: spanOf(document.tokens, first - 1, first) };
}

function shown({ tokens, lower }: Document, cues: TenseCues, begin: number, end: number): ShownTense {
  const seen: Partial<Record<ClauseTense, number>> = {};
  let scheduled = -1;
  let auxiliary = -1;
  for (let at = begin; at < end; at++) {
    const word = lower[at]!;
    const tense = cues.words.get(word) ?? byEnding(tokens[at]!, word, cues);
    if (tense !== undefined) seen[tense] ??= at;
    if (scheduled < 0 && cues.scheduled?.has(word)) scheduled = at;
    if (auxiliary < 0 && cues.perfect.auxiliaries.has(word)) auxiliary = at;
  }
  if (seen.future !== undefined) return given('future', seen.future);
  if (seen.past !== undefined) return given('past', seen.past);
  const participle = auxiliary < 0 ? -1 : participleIn(tokens, lower, cues, begin, end);
  if (participle >= 0) return given('past', participle);
  if (scheduled >= 0) return given('future', scheduled);
  return seen.present !== undefined ? given('present', seen.present) : { tense: null, cue: null };

  function given(tense: ClauseTense, at: number): ShownTense {
    return { tense, cue: spanOf(tokens, at, at + 1) };
  }
}

function participleIn(
  tokens: readonly Token[],
  lower: readonly string[],
  { perfect }: TenseCues,
  begin: number,
  end: number,
): number {
  for (let at = begin; at < end; at++) {
    if (isSmall(tokens[at]!) && perfect.participle.test(lower[at]!)) return at;
  }
  return -1;
}

function byEnding(token: Token, word: string, { endings, notVerbs }: TenseCues): ClauseTense | undefined {
  if (token.kind !== 'word' || word.length < 5 || !isSmall(token) || notVerbs.has(word)) return undefined;
  for (let length = 4; length >= 2; length--) {
    const tense = endings.get(word.slice(-length));
    if (tense !== undefined) return tense;
  }
  return undefined;
}

function isSmall({ text }: Token): boolean {
  const code = text.charCodeAt(0);
  return (code >= 97 && code <= 122) || (code > 127 && text[0] === text[0]!.toLowerCase());
}
