import type { Sentence } from '../text/token.ts';
import type { Candidate } from './candidate.ts';
import { holdsChain } from './chain.ts';
import { besideOf, extentsOf } from './extents.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import type { Proposals } from './propose.ts';
import { meet, type Range } from './range.ts';
import type { Opener, Segment } from './segments.ts';
import { sourceOf, subjectOf } from './source.ts';
import { sentenceOf, type View } from './view.ts';

/** Where a possible source was found. */
export type SourceOrigin =
  | 'given'
  | 'subject'
  | 'position'
  | 'phrase'
  | 'short'
  | 'cut'
  | 'apposition'
  | 'long'
  | 'wide'
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
  /** How many sentences before the candidate's own it stands, at most 6. */
  readonly distance: number;
  /** Whether it is what the rules alone would take. */
  readonly ruled: boolean;
  /** What the stretch that it stands in begins with, where it is one of a sentence's phrases. */
  readonly opener: Opener | null;
  /** Whether it is named in what somebody was heard saying before. */
  readonly told: boolean;
}

/** A source that has been heard, with what it was last found to say and the sentence of that. */
export interface Heard {
  readonly source: Range;
  readonly sentence: number;
  readonly message: readonly Range[];
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
  { phrases, segments }: Pick<Proposals, 'phrases' | 'segments'>,
  past: readonly Heard[],
): SourceCandidate[] {
  const gap = past[0] === undefined ? 3 : Math.min(3, Math.max(0, candidate.sentence - past[0].sentence));
  const found: SourceCandidate[] = [];
  if (candidate.source !== null) {
    const plain = { rank: 0, gap, distance: 0, opener: null, told: false };
    found.push({ origin: 'given', range: balanced(reading, candidate.source), ...plain, ruled: true });
    for (const extent of extentsOf(reading, candidate.source)) {
      const { origin } = extent;
      const range = balanced(reading, extent.range);
      if (origin !== 'apposition' || candidate.kind !== 'quotation' || !meet([range], candidate.message))
        found.push({ origin, range, ...plain, ruled: false });
    }
    return found;
  }
  const { head, sentence } = candidate;
  const at = sentenceOf(reading, sentence, head);
  const ruled = sourceOf(reading, candidate, segments[at]!);
  found.push({
    origin: 'none',
    range: null,
    rank: 0,
    gap,
    distance: 0,
    ruled: ruled === null,
    opener: null,
    told: false,
  });
  const whole = candidate.kind === 'statement';
  const outside = whole ? [] : candidate.message;
  const add = (origin: SourceOrigin, wanted: Range | null, rank: number, distance = 0): void => {
    const range = wanted === null ? null : balanced(reading, wanted);
    if (range === null || meet([range], outside) || holdsChain(reading, range)) return;
    if (found.some((one) => same(range, one.range))) return;
    const opener = origin === 'past' ? null : openerAt(segments[at - (origin === 'before' ? 1 : 0)]!, range.first);
    found.push({
      origin,
      range,
      rank,
      gap,
      distance,
      ruled: same(range, ruled),
      opener,
      told: past.some(({ message }) => meet([range], message)),
    });
  };
  const subject = subjectOf(reading, candidate.head);
  add('subject', subject, 0);
  if (subject !== null) for (const { origin, range } of extentsOf(reading, subject)) add(origin, range, 0);
  add('position', ruled, 0);
  const own = phrases[at]!;
  const near = head < 0 ? 0 : own.findIndex(({ last }) => last > head);
  const from = Math.max(0, (near < 0 ? own.length : near) - PHRASES / 2);
  own.slice(from, from + PHRASES).forEach((phrase, i) => {
    add('phrase', phrase, i);
    for (const { origin, range } of extentsOf(reading, phrase)) add(origin, range, i);
  });
  // "demnach" stands for what was named before; "wonach" only where nothing stands before it.
  if (candidate.kind === 'adverb' && ruled === null) add('self', { first: head, last: head + 1 }, 0);
  past.forEach(({ source, sentence: then }, i) => {
    add('past', source, i, Math.min(6, Math.max(0, sentence - then)));
  });
  if (candidate.kind !== 'complement' && candidate.kind !== 'frame') {
    phrases[at - 1]?.slice(0, PHRASES / 2).forEach((phrase, i) => {
      add('before', phrase, i, 1);
      const beside = besideOf(reading, phrase);
      if (beside !== null) add('before', { first: phrase.first, last: beside.last }, i, 1);
    });
  }
  return found;
}

/** What the stretch of a sentence that holds a token begins with. */
function openerAt(segments: readonly Segment[], token: number): Opener | null {
  return segments.find(({ first, last }) => first <= token && token < last)?.opener ?? null;
}

/** With the quotation marks of a name at its edges: "die „Tagespost“", of which the tree may leave one outside. */
function balanced({ quotationOf, quoted }: View, { first, last }: Range): Range {
  const [opening, closing] = [quotationOf[first]!, quotationOf[last - 1]!];
  const from =
    opening >= 0 && quoted[opening]!.first === first - 1 && quoted[opening]!.last <= last + 1 ? first - 1 : first;
  const to = closing >= 0 && quoted[closing]!.last === last + 1 && quoted[closing]!.first >= from ? last + 1 : last;
  return { first: from, last: to };
}

function same(one: Range, other: Range | null): boolean {
  return other !== null && one.first === other.first && one.last === other.last;
}

/** Remembers a source that has just spoken: the latest first, three of them, each once. */
export function hear(
  heard: Heard[],
  source: Range,
  { sentence, message }: Pick<Candidate, 'sentence' | 'message'>,
): void {
  const known = heard.findIndex(({ source: { first, last } }) => first === source.first && last === source.last);
  if (known >= 0) heard.splice(known, 1);
  heard.unshift({ source, sentence, message });
  if (heard.length > 3) heard.pop();
}
