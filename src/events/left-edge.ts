import type { View } from './view.ts';

/**
 * Where a phrase begins that fills a role: with the determiner and the graded number that syntax lost ("at least 17 people"),
 * without its preposition, marks and dates before it.
 */
export function leftEdge(view: View, head: number, first: number): number {
  let from = fromGrader(view, head, fromDeterminer(view, head, first));
  while (from < head && leadsIn(view, from, head)) from++;
  return from;
}

/** What stands before a phrase and is no part of it: its preposition, a mark, a date. "at least 17 people" begins with "at". */
function leadsIn(view: View, token: number, head: number): boolean {
  const { upos } = view.words[token]!;
  const over = view.syntax.tree.heads[token]!;
  if (upos === 'ADP') return over <= token || over >= head;
  const own = over > token && over < head;
  return upos === 'PUNCT' || upos === 'CCONJ' || (upos === 'NUM' && view.timeAt[token]?.type === 'DATE' && !own);
}

/** How far in front of an attribute its determiner may stand: "die kürzlich wieder unter Kontrolle gebrachte Provinz". */
const ATTRIBUTE = 8;
const ATTRIBUTIVE = new Set(['ADJ', 'ADV', 'ADP', 'NOUN', 'PROPN', 'NUM', 'PART', 'X']);

/** Takes in the determiner that syntax lost in front of a long attribute. */
function fromDeterminer(view: View, head: number, first: number): number {
  if (
    first >= head ||
    view.words[first]!.upos !== 'ADJ' ||
    view.language.participleVerbs(view.lemma(first)).length === 0
  )
    return first;
  for (let token = first - 1; token >= Math.max(0, first - ATTRIBUTE); token--) {
    const { upos } = view.words[token]!;
    if (upos === 'DET') return view.words[view.syntax.tree.heads[token]!]?.upos === 'VERB' ? token : first;
    if (!ATTRIBUTIVE.has(upos)) return first;
  }
  return first;
}

/**
 * Takes in what grades a number at the head of a phrase ("at least 17 people", "about 4,000 supporters"), and the number before
 * a word that stands for people ("elf weitere").
 */
function fromGrader(view: View, head: number, first: number): number {
  const { heads } = view.syntax.tree;
  let from = first;
  const number = from === head && !['NOUN', 'PROPN'].includes(view.words[head]!.upos) && from > 0;
  if (number && view.words[from - 1]!.upos === 'NUM' && view.timeAt[from - 1] === undefined) from--;
  if (view.words[from]!.upos === 'NUM') from -= gradingWords(view, from);
  while (from > 0 && GRADING.has(view.words[from - 1]!.upos) && heads[from - 1]! >= from && heads[from - 1]! < head)
    from--;
  return from;
}

/** How many words in front of a number say that it is the least or the most: "at least", "höchstens". */
function gradingWords({ document: { lower }, language: { atLeast, atMost } }: View, number: number): number {
  const grades = (words: string): boolean => atLeast.includes(words) || atMost.includes(words);
  if (number > 1 && grades(`${lower[number - 2]} ${lower[number - 1]}`)) return 2;
  return number > 0 && grades(lower[number - 1]!) ? 1 : 0;
}

const GRADING = new Set(['ADP', 'ADV']);
