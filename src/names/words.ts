import { isUpperAt } from '../text/characters.ts';
import { type Clusters, clusterIndex } from './clusters.ts';
import { fold, HASH_START, hashMore, mix } from './fold.ts';
import { spellingOf } from './spelling.ts';

/** What is known of words beyond their letters: which stand in like company, and what they are spelled like. */
export interface WordTables extends Clusters {
  readonly spelling: Int8Array;
  readonly spellingScale: number;
}

/**
 * The features of a word form by itself, hashed; computed once for each form. Hashes are signed: half of the unsigned ones
 * would not fit into a field of an object, and be kept outside of it.
 */
export interface WordHashes {
  readonly lower: number;
  readonly exact: number;
  readonly shape: number;
  readonly longShape: number;
  /** Endings of one to five letters and beginnings of two to four. */
  readonly affixes: readonly number[];
  /** The parts of a compound with hyphens, the last one first; empty for others. */
  readonly parts: readonly number[];
  /** Its clusters and what it is spelled like, as features of the word and of its neighbours. */
  readonly signs: readonly number[];
  /** Its coarse cluster; 0 for a word in none. */
  readonly company: number;
  /** What it is spelled like, as a small number; 0 for words in small letters. */
  readonly likeness: number;
}

/** Hashes the features of a word form. */
export function hashWord(text: string, lower: string, tables: WordTables): WordHashes {
  const folded = digitless(lower);
  const affixes: number[] = [];
  for (let n = 1; n <= 5; n++) if (folded.length > n) affixes.push(seeded(n, folded.slice(-n)));
  for (let n = 2; n <= 4; n++) if (folded.length > n) affixes.push(seeded(10 + n, folded.slice(0, n)));
  const parts = text.includes('-') ? text.split('-').filter((part) => part !== '') : [];
  const signs: number[] = [];
  const at = clusterIndex(tables, folded);
  if (at >= 0) signs.push(mix(0x51_0000 + tables.fine[at]!) | 0, mix(0x52_0000 + tables.coarse[at]!) | 0);
  const likeness = likenessOf(text, lower, tables, signs);
  return {
    signs,
    company: at < 0 ? 0 : 1 + tables.coarse[at]!,
    likeness,
    lower: seeded(20, folded),
    exact: seeded(21, digitless(text)),
    shape: seeded(22, shapeOf(text, false)),
    longShape: seeded(23, shapeOf(text, true)),
    affixes,
    parts:
      parts.length < 2
        ? []
        : [seeded(24, fold(parts.at(-1)!)), seeded(25, fold(parts[0]!)), seeded(26, shapeOf(parts[0]!, true))],
  };
}

/** The likeliest kind and how likely; each kind's share goes to the signs. */
function likenessOf(text: string, lower: string, { spelling, spellingScale }: WordTables, signs: number[]): number {
  const shares = isUpperAt(text, 0) ? spellingOf(spelling, spellingScale, lower) : null;
  if (shares === null) return 0;
  let top = 0;
  shares.forEach((share, kind) => {
    signs.push(mix(0x53_0000 + kind * 16 + stepOf(share)) | 0);
    if (share > shares[top]!) top = kind;
  });
  return 1 + top * 2 + (shares[top]! > 80 ? 1 : 0);
}

/** Shares in steps that are finer near nothing and all. */
function stepOf(share: number): number {
  const steps = [2, 8, 20, 40, 60, 80, 92, 98];
  const at = steps.findIndex((step) => share < step);
  return at < 0 ? steps.length : at;
}

function seeded(seed: number, text: string): number {
  return mix(hashMore(Math.imul(HASH_START ^ seed, 0x9e3779b1), text.length > 40 ? text.slice(0, 40) : text)) | 0;
}

/** Numbers differ in too many ways to be learned one by one. */
function digitless(text: string): string {
  return /\d/u.test(text) ? text.replace(/\d/gu, '0') : text;
}

/** "Aa" for "Berlin", "A" for "USA", "Aa-A" for "Berlin-B"; the long shape keeps the lengths of runs up to four. */
function shapeOf(text: string, long: boolean): string {
  let shape = '';
  let run = 0;
  let last = '';
  const end = Math.min(text.length, 40);
  for (let i = 0; i < end; i++) {
    const char = text[i]!;
    const kind =
      char >= '0' && char <= '9' ? '0' : char === char.toLowerCase() ? (char === char.toUpperCase() ? char : 'a') : 'A';
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= (long ? 4 : 1)) shape += kind;
  }
  return shape;
}
