import { hash2, hash3, hash4 } from './hash.ts';
import type { Range } from './range.ts';
import { headOf } from './source-kind.ts';
import type { View } from './view.ts';

/** Takes in a feature by its number and value. */
export type AddFeature = (name: number, value: string | number) => void;

/** How far up the tree, and how far to the right, the word after a phrase is followed. */
const STEPS = 3;
const NEAR = 8;

/** What a phrase is made of and what stands around it, as features. */
export function shapeOf(reading: View, { first, last }: Range, add: AddFeature): void {
  const { syntax, document, language } = reading;
  const noun = headOf(syntax.words, first, last);
  const word = syntax.words[noun]!;
  add(10, word.upos);
  add(11, word.lemma.toLowerCase());
  add(12, document.lower[noun]!.slice(-4));
  add(13, document.lower[first]!);
  add(14, word.feats.Case ?? syntax.words[first]!.feats.Case ?? 'none');
  add(15, Math.min(last - first, 6));
  add(53, reading.cues.kindAt(noun));
  const named = syntax.words[last - 1]!.upos === 'PROPN';
  const reporting = language.nouns.has(word.lemma.toLowerCase());
  add(16, hash3(named, reporting, word.upos));
  add(17, word.feats.Number ?? 'none');
  const preposition = lastPreposition(reading, first, last);
  const inner = preposition < 0 ? 'none' : document.lower[preposition]!;
  add(18, inner);
  add(31, hash3(inner, word.upos, Math.min(last - first, 12)));
  add(32, hash3(inner, ' ', word.lemma.toLowerCase()));
  const inside = attributeAt(reading, preposition);
  const follows = syntax.words[last];
  const behind = follows?.upos === 'ADP' ? last : -1;
  add(56, inside);
  add(57, hash2(inside, reading.cues.kindAt(noun)));
  add(58, attributeAt(reading, behind));
  add(19, behind < 0 ? 'none' : document.lower[behind]!);
  const leaning = leans(reading, first, last);
  add(33, hash2(leaning, follows?.upos));
  add(34, hash2(leaning, document.lower[last]));
  add(35, hash4(leaning, word.upos, syntax.words[last - 1]!.upos, follows?.upos));
  add(36, hash3(leaning, follows?.tag, follows?.feats.Case));
  const tops = topsOf(reading, first, last);
  add(37, hash2(tops, leaning));
  add(38, hash4(tops, syntax.words[last - 1]!.upos, follows?.upos, follows?.feats.VerbForm === 'Fin'));
  const opens =
    (syntax.words[first - 1]?.upos ?? 'PUNCT') === 'PUNCT' ||
    (first > 1 && syntax.words[first - 1]!.upos === 'ADP' && syntax.words[first - 2]!.upos === 'PUNCT');
  add(39, hash2(opens, follows?.feats.VerbForm === 'Fin'));
}

/** The last preposition inside a phrase, or -1: "am" in "die Polizei am Montag". */
function lastPreposition({ syntax: { words } }: View, first: number, last: number): number {
  for (let at = last - 1; at > first; at--) if (words[at]!.upos === 'ADP') return at;
  return -1;
}

/** A preposition with the kind of what it governs; -1 for none. */
function attributeAt(reading: View, preposition: number): string {
  return preposition < 0 ? 'none' : `${reading.document.lower[preposition]}${kindBehind(reading, preposition + 1)}`;
}

/** The kind of the next noun, name or pronoun, a few words on at most. */
function kindBehind(reading: View, first: number): string {
  const { words } = reading.syntax;
  for (let at = first; at < Math.min(words.length, first + NEAR); at++) {
    const { upos } = words[at]!;
    if (upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON') return reading.cues.kindAt(at);
  }
  return 'none';
}

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

/** How many of a phrase's words the tree hangs outside of it, at most 3: a phrase of one piece has one. */
function topsOf({ syntax }: View, first: number, last: number): number {
  let tops = 0;
  for (let at = first; at < last; at++) {
    const head = syntax.tree.heads[at]!;
    if ((head < first || head >= last) && syntax.words[at]!.upos !== 'PUNCT') tops++;
  }
  return Math.min(tops, 3);
}
