import type { Entity } from '../names/types.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { meet, type Range } from './range.ts';
import { cueClass, type View } from './view.ts';

/** For the tokens of mentions of those who can speak, the entity. */
export type Actors = ReadonlyMap<number, Entity>;

/** Who uses a word, and what says so. */
export interface User {
  readonly range: Range;
  /** `caller` of "von der Armee so genannte …", `owner` of "… der Armee", `subject` of "die Armee … ihre …". */
  readonly kind: 'caller' | 'owner' | 'subject';
}

/** How many tokens before the word its caller and its verb are looked for. */
const REACH = 12;

/** How many words up the tree a verb is looked for. */
const CLIMB = 3;

/** The mentions of persons, organisations, groups and states, by token. */
export function mentionsByToken(entities: readonly Entity[]): Actors {
  const found = new Map<number, Entity>();
  for (const entity of entities) {
    if (entity.kind === 'place') continue;
    for (const { first, last } of entity.mentions) for (let at = first; at < last; at++) found.set(at, entity);
  }
  return found;
}

/** Whom the sentence itself gives a set-off word to; null where it doesn't say. */
export function userNear(reading: View, actors: Actors, word: Range): User | null {
  return (
    callerOf(reading, word) ?? namerOf(reading, word) ?? ownerOf(reading, actors, word) ?? subjectOf(reading, word)
  );
}

/** "das von der Armee so genannte „Gebiet“": the participle of a verb of calling, and the phrase behind its preposition. */
function callerOf(reading: View, { first }: Range): User | null {
  const { syntax, document, language } = reading;
  let participle = first - 1;
  while (participle >= 0 && participle > first - 3 && !isCalling(reading, participle)) participle--;
  if (participle < 0 || !isCalling(reading, participle)) return null;
  for (let at = participle - 1; at >= Math.max(0, participle - REACH); at--) {
    if (document.tokens[at]!.kind === 'punctuation') return null;
    if (syntax.words[at]!.upos !== 'ADP' || !language.owners.has(document.lower[at]!)) continue;
    const range = nounPhraseAt(reading, at + 1, participle);
    return range === null ? null : { range, kind: 'caller' };
  }
  return null;
}

/** "called a “safe area” by the army": who calls it so, where the word hangs on a verb of calling. */
function namerOf(reading: View, { first, last }: Range): User | null {
  const { syntax, frameAt } = reading;
  let at = syntax.tree.heads[last - 2] ?? -1;
  for (let i = 0; i < CLIMB && at >= 0; i++) {
    const frame = frameAt.get(at);
    const namer = frame === undefined ? null : frame.passive || frame.agent !== null ? frame.agent : frame.subject;
    if (cueClass(reading, at) === 'judge' && namer !== null && !meet([namer], [{ first, last }])) {
      return { range: { first: namer.first, last: namer.last }, kind: 'caller' };
    }
    at = syntax.tree.heads[at] ?? -1;
  }
  return null;
}

function isCalling(reading: View, at: number): boolean {
  const { upos, lemma } = reading.syntax.words[at]!;
  return (
    (upos === 'ADJ' || upos === 'VERB') && (cueClass(reading, at) === 'judge' || reading.language.calling.has(lemma))
  );
}

/** "das „Gebiet“ der Armee" and "Webers „Traum“": a genitive of somebody who can speak. */
function ownerOf(reading: View, actors: Actors, { first, last }: Range): User | null {
  const { syntax, document, language } = reading;
  const before = syntax.words[first - 1];
  const possessed = before?.upos === 'PART' || (before?.upos === 'PROPN' && before.feats.Case === 'Gen');
  if (possessed) {
    for (let at = Math.max(0, first - REACH); at < first; at++) {
      const range = nounPhraseAt(reading, at, first);
      if (range !== null && range.last >= first - 1 && speaks(reading, actors, range)) return { range, kind: 'owner' };
    }
  }
  // Without its noun in plain sight, a genitive of one form with the dative may be taken for that.
  const behind = syntax.words[last];
  const genitive = behind?.feats.Case === 'Gen' || (behind?.upos === 'DET' && behind.feats.Case === 'Dat');
  const from = genitive ? last : language.owners.has(document.lower[last] ?? '') ? last + 1 : -1;
  const range = from < 0 ? null : nounPhraseAt(reading, from, Math.min(document.tokens.length, from + REACH));
  return range !== null && speaks(reading, actors, range) ? { range, kind: 'owner' } : null;
}

/** Whether a phrase means somebody who has words of his own. */
function speaks({ syntax, language }: View, actors: Actors, { first, last }: Range): boolean {
  for (let at = first; at < last; at++) {
    if (actors.has(at) || language.speakers.has(syntax.words[at]!.lemma.toLowerCase())) return true;
  }
  return false;
}

/** "Die Partei feierte ihren „Sieg“": a possessive before the word points to the subject of its clause. */
function subjectOf(reading: View, word: Range): User | null {
  const { syntax, frameAt } = reading;
  let possessive = word.first - 1;
  while (possessive > word.first - 4 && syntax.words[possessive]?.upos === 'ADJ') possessive--;
  if (syntax.words[possessive]?.feats.Poss !== 'Yes') return null;
  let at = possessive;
  for (let i = 0; i < CLIMB + 1 && at >= 0; i++) {
    const subject = frameAt.get(at)?.subject ?? null;
    if (subject !== null && !meet([subject], [{ first: possessive, last: word.last }])) {
      return { range: { first: subject.first, last: subject.last }, kind: 'subject' };
    }
    at = syntax.tree.heads[at] ?? -1;
  }
  return null;
}
