import type { Token } from '../text/token.ts';
import type { Kind, Node } from './rule.ts';

/** What a word or a phrase may be read as. */
export interface Entry {
  readonly kind: string;
  readonly value: unknown;
  readonly rule: string;
}

interface Phrase extends Entry {
  readonly rest: readonly string[];
}

/** A table of words: which phrases, blanks between their tokens, have which value. */
export interface Table<V> {
  readonly id: string;
  readonly kind: Kind<V>;
  readonly entries: Readonly<Record<string, V>> | ReadonlyMap<string, V>;
}

/** Reads a single token that no table can list: numbers, inflected or compounded words. */
export type TokenReader = (token: Token, lower: string) => Entry | null;

/** Words and phrases of one language with what they may be read as, looked up without regard to case. */
export interface Lexicon {
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly readers: readonly TokenReader[];
}

/** Declares a table of words. Its id takes the place of a rule's in explanations. */
export function table<V>(id: string, kind: Kind<V>, entries: Table<V>['entries']): Table<V> {
  return { id, kind, entries };
}

/** Puts tables and token readers together. One phrase may be in several tables, and is then ambiguous. */
export function lexicon(tables: readonly Table<unknown>[], readers: readonly TokenReader[] = []): Lexicon {
  const phrases = new Map<string, Phrase[]>();
  for (const { id, kind, entries } of tables) {
    for (const [phrase, value] of entries instanceof Map ? entries : Object.entries(entries)) {
      const [head = '', ...rest] = (phrase as string).toLowerCase().split(' ');
      const same = phrases.get(head) ?? [];
      same.push({ kind: kind.name, value, rule: id, rest });
      phrases.set(head, same);
    }
  }
  return { phrases, readers };
}

/** All lexical readings that start at token `first`. `lower` holds the tokens' texts in lower case. */
export function look(
  lexicon: Lexicon,
  tokens: readonly Token[],
  lower: readonly string[],
  first: number,
  end: number,
): Node[] {
  const found: Node[] = [];
  const word = lower[first]!;
  for (const phrase of lexicon.phrases.get(word) ?? []) {
    const last = first + 1 + phrase.rest.length;
    if (last <= end && phrase.rest.every((part, i) => lower[first + 1 + i] === part))
      found.push(leaf(phrase, first, last));
  }
  for (const reader of lexicon.readers) {
    const entry = reader(tokens[first]!, word);
    if (entry !== null) found.push(leaf(entry, first, first + 1));
  }
  return found;
}

function leaf({ kind, value, rule }: Entry, first: number, last: number): Node {
  return { kind, value, first, last, rule, priority: 0, children: [] };
}
