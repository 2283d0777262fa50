import type { Frame } from '../syntax/types.ts';
import type { Candidate } from './candidate.ts';
import { hash2, hash3, hashText, mix } from './hash.ts';
import type { History } from './history.ts';
import { size } from './range.ts';
import type { Segment } from './segments.ts';
import { headOf } from './source-kind.ts';
import { cueClass, moodOf, type View, verbLemma } from './view.ts';

/** How many tokens of each part of a message are looked at for its verbs; the bound keeps odd text linear. */
const LOOKED_AT = 120;

/** What a sentence holds, seen by each of its candidates. */
export interface Surroundings {
  readonly segments: readonly Segment[];
  readonly rivals: readonly Candidate[];
  readonly history: History;
}

/** The hashed features of a candidate, all of weight one. The order doesn't matter; a hash may occur twice. */
export function featuresOf(reading: View, candidate: Candidate, around: Surroundings): number[] {
  const { kind, head, marks, message } = candidate;
  const base = hashText(kind);
  const found: number[] = [base];
  const add = (name: number, value: string | number | undefined): void => {
    found.push(mix(mix(base, name), typeof value === 'number' ? value : hashText(value ?? '')));
  };
  const hashes = marks.map(hashText);
  hashes.forEach((one, i) => {
    add(1, one);
    for (let j = i + 1; j < hashes.length; j++) add(2, mix(one, hashes[j]!));
  });
  const lemma = head < 0 ? '' : headWord(reading, head);
  const name = head < 0 ? 'none' : (cueClass(reading, head) ?? 'other');
  add(3, lemma);
  add(4, name);
  for (const one of hashes) {
    add(5, mix(one, hashText(name)));
    add(6, mix(one, hashText(lemma)));
  }
  add(7, `${candidate.plausible}`);
  add(8, mix(hashText(`${candidate.plausible}`), hashText(name)));
  words(reading, candidate, add);
  verbs(reading, candidate, add);
  const length = size(message);
  add(20, length < 3 ? length : length < 6 ? 3 : length < 12 ? 4 : length < 25 ? 5 : 6);
  add(21, `${message.length}`);
  history(candidate, around, add, lemma);
  rivals(around, add);
  return found;
}

type Add = (name: number, value: string | number | undefined) => void;

function headWord(reading: View, head: number): string {
  const { upos } = reading.syntax.words[head]!;
  return upos === 'VERB' || upos === 'AUX' ? verbLemma(reading, head) : reading.syntax.words[head]!.lemma.toLowerCase();
}

/** The words at the edges of the message and around it. */
function words({ document, syntax, cues }: View, { message, source, kind }: Candidate, add: Add): void {
  const { first } = message[0]!;
  const { last } = message.at(-1)!;
  add(30, document.lower[first]);
  add(31, document.lower[first + 1]);
  add(32, document.lower[last - 1]);
  add(33, document.lower[first - 1]);
  add(34, document.lower[last]);
  add(35, hash2(syntax.words[first]!.upos, syntax.words[Math.min(first + 1, last - 1)]!.upos));
  add(36, hash2(syntax.words[first - 1]?.upos, syntax.words[last]?.upos));
  add(37, hash3(document.lower[last], ' ', document.lower[last + 1]));
  add(38, syntax.words[last + 1]?.upos);
  if (kind === 'quotation') {
    add(39, syntax.words[first - 1]?.lemma);
    add(40, hash3(syntax.words[first - 1]?.upos, ' ', syntax.words[last]?.upos));
    add(41, syntax.words[first + 1]?.upos);
  }
  if (source === null) return;
  add(93, cues.kindAt(headOf(syntax.words, source.first, source.last)));
  for (let at = source.first; at < Math.min(source.last, source.first + 5); at++) {
    if (syntax.words[at]!.upos === 'DET') continue;
    add(42, syntax.words[at]!.lemma);
    add(43, document.lower[at]!.slice(-5));
    break;
  }
  add(44, syntax.words[source.first]!.upos);
}

/** The frame of the word of reporting, and how the message's own verb hangs on it. */
function verbs(reading: View, { kind, head, message }: Candidate, add: Add): void {
  const { syntax, frameAt } = reading;
  const frame = head < 0 ? undefined : frameAt.get(head);
  if (frame !== undefined) {
    const subject = frame.subject === null ? 'none' : syntax.words[frame.subject.head]!.upos;
    add(50, `${frame.passive}`);
    add(51, subject);
    add(52, hash2(frame.tense, frame.mood));
    add(53, frame.modal ?? '');
    add(54, frame.object === null ? 'none' : syntax.words[frame.object.head]!.upos);
    add(55, `${frame.negated}`);
    add(56, frame.relation ?? 'root');
    add(57, frame.subject === null ? 'none' : syntax.words[frame.subject.head]!.lemma.toLowerCase());
    add(58, hash3(frame.kind, subject, frame.passive));
    const { kindAt } = reading.cues;
    const who = frame.agent ?? frame.subject;
    const being = who === null ? 'none' : kindAt(who.head);
    add(90, hash2(being, frame.passive));
    add(91, hash3(being, frame.passive, cueClass(reading, head)));
    if (frame.object !== null) add(92, hash2(being, kindAt(frame.object.head)));
    if (kind === 'statement') roles(reading, frame, add);
  }
  let finite = -1;
  let count = 0;
  for (const range of message) {
    for (let at = range.first; at < Math.min(range.last, range.first + LOOKED_AT); at++) {
      const mood = moodOf(reading, at);
      if (mood === null) continue;
      if (finite < 0) {
        finite = at;
        add(60, mood);
        add(61, verbLemma(reading, at));
      } else {
        add(62, mood);
      }
      count++;
    }
  }
  add(63, Math.min(count, 4));
  if (finite >= 0 && head >= 0) {
    add(64, relation(reading, finite, head));
    add(65, relation(reading, head, finite));
  }
}

/** What a verb that reports without a message says it of, and with which prepositions: "sprach von …", "forderte die …". */
function roles({ syntax }: View, { lemma, object, obliques, subject, agent }: Frame, add: Add): void {
  for (const { preposition } of obliques) {
    add(66, hash3(lemma, ' ', preposition));
    add(67, preposition ?? 'bare');
  }
  add(68, hash3(lemma, ' ', object !== null));
  if (object !== null) add(69, syntax.words[object.head]!.lemma.toLowerCase().slice(-5));
  const who = subject ?? agent;
  if (who !== null) add(77, syntax.words[who.head]!.lemma.toLowerCase().slice(-6));
}

/** How a verb hangs on another, through at most two steps of the tree. */
function relation({ syntax }: View, from: number, to: number): string {
  const { heads, relations } = syntax.tree;
  let at = from;
  let path = '';
  for (let i = 0; i < 3; i++) {
    const next = heads[at] ?? -1;
    if (next < 0) return 'root';
    path += `/${relations[at]}`;
    if (next === to) return path;
    at = next;
  }
  return 'apart';
}

/** What was taken in the sentences before. */
function history({ kind, marks }: Candidate, { history: past }: Surroundings, add: Add, lemma: string): void {
  const before = hash2(past.kind, past.sameParagraph);
  add(70, before);
  add(71, mix(before, hashText(marks[0] ?? '')));
  add(72, past.form);
  add(73, hash2(past.distance, past.sameParagraph));
  add(74, mix(hashText(`${past.distance}`), hashText(marks[0] ?? '')));
  add(75, past.position);
  if (kind === 'mood' || kind === 'hearsay') add(76, mix(before, hashText(lemma)));
}

/** What else the sentence might be. */
function rivals({ rivals: all, segments }: Surroundings, add: Add): void {
  const kinds = new Set<string>();
  for (const { kind, plausible } of all) if (plausible) kinds.add(kind);
  for (const one of kinds) add(80, one);
  add(81, [...kinds].sort().join(' '));
  add(82, segments.length > 4 ? 5 : segments.length);
}
