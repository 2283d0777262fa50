import type { Candidate } from './candidate.ts';
import { hash2, hash3, hash4, hashText, mix } from './hash.ts';
import type { SourceCandidate } from './propose-sources.ts';
import type { Range } from './range.ts';
import { headOf } from './source-kind.ts';
import { type AddFeature, shapeOf } from './source-shape.ts';
import { cueClass, type View, verbLemma } from './view.ts';

/** The hashed features of a possible source of a candidate. */
export function sourceFeaturesOf(
  reading: View,
  candidate: Candidate,
  { origin, range, rank, gap, distance, ruled, opener, told }: SourceCandidate,
): number[] {
  const { kind, head, marks } = candidate;
  const base = mix(hashText('source'), hashText(kind));
  const from = mix(base, hashText(origin));
  const type = hashText(marks[0] ?? '');
  const goesOn = kind === 'mood' || kind === 'hearsay' || head < 0;
  const found: number[] = [
    base,
    from,
    mix(from, type),
    mix(from, rank + 1),
    mix(from, 100 + gap),
    mix(from, 200 + gap * 8 + rank),
    mix(from, 300 + distance),
    mix(from, 400 + distance * 8 + rank),
  ];
  const add = (name: number, value: string | number): void => {
    const hash = mix(mix(base, 1000 + name), typeof value === 'number' ? value : hashText(value));
    const placed = mix(hash, hashText(origin));
    found.push(hash, placed);
    if (goesOn) found.push(mix(placed, gap));
  };
  const verb = head >= 0 && reading.syntax.words[head]!.upos !== 'NOUN';
  const lemma = head < 0 ? '' : verb ? verbLemma(reading, head) : reading.syntax.words[head]!.lemma.toLowerCase();
  const frame = head < 0 ? undefined : reading.frameAt.get(head);
  const voice = frame === undefined ? 'unframed' : frame.passive ? 'passive' : 'active';
  add(4, `${ruled}`);
  add(5, hash2(ruled, marks[0]));
  add(1, lemma);
  add(2, voice);
  const subject = frame?.subject?.head;
  const expletive = subject !== undefined && reading.language.expletives.has(reading.document.lower[subject]!);
  const who = subject === undefined ? 'none' : expletive ? 'expletive' : reading.syntax.words[subject]!.upos;
  const agent = frame?.agent ? 'agent' : 'noagent';
  const name = cueClass(reading, head) ?? 'other';
  add(60, hash3(voice, who, agent));
  add(61, hash2(voice, lemma));
  add(62, hash3(voice, who, name));
  add(3, head < 0 ? 'none' : name);
  if (range === null) return found;
  add(63, `${opener}`);
  add(64, hash2(opener, rank));
  add(65, `${told}`);
  add(66, hash2(told, distance));
  const quoted = (at: number): boolean => (reading.quotationOf[at] ?? -1) !== -1;
  add(67, hash2(quoted(range.first), quoted(range.first - 1)));
  shapeOf(reading, range, add);
  place(reading, candidate, range, add, voice);
  if (goesOn) continuing(reading, candidate, range, add, distance);
  return found;
}

/** How a source heard before fits what goes on without naming anybody: "Er habe …", "Die Firma wolle …". */
function continuing(
  reading: View,
  { message, head }: Candidate,
  { first, last }: Range,
  add: AddFeature,
  distance: number,
): void {
  const { syntax, document, frameAt, cues } = reading;
  const noun = headOf(syntax.words, first, last);
  const { feats, upos, lemma } = syntax.words[noun]!;
  const kind = `${upos}${feats.Gender}${feats.Number}`;
  const subject = head < 0 ? null : (frameAt.get(head)?.subject?.head ?? subjectIn(frameAt, message[0]!));
  const who = subject === null || subject === undefined ? 'none' : syntax.words[subject]!.upos;
  const word = who === 'PRON' ? document.lower[subject!]! : who;
  add(40, hash2(word, kind));
  add(41, hash2(word, distance));
  const named = new Set<string>();
  for (let at = first; at < last; at++) if (syntax.words[at]!.upos === 'PROPN') named.add(syntax.words[at]!.lemma);
  let mentioned = 'no';
  for (let at = message[0]!.first; at < Math.min(message[0]!.last, message[0]!.first + LOOKED_AT); at++) {
    if (named.has(syntax.words[at]!.lemma) || (at !== noun && syntax.words[at]!.lemma === lemma)) mentioned = 'yes';
  }
  add(42, mentioned);
  const governor = syntax.tree.heads[noun] ?? -1;
  const frame = governor < 0 ? undefined : frameAt.get(governor);
  const role = frame === undefined ? 'none' : roleOf(frame, first, last);
  const reports = governor < 0 ? 'none' : (cues.classes[governor] ?? 'other');
  add(54, hash3(reading.cues.kindAt(noun), role, reports));
  add(55, hash2(reading.cues.kindAt(noun), distance));
  add(43, hash2(role, reports));
  add(44, hash3(role, reports, distance));
  add(45, hash3(reports, frame?.passive, upos));
}

/** The subject of the first clause of a message, as a token, or null. */
function subjectIn(frameAt: View['frameAt'], { first, last }: Range): number | null {
  for (let at = first; at < Math.min(last, first + LOOKED_AT); at++) {
    const subject = frameAt.get(at)?.subject;
    if (subject) return subject.head;
  }
  return null;
}

/** How many tokens of a message are looked at; the bound keeps odd text linear. */
const LOOKED_AT = 60;

/** Where it stands, in the text and in the tree. */
function place(
  reading: View,
  { head, message, kind }: Candidate,
  { first, last }: Range,
  add: AddFeature,
  voice: string,
): void {
  const { syntax, document, frameAt } = reading;
  const previous = document.lower[first - 1] ?? '';
  const adposition = first > 0 && syntax.words[first - 1]!.upos === 'ADP' ? previous : 'bare';
  add(20, adposition);
  add(21, syntax.words[first - 1]?.upos ?? 'none');
  add(22, syntax.words[last]?.upos ?? 'none');
  const noun = headOf(syntax.words, first, last);
  const relation = syntax.tree.relations[noun] ?? 'none';
  add(23, relation);
  const governor = syntax.tree.heads[noun] ?? -1;
  add(30, hash2(relation, governor < 0 ? 'root' : (cueClass(reading, governor) ?? 'other')));
  if (kind === 'mood' || kind === 'hearsay') add(29, Math.min(message[0]!.first - last, 40) >> 3);
  if (head < 0) return;
  const governed = syntax.tree.heads[noun] === head;
  add(24, hash3(relation, governed, voice));
  const side = last <= head ? 'before' : first > head ? 'after' : 'around';
  const distance = side === 'before' ? head - last : first - head;
  add(25, hash2(side, distance < 3 ? distance : distance < 8 ? 3 : distance < 20 ? 4 : 5));
  add(26, hash3(side, marksBetween(reading, first, last, head), adposition === 'bare'));
  const frame = frameAt.get(head);
  const role = frame === undefined ? 'none' : roleOf(frame, first, last);
  add(27, hash2(role, voice));
  const being = reading.cues.kindAt(noun);
  add(50, hash3(being, role, voice));
  add(51, hash2(being, adposition));
  add(52, hash4(being, adposition, voice, cueClass(reading, head)));
  add(28, hash4(role, relation, syntax.words[noun]!.feats.Case ?? '', adposition === 'bare'));
}

function roleOf(frame: NonNullable<ReturnType<View['frameAt']['get']>>, first: number, last: number): string {
  for (const role of ['subject', 'agent', 'object', 'indirect', 'complement'] as const) {
    const phrase = frame[role];
    if (phrase !== null && phrase.head >= first && phrase.head < last) return role;
  }
  return 'none';
}

function marksBetween({ document }: View, first: number, last: number, head: number): number {
  let marks = 0;
  for (let at = Math.min(last, head); at < Math.max(first, head); at++) {
    if (document.tokens[at]!.kind === 'punctuation') marks++;
  }
  return Math.min(marks, 3);
}
