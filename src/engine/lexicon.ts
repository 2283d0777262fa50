import type { Token } from '../text/token.ts';
import { type Recent, recent } from './recent.ts';
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

/**
 * Reads a single token that no table can list: numbers, inflected or compounded words. It judges by the token's text and
 * kind alone, never by its place, because what it says of a word is remembered.
 */
export type TokenReader = (token: Token, lower: string) => Entry | null;

/** What may begin with a word: the phrases and the readings of the word itself. */
export interface Known {
  readonly phrases: readonly Phrase[];
  readonly entries: readonly Entry[];
  /** Tokens that its longest phrase takes; 1 where the word alone has a reading, 0 where nothing begins with it. */
  readonly reach: number;
  /** Whether a phrase or a reading is of a kind that is not weak. */
  readonly strong: boolean;
}

/** Longer words are rare, and are not worth remembering. */
const MEMORABLE = 40;

/** Words and phrases of one language with what they may be read as, looked up without regard to case. */
export interface Lexicon {
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly readers: readonly TokenReader[];
  /** Kinds that no reading is made of alone: stretches of text with nothing else need not be looked at. */
  readonly weak: ReadonlySet<string>;
  /** What was looked up before, by the token's text; it changes the speed and never the result. */
  readonly memory: Recent<Known>;
}

/** Declares a table of words. Its id takes the place of a rule's in explanations. */
export function table<V>(id: string, kind: Kind<V>, entries: Table<V>['entries']): Table<V> {
  return { id, kind, entries };
}

/** Puts tables and token readers together. One phrase may be in several tables, and is then ambiguous. */
export function lexicon(
  tables: readonly Table<unknown>[],
  readers: readonly TokenReader[] = [],
  weak: readonly Kind<unknown>[] = [],
): Lexicon {
  const phrases = new Map<string, Phrase[]>();
  for (const { id, kind, entries } of tables) {
    for (const [phrase, value] of entries instanceof Map ? entries : Object.entries(entries)) {
      const [head = '', ...rest] = (phrase as string).toLowerCase().split(' ');
      const same = phrases.get(head) ?? [];
      same.push({ kind: kind.name, value, rule: id, rest });
      phrases.set(head, same);
    }
  }
  return { phrases, readers, weak: new Set(weak.map(({ name }) => name)), memory: recent() };
}

/** All lexical readings that start at token `first`, of which `known` is known. `lower` holds the tokens' texts in lower case. */
export function look({ phrases, entries }: Known, lower: readonly string[], first: number, end: number): Node[] {
  const found: Node[] = [];
  for (const phrase of phrases) {
    const last = first + 1 + phrase.rest.length;
    if (last <= end && follows(phrase.rest, lower, first + 1)) found.push(leaf(phrase, first, last));
  }
  for (const entry of entries) found.push(leaf(entry, first, first + 1));
  return found;
}

function follows(rest: readonly string[], lower: readonly string[], at: number): boolean {
  for (let i = 0; i < rest.length; i++) if (lower[at + i] !== rest[i]) return false;
  return true;
}

/** What the lexicon knows of a token, by its text and kind. */
export function known({ phrases, readers, weak, memory }: Lexicon, token: Token, lower: string): Known {
  const remembered = memory.get(token.text);
  if (remembered !== undefined) return remembered;
  const begun = phrases.get(lower) ?? [];
  const entries = readers.map((reader) => reader(token, lower)).filter((entry) => entry !== null);
  const reach = Math.max(entries.length > 0 ? 1 : 0, ...begun.map(({ rest }) => rest.length + 1));
  const strong = begun.some(({ kind }) => !weak.has(kind)) || entries.some(({ kind }) => !weak.has(kind));
  const found: Known = { phrases: begun, entries, reach, strong };
  if (lower.length <= MEMORABLE) memory.set(token.text, found);
  return found;
}

const NO_CHILDREN: readonly Node[] = [];

function leaf({ kind, value, rule }: Entry, first: number, last: number): Node {
  return { kind, value, first, last, rule, priority: 0, children: NO_CHILDREN };
}
