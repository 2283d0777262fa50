import type { Sentence } from '../text/token.ts';
import type { Candidate } from './candidate.ts';
import type { SourcePreposition } from './language.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import type { Range } from './range.ts';
import type { Segment } from './segments.ts';
import { cueClass, standsAt, type View } from './view.ts';

/** More phrases of source than any stretch has; the bound keeps odd text linear. */
const MOST = 8;

/** The longest stretch, in tokens, that is one phrase of source. */
const LONGEST = 15;

/** A phrase that names a source: "laut Polizei", "den Berichten zufolge". */
export interface SourcePhrase {
  readonly preposition: SourcePreposition;
  readonly cue: readonly number[];
  readonly source: Range;
  /** The whole phrase, preposition included. */
  readonly whole: Range;
  readonly noun: boolean;
  /** Whether it begins with a noun that only names the saying: "nach Angaben …". */
  readonly account: boolean;
}

/** Messages beside a phrase that names the source ("laut Polizei", "nach Angaben der Stadt", "den Berichten zufolge"). */
export function proposePhrases(
  reading: View,
  sentence: Sentence,
  number: number,
  segments: readonly Segment[],
): Candidate[] {
  const found: Candidate[] = [];
  const phrases = segments.map((segment) => sourcePhrases(reading, segment));
  phrases.forEach((own, k) => {
    for (const phrase of own) propose(phrase, k);
  });
  return found;

  /** Where the next main clause with a phrase of source of its own begins: "laut A …, laut B …"; or the end. */
  function nextOwn(k: number): number {
    for (let i = k + 1; i < segments.length; i++) {
      const { opener, finite, mark } = segments[i]!;
      const main = finite >= 0 && (opener === 'other' || opener === 'conjunction') && (mark === ',' || mark === ';');
      if (main && phrases[i]!.some(({ account, preposition }) => account || !preposition.needsNoun)) return i;
    }
    return segments.length;
  }

  function propose(phrase: SourcePhrase, k: number): void {
    const { preposition } = phrase;
    const final = segments[nextOwn(k) - 1]!.last;
    const alone = phrase.whole.first <= segments[k]!.first && phrase.whole.last >= segments[k]!.last;
    const from = clauseStart(segments, alone && k > 0 ? k - 1 : k);
    const choices: [string, number, number][] = [
      ['all', sentence.first, final],
      ['here', segments[k]!.first, final],
      ['clause', segments[k]!.first, segments[k]!.last],
      ['until', sentence.first, segments[k]!.last],
      ['from', from, final],
    ];
    const tried = new Set<string>();
    for (const [where, first, last] of choices) {
      if (tried.has(`${first}-${last}`)) continue;
      tried.add(`${first}-${last}`);
      const message = without(reading, { first, last }, phrase.whole);
      if (message.length === 0) continue;
      const marks = [
        `where:${where}`,
        `word:${preposition.words.join(' ')}:${preposition.side}`,
        phrase.account ? 'account' : phrase.noun ? 'noun' : 'plain',
        phrase.whole.first === sentence.first ? 'first' : phrase.whole.last >= final ? 'last' : 'middle',
        alone ? 'alone' : 'inside',
        `in:${segments[k]!.opener}`,
        `mood:${segments[k]!.mood ?? 'none'}`,
        `segments:${Math.min(segments.length, 4)}`,
        `at:${Math.min(k, 3)}`,
      ];
      const plausible = where === 'all' && (!preposition.needsNoun || phrase.noun);
      const { cue, source } = phrase;
      found.push({
        kind: 'phrase',
        form: 'indirect',
        sentence: number,
        head: cue[0]!,
        cue,
        message,
        source,
        marks,
        plausible,
      });
    }
  }
}

function clauseStart(segments: readonly Segment[], k: number): number {
  let at = k;
  while (at > 0 && ['relative', 'subordinator', 'complementizer', 'question'].includes(segments[at]!.opener)) at--;
  return segments[at]!.first;
}

/** The phrases of a stretch that may name a source. */
export function sourcePhrases(reading: View, segment: Segment): SourcePhrase[] {
  const found: SourcePhrase[] = [];
  for (let at = segment.first; at < segment.last && found.length < MOST; at++) {
    if (reading.quotationOf[at] !== -1) continue;
    for (const preposition of reading.language.prepositions) {
      if (!standsAt(reading, preposition.words, at)) continue;
      const phrase = phraseAt(reading, preposition, at, segment);
      if (phrase !== null) found.push(phrase);
    }
  }
  return found;
}

function phraseAt(reading: View, preposition: SourcePreposition, at: number, segment: Segment): SourcePhrase | null {
  const { document } = reading;
  const { words, side } = preposition;
  const end = at + words.length;
  if (end > segment.last) return null;
  const cue = words.map((_, i) => at + i);
  if (side === 'after') {
    // A stretch without a verb that "according to" opens is the phrase, to its last word.
    const alone = words.length > 1 && at === segment.first && segment.finite < 0 && segment.last - end <= LONGEST;
    const phrase = nounPhraseAt(reading, end, segment.last);
    const source = alone && end < segment.last ? { first: end, last: segment.last } : phrase;
    // "according to two officials who asked not to be named": the relative clause is no part of the message.
    const opens = words.length > 1 && at === segment.first;
    const described = opens && phrase !== null && reading.language.relatives.has(document.lower[phrase.last] ?? '');
    if (
      source === null ||
      reading.language.notSources.has(reading.syntax.words[source.last - 1]!.lemma.toLowerCase())
    ) {
      return null;
    }
    const noun = reportingNoun(reading, source);
    const last = described ? segment.last : source.last;
    return { preposition, cue, source, whole: { first: at, last }, noun, account: isAccount(reading, source) };
  }
  for (let first = Math.max(segment.first, at - 12); first < at; first++) {
    if (
      reading.quotationOf[first] !== -1 &&
      first > segment.first &&
      reading.quotationOf[first - 1] === reading.quotationOf[first]
    )
      continue;
    const source = nounPhraseAt(reading, first, at);
    if (source === null || source.last !== at) continue;
    const noun = reportingNoun(reading, source);
    return {
      preposition,
      cue,
      source,
      whole: { first: source.first, last: end },
      noun,
      account: isAccount(reading, source),
    };
  }
  return null;
}

function isAccount({ syntax, document, language }: View, { first, last }: Range): boolean {
  for (let at = first; at < last; at++) {
    if (syntax.words[at]!.upos !== 'NOUN') continue;
    return language.accounts.has(syntax.words[at]!.lemma.toLowerCase()) || language.accounts.has(document.lower[at]!);
  }
  return false;
}

function reportingNoun(reading: View, { first, last }: Range): boolean {
  for (let at = first; at < last; at++) if (cueClass(reading, at) !== undefined) return true;
  return false;
}

/** A run of tokens without a phrase inside it and the marks around that. */
export function without({ document }: View, { first, last }: Range, hole: Range): Range[] {
  const parts = [
    { first, last: Math.min(hole.first, last) },
    { first: Math.max(hole.last, first), last },
  ];
  return parts.map((part) => trim(document.tokens, part)).filter((part) => part.last > part.first);
}

function trim(tokens: readonly { readonly text: string }[], range: Range): Range {
  let { first, last } = range;
  while (first < last && /^[,;:–—-]+$/u.test(tokens[first]!.text)) first++;
  while (last > first && /^[,;:–—-]+$/u.test(tokens[last - 1]!.text)) last--;
  return { first, last };
}
