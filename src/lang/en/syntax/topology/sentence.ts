import { type FunctionName, functionNumber, type Guide, type GuideInput } from '../../../../syntax/parser/guide.ts';
import type { Part } from './parts.ts';
import { times } from './words.ts';

/** A verb is looked for so many parts ahead. */
const AHEAD = 9;
/** What is said with "be" is looked for so many parts ahead. */
const AHEAD_OF_BE = 4;

/** A sentence in its parts, with the advice that is written while it is read. Parts are named by their index. */
export interface PartedSentence {
  readonly parts: readonly Part[];
  /** The word that carries a part, in lower case. */
  lower(part: number): string;
  lemma(part: number): string;
  tag(part: number): string;
  /** Writes what a part is, and the token that it hangs on (-1 where that isn't known). */
  say(part: number, what: FunctionName, head: number): void;
  /** True when something was said of the part. */
  isSaid(part: number): boolean;
  /** Makes a part the subject of the clause of a verb. */
  saySubject(part: number, verb: number): void;
  /** The token that the clause of a verb hangs by: what it says of its subject where the verb is "be". */
  centreOf(verb: number): number;
  /** Says what the clause of a verb is, and the token that it hangs on. */
  sayClause(verb: number, what: FunctionName, head: number): void;
  /** True when a finite verb comes after a noun with nothing but adverbs and phrases with prepositions between. */
  verbFollows(part: number): boolean;
  /** True for "last week". */
  isTime(part: number): boolean;
  /** True for "there" without a meaning of its own. */
  isThere(part: number): boolean;
}

/** Puts a sentence into the form in which its clauses are read. */
export function partedSentence({ document, words }: GuideInput, parts: readonly Part[], guide: Guide): PartedSentence {
  const wordOf = (part: number) => words[parts[part]!.head]!;
  const isThere = (part: number): boolean => wordOf(part).tag === 'EX';
  const say = (part: number, what: FunctionName, head: number): void => {
    const { first, head: token } = parts[part]!;
    const write = (at: number): void => {
      guide.functions[at] = functionNumber(what);
      guide.heads[at] = head;
    };
    write(token);
    if (words[token]!.tag !== 'NNP') return;
    // A name of several words may hang by its first word, or by the noun before it: "coach Anna Berg".
    for (let i = token - 1; i >= first && words[i]!.tag.startsWith('NN'); i--) {
      write(i);
      if (words[i]!.tag !== 'NNP') break;
    }
  };
  const centreOf = (verb: number): number => {
    const { head } = parts[verb]!;
    if (words[head]!.lemma !== 'be') return head;
    for (let i = verb + 1; i < parts.length && i <= verb + AHEAD_OF_BE; i++) {
      const { kind, head: other } = parts[i]!;
      if (kind === 'noun' || kind === 'adjective') return other;
      if (kind !== 'adverb' && kind !== 'preposition') break;
    }
    return head;
  };
  return {
    parts,
    lower: (part) => document.lower[parts[part]!.head]!,
    lemma: (part) => wordOf(part).lemma,
    tag: (part) => wordOf(part).tag,
    say,
    isSaid: (part) => guide.functions[parts[part]!.head] !== 0,
    saySubject: (part, verb) => say(part, 'subject', isThere(part) ? parts[verb]!.head : centreOf(verb)),
    centreOf,
    sayClause(verb, what, head) {
      const centre = centreOf(verb);
      // What is said with "be" has its own function.
      if (centre === head || centre !== parts[verb]!.head) return;
      guide.functions[centre] = functionNumber(what);
      guide.heads[centre] = head;
    },
    verbFollows(part) {
      for (let i = part + 1; i < parts.length && i <= part + AHEAD; i++) {
        const { kind, finite } = parts[i]!;
        if (kind === 'verb') return finite;
        if (kind === 'noun' && parts[i - 1]!.kind !== 'preposition') return false;
        if (kind !== 'adverb' && kind !== 'preposition' && kind !== 'noun') return false;
      }
      return false;
    },
    isTime: (part) => times.has(wordOf(part).lemma.toLowerCase()),
    isThere,
  };
}
