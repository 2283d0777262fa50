import type { Document } from '../../text/document.ts';
import type { NominalMask, Reading } from '../morphology/index.ts';
import type { Word } from '../types.ts';

/** What a token is in its clause by rule. */
export const FUNCTIONS = [
  'none',
  'subject',
  'object',
  'indirect',
  'predicative',
  'genitive',
  'oblique',
  'conjunct',
  'part',
  'auxiliary',
  'particle',
  'clause',
  'marker',
  'adverbial',
] as const;
export type FunctionName = (typeof FUNCTIONS)[number];

/** The number of a function, as it is kept in a guide. */
export const functionNumber = (name: FunctionName): number => FUNCTIONS.indexOf(name);

/** What the rules of a language say of the structure of a text: advice for the parser, which may overrule it. */
export interface Guide {
  /** The token that a token hangs on, -1 where the rules say nothing. */
  readonly heads: Int32Array;
  /** Numbers of functions. */
  readonly functions: Uint8Array;
  /** Number of the clause that a token stands in, from 1; 0 where it is not known. */
  readonly clauses: Int32Array;
  /**
   * 1 where the rules are sure: an oblique whose preposition its verb asks for, a subject behind its verb of saying, the first
   * number of a range.
   */
  readonly sure: Uint8Array;
}

/** What rules may look at. */
export interface GuideInput {
  readonly document: Document;
  readonly words: readonly Word[];
  /** What each token can decline to. */
  readonly nominal: ArrayLike<NominalMask>;
  /** All readings of a token's form. */
  readonly readings: (token: number) => readonly Reading[];
}

/** Reads the clauses of a text by the rules of a language. Linear in its length. */
export type GuideReader = (input: GuideInput) => Guide;

/** A guide without advice. */
export function emptyGuide(tokens: number): Guide {
  return {
    heads: new Int32Array(tokens).fill(-1),
    functions: new Uint8Array(tokens),
    clauses: new Int32Array(tokens),
    sure: new Uint8Array(tokens),
  };
}
