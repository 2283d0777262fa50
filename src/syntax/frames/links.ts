import type { Tree } from '../types.ts';

/** The children of every token in the order of the text, and an order in which children come before their heads. */
export interface Links {
  /** Children of token i: `children[begins[i]]` to `children[begins[i + 1]]` (excluded). */
  readonly children: Int32Array;
  readonly begins: Int32Array;
  /** The same as lists, of those tokens that were asked for: views of a typed array cost more. */
  readonly lists: (readonly number[] | undefined)[];
  /** All tokens, each after its children. */
  readonly upwards: Int32Array;
}

/** Turns a tree around. Linear in its size. */
export function linksOf({ heads }: Tree): Links {
  const n = heads.length;
  const begins = new Int32Array(n + 1);
  for (let i = 0; i < n; i++) if (heads[i]! >= 0) begins[heads[i]! + 1]!++;
  for (let i = 0; i < n; i++) begins[i + 1]! += begins[i]!;
  const children = new Int32Array(begins[n]!);
  const filled = begins.slice();
  const waiting = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    const head = heads[i]!;
    if (head < 0) continue;
    children[filled[head]!++] = i;
    waiting[head]!++;
  }
  const upwards = new Int32Array(n);
  let end = 0;
  for (let i = 0; i < n; i++) if (waiting[i] === 0) upwards[end++] = i;
  for (let at = 0; at < end; at++) {
    const head = heads[upwards[at]!]!;
    if (head >= 0 && --waiting[head]! === 0) upwards[end++] = head;
  }
  return { children, begins, lists: new Array(n), upwards: upwards.subarray(0, end) };
}

const NONE: readonly number[] = [];

/** The children of a token. */
export function childrenOf({ children, begins, lists }: Links, token: number): readonly number[] {
  const known = lists[token];
  if (known !== undefined) return known;
  const from = begins[token]!;
  const count = begins[token + 1]! - from;
  if (count === 0) return NONE;
  const own = new Array<number>(count);
  for (let i = 0; i < count; i++) own[i] = children[from + i]!;
  lists[token] = own;
  return own;
}
