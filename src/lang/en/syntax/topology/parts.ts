import type { GuideInput } from '../../../../syntax/parser/guide.ts';
import type { Word } from '../../../../syntax/types.ts';
import { amounts, breaks, helpers, prepositions, relatives } from './words.ts';

/** What a stretch of a sentence is before its clauses are known. */
export type PartKind =
  | 'noun'
  | 'adjective'
  | 'verb'
  | 'preposition'
  | 'join'
  | 'comma'
  | 'break'
  | 'subordinator'
  | 'relative'
  | 'adverb'
  | 'other';

/** A noun phrase without what follows its head, a verb with its auxiliaries, or a single word. */
export interface Part {
  readonly kind: PartKind;
  readonly first: number;
  /** Excluded. */
  readonly last: number;
  /** The noun, or the verb that carries the meaning. */
  readonly head: number;
  readonly finite: boolean;
  /** True for a verb whose last word helps another that has not come yet, or may be all by itself: "did", "is", "will". */
  readonly helping: boolean;
}

const NOUNS = new Set(['NN', 'NNS', 'NNP', 'NNPS']);
const OPENERS = new Set(['DT', 'PDT', 'PRP$', 'WP$']);
const QUALIFIERS = new Set(['JJ', 'JJR', 'JJS', 'CD', '$', '#', 'POS', 'HYPH', 'AFX', 'ADD', 'FW']);
const FINITE = new Set(['MD', 'VBD', 'VBP', 'VBZ']);
const PRONOUNS = new Set(['PRP', 'EX']);
const BARE = new Set(['VB']);

/** Parts a sentence: each word in one part; what stands in brackets is left out. */
export function partsOf({ document, words }: GuideInput, first: number, last: number): Part[] {
  const parts: Part[] = [];
  const single = (kind: PartKind, at: number): number => {
    parts.push({ kind, first: at, last: at + 1, head: at, finite: false, helping: false });
    return at + 1;
  };
  for (let at = first; at < last; ) {
    const { tag, upos } = words[at]!;
    const lower = document.lower[at]!;
    if (at > first && (lower === '(' || lower === '[')) at = afterBracket(document.lower, at, last);
    else if (lower === ',') at = single('comma', at);
    else if (breaks.has(lower)) at = single('break', at);
    else if (tag === 'CC') at = single('join', at);
    else if (isAmount(words, document.lower, at)) at = amount(words, at, last, parts);
    else if (relatives.has(tag)) at = single('relative', at);
    else if (opensClause(words, document.lower, at)) at = single('subordinator', at);
    else if (tag === 'VBN' && isAttribute(words, first, at, last)) at = noun(words, at, last, parts);
    else if (tag === 'TO' || tag === 'MD' || tag.startsWith('VB')) at = verb(words, at, last, parts);
    else if (tag === 'IN' || upos === 'ADP') at = single('preposition', at);
    else if (PRONOUNS.has(tag)) at = single('noun', at);
    else if (startsNoun(tag)) at = noun(words, at, last, parts);
    else if (tag === 'RB' || tag === 'RBR' || tag === 'RBS' || tag === 'RP') at = single('adverb', at);
    else if (upos === 'PUNCT') at++;
    else at = single('other', at);
  }
  return parts;
}

/** True for what stands before a number and says nothing but how exact it is: "at least 20", "more than 20", "up to 20". */
function isAmount(words: readonly Word[], lower: readonly string[], at: number): boolean {
  return words[at + 2]?.tag === 'CD' && amounts.has(`${lower[at]} ${lower[at + 1]}`);
}

/** Reads the noun phrase after "at least", which it begins with. */
function amount(words: readonly Word[], at: number, last: number, parts: Part[]): number {
  const end = noun(words, at + 2, last, parts);
  parts.push({ ...parts.pop()!, first: at });
  return end;
}

function opensClause(words: readonly Word[], lower: readonly string[], at: number): boolean {
  const { tag, upos } = words[at]!;
  if (tag === 'WRB') return true;
  return upos === 'SCONJ' && words[at + 1]?.tag !== 'VBG' && !prepositions.has(lower[at]!);
}

/** True for a participle that opens a noun phrase: "in increased activity". */
function isAttribute(words: readonly Word[], first: number, at: number, last: number): boolean {
  if (at + 1 >= last) return false;
  const next = words[at + 1]!.tag;
  if (!NOUNS.has(next) && next !== 'JJ') return false;
  if (at === first) return true;
  const { tag, upos } = words[at - 1]!;
  return tag === 'IN' || upos === 'ADP' || (tag === 'CC' && at - 1 > first && !words[at - 2]!.tag.startsWith('VB'));
}

function startsNoun(tag: string): boolean {
  return NOUNS.has(tag) || OPENERS.has(tag) || (QUALIFIERS.has(tag) && tag !== 'POS');
}

/** The end of a bracket; one that doesn't end soon is passed over alone. */
function afterBracket(lower: readonly string[], at: number, last: number): number {
  const limit = Math.min(last, at + 40);
  for (let end = at + 1; end < limit; end++) if (lower[end] === ')' || lower[end] === ']') return end + 1;
  return at + 1;
}

/** Reads "the old man's three new cars": opener, qualifiers, nouns; the head is its last noun. */
function noun(words: readonly Word[], at: number, last: number, parts: Part[]): number {
  let head = -1;
  let end = at;
  let open = true;
  for (; end < last; end++) {
    const { tag } = words[end]!;
    const next = words[end + 1]?.tag ?? '';
    if (NOUNS.has(tag)) head = end;
    else if (OPENERS.has(tag)) {
      if (!open) break;
    } else if (tag === 'POS') head = -1;
    else if (QUALIFIERS.has(tag)) {
      if (head >= 0 && tag !== 'CD') break;
    } else if (tag === 'VBN' && end === at) {
      // It was found to be an attribute.
    } else if (tag === 'VBG' || tag === 'VBN' || tag === 'RB' || tag === 'RBR' || tag === 'RBS') {
      // A participle or adverb belongs to the phrase only where more of the phrase follows.
      if (head >= 0 || end === at || end + 1 >= last || !(NOUNS.has(next) || QUALIFIERS.has(next))) break;
    } else break;
    open = open && tag === 'PDT';
  }
  const tail = words[end - 1]!.tag;
  // "Many of them" is a phrase without its noun, "many" by itself says what something is like.
  const bare = head < 0 && tail.startsWith('JJ') && !OPENERS.has(words[at]!.tag) && words[end]?.lemma !== 'of';
  const kind = bare ? 'adjective' : 'noun';
  parts.push({ kind, first: at, last: end, head: head < 0 ? end - 1 : head, finite: false, helping: false });
  return end;
}

/** Reads "has not yet been seen": a verb with the auxiliaries before it. */
function verb(words: readonly Word[], at: number, last: number, parts: Part[]): number {
  const finite = FINITE.has(words[at]!.tag);
  let head = at;
  let end = at + 1;
  for (let next = end; next < last; next++) {
    const { tag } = words[next]!;
    if (tag.startsWith('RB')) continue;
    // "can quickly and easily be done"
    if (tag === 'CC' && words[next - 1]!.tag === 'RB' && words[next + 1]?.tag === 'RB') continue;
    if (!helpedBy(words[head]!)?.has(tag)) break;
    head = next;
    end = next + 1;
  }
  const only = words[head]!;
  parts.push({ kind: 'verb', first: at, last: end, head, finite, helping: helpedBy(only) !== undefined });
  return end;
}

/** Tags of the verbs that a word helps to their forms. */
function helpedBy({ tag, lemma }: Word): ReadonlySet<string> | undefined {
  return tag === 'MD' || tag === 'TO' ? BARE : helpers[lemma];
}
