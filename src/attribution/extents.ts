import { nounPhraseAt } from './noun-phrase.ts';
import type { Range } from './range.ts';
import type { View } from './view.ts';

/** How many of its prepositions a phrase may be cut at. */
const CUTS = 2;
/** How far behind its comma an apposition may reach, in tokens. */
const REACH = 24;

/** Another extent of a phrase: cut before something inside it, or with the apposition set beside it. */
export interface Extent {
  readonly origin: 'short' | 'cut' | 'apposition' | 'long' | 'wide';
  readonly range: Range;
}

/**
 * The other extents that a noun phrase may have: up to a preposition, which may belong to the verb; up to a word that the
 * tree hangs outside; and with the name or the office set beside it between commas.
 */
export function extentsOf(reading: View, phrase: Range): Extent[] {
  const { syntax, quotationOf } = reading;
  const { first, last } = phrase;
  if (last - first === 1 && syntax.words[first]!.upos === 'PRON') return [];
  const found: Extent[] = [];
  const add = (origin: Extent['origin'], end: number, from = first): void => {
    const same =
      (end === last && from === first) || found.some(({ range }) => range.last === end && range.first === from);
    if (end > from && !same) found.push({ origin, range: { first: from, last: end } });
  };
  let cuts = 0;
  for (let at = first + 1; at < last && cuts < CUTS; at++) {
    if (syntax.words[at]!.upos !== 'ADP' || quotationOf[at] !== -1) continue;
    add('short', at);
    cuts++;
  }
  const leaving = leavingAt(reading, phrase);
  if (leaving > 0) add('cut', leaving);
  const quoted = quotedAt(reading, phrase);
  if (quoted > 0) add('cut', quoted);
  const beside = besideOf(reading, phrase);
  if (beside !== null) add('apposition', beside.last);
  let end = beside?.last ?? last;
  for (let i = 0; i < LONGER; i++) {
    end = longerAt(reading, end);
    if (end < 0) break;
    add('long', end);
  }
  const from = openingOf(reading, first);
  if (from >= 0) add('wide', last, from);
  return found;
}

/** The most tokens of a name in quotation marks, marks included. */
const NAME = 8;

/** How many more attributes a phrase may take in on its right. */
const LONGER = 2;

/** Where a phrase that ends at `last` would end with the attribute, name or coordinate right behind it; -1 without one. */
function longerAt(reading: View, last: number): number {
  const { document, syntax, language, quotationOf } = reading;
  const word = syntax.words[last];
  if (word === undefined) return -1;
  // "vom November 2011", "Bayer 04": a number behind its noun.
  if (word.upos === 'NUM' && syntax.words[last - 1]!.upos !== 'NUM') {
    let end = last + 1;
    while (syntax.words[end]?.upos === 'PROPN') end++;
    return end;
  }
  const joins = word.upos === 'ADP' || language.conjunctions.has(document.lower[last]!);
  const from = joins ? last + 1 : last;
  if (syntax.words[from]?.upos === 'PRON') return -1;
  const quoted = quotationOf[from] ?? -1;
  if (quoted !== -1 && reading.quoted[quoted]!.last - from > NAME) return -1;
  return nounPhraseAt(reading, from, Math.min(document.tokens.length, last + REACH))?.last ?? -1;
}

/** Where the article of a phrase stands whose beginning was missed: "die zum Konzern gehörende Firma"; or -1. */
function openingOf({ document, syntax }: View, first: number): number {
  const { upos } = syntax.words[first]!;
  if (upos === 'DET' || upos === 'PRON') return -1;
  for (let at = first - 1; at >= Math.max(0, first - BACK); at--) {
    const word = syntax.words[at]!;
    if (
      document.tokens[at]!.kind === 'punctuation' ||
      word.upos === 'VERB' ||
      word.upos === 'AUX' ||
      word.upos === 'PRON'
    )
      return -1;
    if (word.upos === 'DET' && word.feats.PronType === 'Art') return at;
  }
  return -1;
}

/** How far before a phrase its article is looked for, in tokens. */
const BACK = 7;

/** Where the second constituent of the phrase begins, going by the tree: a word whose head lies outside; or -1. */
function leavingAt(reading: View, { first, last }: Range): number {
  const { heads } = reading.syntax.tree;
  let tops = 0;
  for (let at = first; at < last; at++) {
    const head = heads[at]!;
    if (head >= first && head < last) continue;
    tops++;
    if (tops < 2) continue;
    let begin = at;
    while (begin - 1 > first && heads[begin - 1]! >= begin && heads[begin - 1]! < last) begin--;
    return reading.quotationOf[begin] === -1 || reading.quotationOf[begin - 1] === -1 ? begin : -1;
  }
  return -1;
}

/**
 * Where a quotation begins that follows at least one word of the phrase, or -1: it may be a message of its own. A name in
 * quotation marks ("die Agentur „Nord“") is none.
 */
function quotedAt(reading: View, { first, last }: Range): number {
  const { quotationOf } = reading;
  for (let at = first + 1; at < last; at++)
    if (quotationOf[at] !== -1 && quotationOf[at - 1] === -1 && !isNameAt(reading, at)) return at;
  return -1;
}

/** Whether what is quoted behind a noun is of names and nouns alone. */
function isNameAt({ syntax: { words }, quotationOf, quoted }: View, at: number): boolean {
  const { first, last } = quoted[quotationOf[at]!]!;
  if (words[at - 1]!.upos !== 'NOUN' || last - first > NAME) return false;
  for (let i = first; i < last; i++) if (!NAMING.has(words[i]!.upos)) return false;
  return true;
}

/** The parts of speech that names are made of. */
const NAMING: ReadonlySet<string> = new Set(['PROPN', 'NOUN', 'X', 'DET', 'NUM', 'PUNCT']);

/** The phrase set beside another as its apposition: "Karl Weber, der Sprecher,"; null where there is none. */
export function besideOf(reading: View, { last }: Range): Range | null {
  const { document, syntax } = reading;
  if (document.tokens[last]?.text !== ',') return null;
  const next = nounPhraseAt(reading, last + 1, Math.min(document.tokens.length, last + REACH));
  // "…, sagte die Wirtin, „bis zum Morgen“": what follows in quotation marks goes on with what is said.
  if (next === null || reading.quotationOf[next.first] !== -1) return null;
  const { upos, feats } = syntax.words[next.first]!;
  return upos === 'PRON' || feats.PronType === 'Rel' ? null : next;
}
