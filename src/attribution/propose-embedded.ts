import type { Candidate } from './candidate.ts';
import { nounCue, verbCue } from './cue.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { quotationBehindColon, type Segment } from './segments.ts';
import { cueClass, moodOf, type View } from './view.ts';

/** How many tokens after its word of reporting a complement may begin. */
const REACH = 12;
/** The longest message of a noun, in tokens. */
const LONGEST = 60;

/** Complement clauses that follow their word of reporting without a comma: "said he was ill", "vowed to fight on". */
export function proposeEmbedded(reading: View, number: number, segments: readonly Segment[]): Candidate[] {
  const found: Candidate[] = [];
  if (!reading.language.bareComplement) return found;
  segments.forEach((segment, k) => {
    for (let head = segment.first; head < segment.last; head++) {
      const name = reading.quotationOf[head] === -1 ? cueClass(reading, head) : undefined;
      if (name === undefined) continue;
      const noun = reading.syntax.words[head]!.upos === 'NOUN';
      const opening =
        openingAfter(reading, head, segment.last, noun) ?? (noun ? null : complementOf(reading, head, segment.last));
      if (opening === null) continue;
      const { first, type } = opening;
      const passive = reading.frameAt.get(head)?.passive ?? false;
      // "claims to have seen", "denied having known"
      const claims = name === 'say' && !passive && first === head + 1;
      if (type === 'infinitive' && ((!WILLING.has(name) && !claims) || (passive && name === 'think'))) continue;
      const last = noun ? closingOf(reading, first, segment.last) : endOf(reading, segments, k);
      if (last - first < 2) continue;
      found.push({
        kind: 'complement',
        form: 'indirect',
        sentence: number,
        head,
        cue: (noun ? nounCue : verbCue)(reading, head).filter((at) => at < first || at >= last),
        message: [{ first, last }],
        source: null,
        marks: [`type:${type}`, 'embedded', noun ? 'noun' : 'verb', segment.opener],
        plausible: true,
      });
    }
  });
  return found;
}

const WILLING: ReadonlySet<string> = new Set(['demand', 'announce', 'accuse', 'ask', 'think']);

interface Opening {
  readonly first: number;
  readonly type: 'that' | 'question' | 'infinitive' | 'clause';
}

/** Where a complement begins after the word at `head`, and as what; null where none does. */
function openingAfter(reading: View, head: number, stop: number, noun: boolean): Opening | null {
  const { document, language, syntax } = reading;
  const clause = noun ? null : clauseAt(reading, head + 1, stop);
  if (clause !== null) return clause;
  for (let at = head + 1; at < Math.min(stop, head + 1 + (noun ? 1 : REACH)); at++) {
    if (reading.quotationOf[at] !== -1) return null;
    const word = document.lower[at]!;
    if (language.complementizers.has(word) && syntax.words[at]!.upos !== 'DET') return { first: at, type: 'that' };
    const willing = noun && reportsItself(reading, head) && language.infinitive.has(word);
    if (willing && syntax.words[at + 1]?.feats.VerbForm === 'Inf') return { first: at, type: 'infinitive' };
    if (noun) return null;
    const gerund =
      isGerund(reading, at) && (at === head + 1 || language.gerundPrepositions.has(document.lower[at - 1]!));
    if (gerund && at <= head + (cueClass(reading, head) === 'accuse' ? REACH : 1))
      return { first: at, type: 'infinitive' };
    if (language.questions.has(word) && at <= head + 4) return { first: at, type: 'question' };
    const infinitive = language.infinitive.has(word) && syntax.words[at + 1]?.feats.VerbForm === 'Inf';
    if (infinitive) return { first: at, type: 'infinitive' };
    if (moodOf(reading, at) !== null) return null;
    const later = syntax.words[at]!.upos === 'NOUN' || syntax.words[at]!.upos === 'PROPN';
    const bare = later ? clauseAt(reading, at + 1, stop) : null;
    if (bare !== null) return bare;
  }
  return null;
}

/** "announced plans to …": a noun whose own verb reports. */
function reportsItself(reading: View, noun: number): boolean {
  const verb = reading.syntax.tree.heads[noun] ?? -1;
  return verb >= 0 && reading.syntax.words[verb]!.upos === 'VERB' && cueClass(reading, verb) !== undefined;
}

/** "spreading", "having known". */
function isGerund({ syntax }: View, at: number): boolean {
  const { upos, feats } = syntax.words[at]!;
  return (upos === 'VERB' || upos === 'AUX') && feats.VerbForm === 'Part' && feats.Tense === 'Pres';
}

/** The complement that the tree hangs on the verb at `head`, behind it; or a gerund after its preposition. */
function complementOf({ syntax, children, document, language }: View, head: number, stop: number): Opening | null {
  for (const child of children.get(head) ?? []) {
    const relation = syntax.tree.relations[child]!;
    if (child <= head || child >= stop) continue;
    const { upos, feats } = syntax.words[child]!;
    const gerund =
      upos === 'VERB' && feats.VerbForm !== 'Fin' && language.gerundPrepositions.has(document.lower[child - 1]!);
    if (gerund) return { first: child, type: 'infinitive' };
    if (relation !== 'ccomp' && relation !== 'xcomp') continue;
    let first = child;
    for (const inner of children.get(child) ?? []) if (inner > head && inner < first) first = inner;
    // What hangs on a word further on in the clause belongs to it: "the “liberation” … was complete".
    while (first - 1 > head && (syntax.tree.heads[first - 1] ?? -1) >= first) first--;
    return { first, type: relation === 'xcomp' ? 'infinitive' : 'clause' };
  }
  return null;
}

/** A clause without its "that": a noun phrase and right behind it a finite verb. */
function clauseAt(reading: View, first: number, stop: number): Opening | null {
  const subject = nounPhraseAt(reading, first, stop);
  if (subject === null) return null;
  let at = subject.last;
  while (at < stop && reading.syntax.words[at]!.upos === 'ADV') at++;
  return at < stop && moodOf(reading, at) !== null ? { first, type: 'clause' } : null;
}

/** The message of a noun ends where the noun's own clause goes on: before its second finite verb. */
function closingOf(reading: View, first: number, stop: number): number {
  let verbs = 0;
  for (let at = first; at < Math.min(stop, first + LONGEST); at++) {
    if (moodOf(reading, at) === null) continue;
    verbs++;
    if (verbs === 2) return at;
  }
  return Math.min(stop, first + LONGEST);
}

/** A verb's message takes in the stretches that follow, but no frame behind it, nor one before a quotation. */
function endOf(reading: View, segments: readonly Segment[], k: number): number {
  const colon = quotationBehindColon(reading, segments);
  const stop = colon < segments.length ? Math.max(k + 1, colon - 1) : segments.length;
  let end = k;
  while (end + 1 < stop && segments[end + 1]!.opener !== 'verb') end++;
  return segments[end]!.last;
}
