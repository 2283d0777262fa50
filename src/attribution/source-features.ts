import type { Candidate } from './candidate.ts';
import { hashText, mix } from './hash.ts';
import type { SourceCandidate } from './propose-sources.ts';
import type { Range } from './range.ts';
import { cueClass, type View, verbLemma } from './view.ts';

/** The hashed features of a possible source of a candidate. */
export function sourceFeaturesOf(
  reading: View,
  candidate: Candidate,
  { origin, range, rank, gap, distance, ruled }: SourceCandidate,
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
  add(5, `${ruled}${marks[0]}`);
  add(1, lemma);
  add(2, voice);
  add(3, head < 0 ? 'none' : (cueClass(reading, head) ?? 'other'));
  if (range === null) return found;
  shape(reading, range, add);
  place(reading, candidate, range, add, voice);
  if (goesOn) continuing(reading, candidate, range, add, distance);
  return found;
}

type Add = (name: number, value: string | number) => void;

/** What the phrase is made of. */
function shape(reading: View, { first, last }: Range, add: Add): void {
  const { syntax, document, language } = reading;
  const noun = headOf(syntax.words, first, last);
  const word = syntax.words[noun]!;
  add(10, word.upos);
  add(11, word.lemma.toLowerCase());
  add(12, document.lower[noun]!.slice(-4));
  add(13, document.lower[first]!);
  add(14, word.feats.Case ?? syntax.words[first]!.feats.Case ?? 'none');
  add(15, Math.min(last - first, 6));
  const named = syntax.words[last - 1]!.upos === 'PROPN';
  const reporting = language.nouns.has(word.lemma.toLowerCase());
  add(16, `${named}${reporting}${word.upos}`);
  add(17, word.feats.Number ?? 'none');
  let inner = 'none';
  for (let at = first + 1; at < last; at++) if (syntax.words[at]!.upos === 'ADP') inner = document.lower[at]!;
  add(18, inner);
  add(31, `${inner}${word.upos}${Math.min(last - first, 12)}`);
  add(32, `${inner} ${word.lemma.toLowerCase()}`);
  add(19, syntax.words[last]?.upos === 'ADP' ? document.lower[last]! : 'none');
  const follows = syntax.words[last];
  const leaning = leans(reading, first, last);
  add(33, `${leaning}${follows?.upos}`);
  add(34, `${leaning}${document.lower[last]}`);
  add(35, `${leaning}${word.upos}${syntax.words[last - 1]!.upos}${follows?.upos}`);
  add(36, `${leaning}${follows?.tag}${follows?.feats.Case}`);
  const tops = topsOf(reading, first, last);
  add(37, `${tops}${leaning}`);
  add(38, `${tops}${syntax.words[last - 1]!.upos}${follows?.upos}${follows?.feats.VerbForm === 'Fin'}`);
  const opens =
    (syntax.words[first - 1]?.upos ?? 'PUNCT') === 'PUNCT' ||
    (first > 1 && syntax.words[first - 1]!.upos === 'ADP' && syntax.words[first - 2]!.upos === 'PUNCT');
  add(39, `${opens}${follows?.feats.VerbForm === 'Fin'}`);
}

/** How a source heard before fits what goes on without naming anybody: "Er habe …", "Die Firma wolle …". */
function continuing(
  { syntax, document, frameAt, cues }: View,
  { message, head }: Candidate,
  { first, last }: Range,
  add: Add,
  distance: number,
): void {
  const noun = headOf(syntax.words, first, last);
  const { feats, upos, lemma } = syntax.words[noun]!;
  const kind = `${upos}${feats.Gender}${feats.Number}`;
  const subject = head < 0 ? null : (frameAt.get(head)?.subject?.head ?? subjectIn(frameAt, message[0]!));
  const who = subject === null || subject === undefined ? 'none' : syntax.words[subject]!.upos;
  const word = who === 'PRON' ? document.lower[subject!]! : who;
  add(40, `${word}${kind}`);
  add(41, `${word}${distance}`);
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
  add(43, `${role}${reports}`);
  add(44, `${role}${reports}${distance}`);
  add(45, `${reports}${frame?.passive}${upos}`);
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

/** Whether the tree hangs what follows the phrase on a word inside it. */
function leans({ syntax, document }: View, first: number, last: number): 'inward' | 'outward' | 'end' {
  if (last >= document.tokens.length) return 'end';
  let at = last;
  for (let i = 0; i < STEPS; i++) {
    const head = syntax.tree.heads[at]!;
    if (head >= first && head < last) return 'inward';
    if (head < last || head > last + NEAR) return 'outward';
    at = head;
  }
  return 'outward';
}

/** How far up the tree, and how far to the right, the word after a phrase is followed. */
const STEPS = 3;
const NEAR = 8;

/** Where it stands, in the text and in the tree. */
function place(
  reading: View,
  { head, message, kind }: Candidate,
  { first, last }: Range,
  add: Add,
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
  add(30, `${relation}${governor < 0 ? 'root' : (cueClass(reading, governor) ?? 'other')}`);
  if (kind === 'mood' || kind === 'hearsay') add(29, Math.min(message[0]!.first - last, 40) >> 3);
  if (head < 0) return;
  const governed = syntax.tree.heads[noun] === head;
  add(24, `${relation}${governed}${voice}`);
  const side = last <= head ? 'before' : first > head ? 'after' : 'around';
  const distance = side === 'before' ? head - last : first - head;
  add(25, `${side}${distance < 3 ? distance : distance < 8 ? 3 : distance < 20 ? 4 : 5}`);
  add(26, `${side}${marksBetween(reading, first, last, head)}${adposition === 'bare'}`);
  const frame = frameAt.get(head);
  const role = frame === undefined ? 'none' : roleOf(frame, first, last);
  add(27, `${role}${voice}`);
  add(28, `${role}${relation}${syntax.words[noun]!.feats.Case ?? ''}${adposition === 'bare'}`);
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

/** How many of a phrase's words the tree hangs outside of it, at most 3: a phrase of one piece has one. */
function topsOf({ syntax }: View, first: number, last: number): number {
  let tops = 0;
  for (let at = first; at < last; at++) {
    const head = syntax.tree.heads[at]!;
    if ((head < first || head >= last) && syntax.words[at]!.upos !== 'PUNCT') tops++;
  }
  return Math.min(tops, 3);
}

/** The word that a phrase is about: its first noun, or the name it begins with, or its first word. */
function headOf(words: View['syntax']['words'], first: number, last: number): number {
  for (let at = first; at < last; at++) {
    const { upos } = words[at]!;
    if (upos === 'NOUN' || upos === 'PROPN') return at;
  }
  return first;
}
