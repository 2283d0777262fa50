import { isHyphen } from './hyphen.ts';
import type { Range } from './range.ts';
import type { View } from './view.ts';

/** Longest noun phrase that is looked for, in tokens; the bound keeps odd text linear. */
const LONGEST = 40;

/**
 * The noun phrase that begins at token `first`, or null: determiners, adjectives, nouns and names, with the genitives,
 * quoted names, brackets and prepositional attributes between names that hang on it. Ends before `limit`.
 */
export function nounPhraseAt(reading: View, first: number, limit: number): Range | null {
  const { syntax, document, language, quotationOf } = reading;
  const stop = Math.min(limit, first + LONGEST);
  if (first >= stop) return null;
  const { upos: opening, feats: own } = syntax.words[first]!;
  // "his office" begins with its possessive.
  const possessive = own.Poss === 'Yes' && isNominal(reading, first + 1, stop);
  if (opening === 'PRON' && !possessive) return { first, last: first + 1 };
  let at = possessive ? first + 1 : first;
  let end = -1;
  while (at < stop) {
    const { upos, feats } = syntax.words[at]!;
    if (quotationOf[at] !== -1) {
      at = quotationEnd(reading, at, stop);
      end = at;
    } else if (upos === 'NOUN' || upos === 'PROPN' || upos === 'X' || upos === 'SYM') {
      end = ++at;
    } else if (upos === 'DET' || upos === 'ADJ' || upos === 'NUM') {
      // After its noun, a phrase goes on only with what hangs on it: a genitive.
      if (end >= 0 && feats.Case !== 'Gen' && !hangsOn(reading, at, first, stop)) break;
      if (end >= 0 && upos === 'ADJ' && !isNominal(reading, at + 1, stop)) break;
      at++;
    } else if (document.tokens[at]!.text === '(' && end >= 0) {
      const close = bracketEnd(reading, at, stop);
      if (close < 0) break;
      end = close;
      at = close;
    } else if (upos === 'ADP' && end === at && hangsOn(reading, at, first, stop)) {
      at++;
    } else if (upos === 'ADV' && end < 0 && at > first && isNominal(reading, at + 1, stop)) {
      at++;
    } else if (language.conjunctions.has(document.lower[at]!) && end === at && isNominal(reading, at + 1, stop)) {
      at++;
    } else if (document.tokens[at]!.text === '/' && end === at && isNominal(reading, at + 1, stop)) {
      at++;
    } else if (end === at && isTruncated(reading, at, stop)) {
      end = at += 1;
    } else if (document.lower[at] === "'s" || document.lower[at] === '’s' || document.lower[at] === "'") {
      if (end < 0) break;
      at++;
    } else {
      break;
    }
  }
  if (end < 0 && isNominalised(reading, first, at)) end = at;
  return end > first ? { first, last: end } : null;
}

/**
 * An article and an adjective beside a finite verb ("the general vowed", where the noun was read as an adjective), or a
 * demonstrative alone ("Dieser bestätigte").
 */
function isNominalised({ syntax, document }: View, first: number, last: number): boolean {
  const { words } = syntax;
  if (last === first || words[first]!.upos !== 'DET') return false;
  const beside = words[last]?.feats.VerbForm === 'Fin';
  if (last - first === 1) return beside && words[first]!.feats.PronType !== 'Art';
  const closes = document.tokens[last]?.kind === 'punctuation' && words[first - 1]?.feats.VerbForm === 'Fin';
  const { upos } = words[last - 1]!;
  return (beside || closes) && (upos === 'ADJ' || upos === 'NUM');
}

function isTruncated({ document, language }: View, at: number, stop: number): boolean {
  return isHyphen(document.tokens, at) && at + 1 < stop && language.conjunctions.has(document.lower[at + 1]!);
}

function quotationEnd({ quotationOf }: View, first: number, stop: number): number {
  let at = first;
  while (at < stop && quotationOf[at] === quotationOf[first]) at++;
  return at;
}

function bracketEnd({ document }: View, first: number, stop: number): number {
  for (let at = first + 1; at < stop; at++) if (document.tokens[at]!.text === ')') return at + 1;
  return -1;
}

function isNominal({ syntax }: View, at: number, stop: number): boolean {
  if (at >= stop) return false;
  const { upos } = syntax.words[at]!;
  return upos === 'NOUN' || upos === 'PROPN' || upos === 'ADJ' || upos === 'DET' || upos === 'NUM';
}

/** Whether the tree hangs the phrase that the token at `at` opens on a word of the phrase from `first`. */
function hangsOn({ syntax }: View, at: number, first: number, stop: number): boolean {
  const { heads, relations } = syntax.tree;
  let noun = at;
  for (let i = 0; i < 2; i++) {
    const over = heads[noun] ?? -1;
    if (over >= first && over < at) return ATTRIBUTES.has(relations[noun]!.split(':')[0]!);
    if (over <= at || over >= stop) return false;
    noun = over;
  }
  return false;
}

const ATTRIBUTES: ReadonlySet<string> = new Set(['nmod', 'appos', 'flat', 'nummod', 'compound', 'conj']);
