import { nounPhraseAt } from './noun-phrase.ts';
import type { Range } from './range.ts';
import type { View } from './view.ts';

/** How many of its prepositions a phrase may be cut at. */
const CUTS = 2;
/** How far behind its comma an apposition may reach, in tokens. */
const REACH = 24;

/** Another extent of a phrase: cut before something inside it, or with the apposition set beside it. */
export interface Extent {
  readonly origin: 'short' | 'cut' | 'apposition';
  readonly range: Range;
}

/**
 * The other extents that a noun phrase may have: up to a preposition, which may belong to the verb; up to a word that the
 * tree hangs outside; and with the name or the office set beside it between commas.
 */
export function extentsOf(reading: View, phrase: Range): Extent[] {
  const { syntax, quotationOf } = reading;
  const { first, last } = phrase;
  const found: Extent[] = [];
  const add = (origin: Extent['origin'], end: number): void => {
    const same = end === last || found.some(({ range }) => range.last === end);
    if (end > first && !same) found.push({ origin, range: { first, last: end } });
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
  return found;
}

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

/** Where a quotation begins that follows at least one word of the phrase, or -1: it may be a message of its own. */
function quotedAt({ quotationOf }: View, { first, last }: Range): number {
  for (let at = first + 1; at < last; at++) if (quotationOf[at] !== -1 && quotationOf[at - 1] === -1) return at;
  return -1;
}

/** The phrase set beside another as its apposition: "Karl Weber, der Sprecher,"; null where there is none. */
export function besideOf(reading: View, { last }: Range): Range | null {
  const { document, syntax } = reading;
  if (document.tokens[last]?.text !== ',') return null;
  const next = nounPhraseAt(reading, last + 1, Math.min(document.tokens.length, last + REACH));
  if (next === null) return null;
  const { upos, feats } = syntax.words[next.first]!;
  return upos === 'PRON' || feats.PronType === 'Rel' ? null : next;
}
