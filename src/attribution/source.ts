import type { Frame, Phrase } from '../syntax/types.ts';
import type { Candidate } from './candidate.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { meet, type Range } from './range.ts';
import type { Segment } from './segments.ts';
import { cueClass, type View } from './view.ts';

/** How many clauses up a shared subject is looked for. */
const CLIMB = 3;
/** The most tokens that an inverted verb and its subject take up. */
const REACH = 20;

/** Whom the candidate's own sentence names as the source, or null where it names nobody. */
export function sourceOf(reading: View, candidate: Candidate, segments: readonly Segment[]): Range | null {
  if (candidate.source !== null) return candidate.source;
  const { head, kind } = candidate;
  if (kind === 'adverb' && reading.language.relativeAdverbs.has(reading.document.lower[head]!))
    return antecedentOf(reading, head);
  if (head < 0 || kind === 'mood' || kind === 'hearsay' || kind === 'adverb') return null;
  const outside = kind === 'statement' ? [] : candidate.message;
  const free = (range: Range | null): Range | null => (range !== null && !meet([range], outside) ? range : null);
  if (reading.syntax.words[head]!.upos === 'NOUN') return free(ownerOf(reading, head));
  return (
    free(inverted(reading, candidate)) ?? free(bySubject(reading, head)) ?? free(byPosition(reading, head, segments))
  );
}

/** The phrase that the clause of a relative adverb tells of: "ein Dekret" in "er unterzeichnete ein Dekret, wonach …". */
function antecedentOf(reading: View, adverb: number): Range | null {
  const { heads, relations } = reading.syntax.tree;
  const verb = heads[adverb]!;
  const over = verb < 0 ? -1 : heads[verb]!;
  // Where the parser hung the clause on the verb before it, that verb's object is what it tells of.
  const noun =
    over >= 0 && !relations[verb]!.startsWith('acl') ? (reading.frameAt.get(over)?.object?.head ?? -1) : over;
  if (noun < 0 || noun > adverb) return null;
  for (let at = Math.max(0, noun - REACH); at <= noun; at++) {
    const phrase = nounPhraseAt(reading, at, adverb);
    if (phrase === null) continue;
    if (noun < phrase.last) return phrase;
    at = phrase.last - 1;
  }
  return null;
}

/** The subject of a word of reporting, an agent in the passive, a genitive of a noun; null where there is none. */
export function subjectOf(reading: View, head: number): Range | null {
  if (head < 0) return null;
  return reading.syntax.words[head]!.upos === 'NOUN' ? ownerOf(reading, head) : bySubject(reading, head);
}

function bySubject(reading: View, head: number): Range | null {
  let frame: Frame | undefined = reading.frameAt.get(head);
  for (let i = 0; frame !== undefined && i < CLIMB; i++) {
    if (frame.passive) return frame.agent === null ? null : extended(reading, frame.agent);
    if (frame.subject !== null) return isExpletive(reading, frame.subject) ? null : extended(reading, frame.subject);
    const shares: boolean = frame.relation === 'conj' || frame.relation === 'xcomp' || frame.relation === 'advcl';
    frame = shares && frame.parent !== null ? reading.syntax.frames[frame.parent] : undefined;
  }
  return null;
}

/** Whether an active verb's subject stands for nobody: "es" in "heißt es"; "it" may be a company. */
function isExpletive({ document, language }: View, { head }: Phrase): boolean {
  const word = document.lower[head]!;
  return language.expletives.has(word) && !language.pronouns.has(word);
}

/** A phrase with the name or the office set beside it: "der Sprecher, Karl Weber,". */
function extended(reading: View, whole: Phrase): Range {
  const { document, syntax } = reading;
  const phrase = { ...trimmed(reading, whole), head: whole.head };
  const comma = phrase.last;
  if (document.tokens[comma]?.text !== ',' || syntax.words[phrase.head]!.upos === 'PRON') return phrase;
  const beside = nounPhraseAt(reading, comma + 1, Math.min(document.tokens.length, comma + 20));
  if (beside === null || syntax.words[beside.first]!.upos === 'PRON') return phrase;
  const after = document.tokens[beside.last]?.text ?? '.';
  const closes = after === ',' || after === '.' || after === ':' || after === ')';
  const named = syntax.words[beside.last - 1]!.upos === 'PROPN' || syntax.words[comma - 1]!.upos === 'PROPN';
  return closes && named ? { first: phrase.first, last: beside.last } : phrase;
}

/** Without the adverb that only sets it off ("auch der Minister"), and with the bracket behind it ("die Agentur (dpa)"). */
function trimmed({ document, syntax }: View, phrase: Phrase): Range {
  let { first, last } = phrase;
  while (first < phrase.head && syntax.words[first]!.upos === 'ADV') first++;
  if (document.tokens[last]?.text === '(') {
    let close = last + 1;
    while (close < last + 8 && document.tokens[close] !== undefined && document.tokens[close]!.text !== ')') close++;
    if (document.tokens[close]?.text === ')') last = close + 1;
  }
  return { first, last };
}

/** The genitive or "von" phrase of a noun of reporting, or its possessive: whose claim it is. */
function ownerOf(reading: View, noun: number): Range | null {
  const frame = reading.frameAt.get(noun);
  if (frame?.agent) return extended(reading, frame.agent);
  const owner = reading.frameAt.get(reading.syntax.tree.heads[noun] ?? -1)?.subject;
  const whole = nounPhraseAt(reading, noun, noun + 20);
  if (whole !== null && whole.last > noun + 1) return { first: noun + 1, last: whole.last };
  return owner === undefined || owner === null || isExpletive(reading, owner) ? null : extended(reading, owner);
}

/** Right behind a message the verb stands first and its subject second: "…, sagte der Minister". */
function inverted(reading: View, { head, message, kind }: Candidate): Range | null {
  if (kind !== 'quotation' && kind !== 'frame') return null;
  const { document, syntax } = reading;
  const { last } = message.at(-1)!;
  const verb = document.tokens[last]?.kind === 'punctuation' ? last + 1 : last;
  const { upos, feats } = syntax.words[verb] ?? { upos: 'X', feats: {} };
  if ((upos !== 'VERB' && upos !== 'AUX') || feats.VerbForm !== 'Fin' || head < verb || head > verb + REACH)
    return null;
  let at = verb + 1;
  while (syntax.words[at]?.upos === 'ADV' || reading.language.reflexives.has(document.lower[at] ?? '')) at++;
  const found = nounPhraseAt(reading, at, Math.min(document.tokens.length, at + REACH));
  if (found === null || reading.language.expletives.has(document.lower[found.first]!)) return null;
  return extended(reading, { ...found, head: found.first });
}

/** Where the tree has no subject: the phrase right after an inverted verb, or else the one before it. */
function byPosition(reading: View, head: number, segments: readonly Segment[]): Range | null {
  const segment = segments.find(({ first, last }) => first <= head && head < last);
  const frame = reading.frameAt.get(head);
  if (segment === undefined || frame?.passive || (frame?.subject ?? null) !== null) return null;
  const from = segment.finite >= 0 && segment.finite < head ? segment.finite : head;
  const ahead = nounPhraseAt(reading, from + 1, segment.last);
  // "Karl Weber, the spokesman, said …": the subject opens the sentence, with something set beside it.
  if (segment.opener === 'verb' && segment.mark !== '' && reading.language.subjectFirstFrames) {
    const opening = nounPhraseAt(reading, segments[0]!.first, segments[0]!.last);
    if (opening !== null) return opening;
  }
  if (segment.opener === 'verb') return ahead !== null && cueClass(reading, ahead.first) === undefined ? ahead : null;
  const before = closestBefore(reading, segment.first, from);
  return before !== null && reading.language.expletives.has(reading.document.lower[before.first]!) ? null : before;
}

/** The phrase that ends right before the verb, or before its adverbs and auxiliaries. */
function closestBefore(reading: View, first: number, verb: number): Range | null {
  const { words } = reading.syntax;
  let end = verb;
  while (
    end > first &&
    (words[end - 1]!.upos === 'ADV' || words[end - 1]!.upos === 'AUX' || words[end - 1]!.upos === 'PART')
  )
    end--;
  for (let at = Math.max(first, end - REACH); at < end; at++) {
    const phrase = nounPhraseAt(reading, at, end);
    if (phrase !== null && phrase.last === end && (at === first || words[at - 1]!.upos !== 'ADP')) return phrase;
  }
  return null;
}
