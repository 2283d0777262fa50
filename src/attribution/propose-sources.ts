import type { Sentence } from '../text/token.ts';
import type { Candidate } from './candidate.ts';
import { nounPhraseAt, withoutAttribute } from './noun-phrase.ts';
import { meet, type Range } from './range.ts';
import { subjectOf } from './source.ts';
import { sentenceOf, type View } from './view.ts';

/** Where a possible source was found. */
export type SourceOrigin =
  | 'given'
  | 'subject'
  | 'phrase'
  | 'short'
  | 'apposition'
  | 'past'
  | 'before'
  | 'self'
  | 'none';

/** A possible source of a candidate; `range` is null for "nobody is named". */
export interface SourceCandidate {
  readonly origin: SourceOrigin;
  readonly range: Range | null;
  /** Which of its origin it is, counted from the closest. */
  readonly rank: number;
  /** How many sentences ago somebody was last reported, at most 3. */
  readonly gap: number;
}

/** A source that has been heard, and the sentence in which what it says was last found. */
export interface Heard {
  readonly source: Range;
  readonly sentence: number;
}

/** The bound keeps odd text linear. */
const PHRASES = 16;

/** The noun phrases of a sentence, one after the other; a phrase inside another is not listed. */
export function phrasesOf(reading: View, sentence: Sentence): Range[] {
  const found: Range[] = [];
  for (let at = sentence.first; at < sentence.last; ) {
    const phrase = nounPhraseAt(reading, at, sentence.last);
    if (phrase === null) {
      at++;
      continue;
    }
    found.push(phrase);
    at = phrase.last;
  }
  return found;
}

/** Every possible source of a candidate: what its construction gives, phrases of its sentence, and who spoke before. */
export function proposeSources(
  reading: View,
  candidate: Candidate,
  phrases: readonly (readonly Range[])[],
  past: readonly Heard[],
): SourceCandidate[] {
  const gap = past[0] === undefined ? 3 : Math.min(3, Math.max(0, candidate.sentence - past[0].sentence));
  const found: SourceCandidate[] = [];
  if (candidate.source !== null) {
    found.push({ origin: 'given', range: candidate.source, rank: 0, gap });
    const short = withoutAttribute(reading, candidate.source);
    if (short !== null) found.push({ origin: 'short', range: short, rank: 0, gap });
    return found;
  }
  found.push({ origin: 'none', range: null, rank: 0, gap });
  const whole = candidate.kind === 'statement';
  const outside = whole ? [] : candidate.message;
  const add = (origin: SourceOrigin, range: Range | null, rank: number): void => {
    if (range === null || meet([range], outside)) return;
    if (found.some((one) => one.range?.first === range.first && one.range.last === range.last)) return;
    found.push({ origin, range, rank, gap });
  };
  const subject = subjectOf(reading, candidate.head);
  add('subject', subject, 0);
  if (subject !== null) add('short', withoutAttribute(reading, subject), 0);
  const { head, sentence } = candidate;
  const at = sentenceOf(reading, sentence, head);
  const own = phrases[at]!;
  const near = head < 0 ? 0 : own.findIndex(({ last }) => last > head);
  const from = Math.max(0, (near < 0 ? own.length : near) - PHRASES / 2);
  own.slice(from, from + PHRASES).forEach((phrase, i) => {
    add('phrase', phrase, i);
    add('short', withoutAttribute(reading, phrase), i);
    const next = own[from + i + 1];
    if (next !== undefined && isBeside(reading, phrase, next))
      add('apposition', { first: phrase.first, last: next.last }, i);
  });
  if (candidate.kind === 'adverb') add('self', { first: head, last: head + 1 }, 0);
  past.forEach(({ source }, i) => {
    add('past', source, i);
  });
  if (candidate.kind !== 'complement' && candidate.kind !== 'frame') {
    phrases[at - 1]?.slice(0, PHRASES / 2).forEach((phrase, i) => {
      add('before', phrase, i);
    });
  }
  return found;
}

/** Whether the second phrase stands beside the first as its apposition: "Karl Weber, der Sprecher,". */
function isBeside({ document, syntax }: View, phrase: Range, next: Range): boolean {
  const comma = next.first === phrase.last + 1 && document.tokens[phrase.last]!.text === ',';
  return comma && syntax.words[next.first]!.upos !== 'PRON' && syntax.words[next.first]!.feats.PronType !== 'Rel';
}

/** Remembers a source that has just spoken: the latest first, three of them, each once. */
export function hear(heard: Heard[], source: Range, sentence: number): void {
  const known = heard.findIndex(({ source: { first, last } }) => first === source.first && last === source.last);
  if (known >= 0) heard.splice(known, 1);
  heard.unshift({ source, sentence });
  if (heard.length > 3) heard.pop();
}
