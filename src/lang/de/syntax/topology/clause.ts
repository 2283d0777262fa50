import type { Chunk } from './chunks.ts';

/** A clause in the making. */
export interface Clause {
  readonly number: number;
  /** Verb-second or verb-first, verb-last, or an infinitive with "zu". */
  kind: 'second' | 'last' | 'infinitive';
  /** Subordinator or relative word, -1 without one. */
  readonly opener: number;
  finite: number;
  /** Infinitives and participles in the order of the text. */
  readonly others: number[];
  particle: number;
  readonly chunks: Chunk[];
  /** Predicative adjectives and adverbs, as far as they could be one. */
  readonly adjectives: number[];
  readonly parent: Clause | null;
  /** First token of the clause. */
  readonly first: number;
  /** True once the clause has all of its verbs and a comma has ended it. */
  coordinated: Clause | null;
}

/** A clause without anything in it yet. */
export function openClause(
  number: number,
  kind: Clause['kind'],
  first: number,
  opener: number,
  parent: Clause | null,
): Clause {
  return {
    number,
    kind,
    opener,
    finite: -1,
    others: [],
    particle: -1,
    chunks: [],
    adjectives: [],
    parent,
    first,
    coordinated: null,
  };
}
