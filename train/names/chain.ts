import { LABEL_COUNT, mayBegin, mayEnd, mayFollow } from '../../src/names/labels.ts';

const L = LABEL_COUNT;
const ALL = Array.from({ length: L }, (_, label) => label);
const BEGINS = ALL.map((label) => (mayBegin(label) ? 1 : 0));
const ENDS = ALL.map((label) => (mayEnd(label) ? 1 : 0));
/** 1 where a label may follow another, by the first times the number of labels plus the second. */
export const ALLOWED = Uint8Array.from(ALL.flatMap((a) => ALL.map((b) => (mayFollow(a, b) ? 1 : 0))));

/** How likely each label is at each token, and each pair of labels at neighbours. */
export interface Chain {
  /** By token times the number of labels plus the label. */
  readonly marginals: Float64Array;
  /** By token times the number of pairs plus the pair that ends there; nothing at the first token. */
  readonly pairs: Float64Array;
}

/** Room for the sums over chains of up to so many tokens, used again for every sentence. */
export function chainOf(
  longest: number,
): Chain & { readonly run: (n: number, scores: Float64Array, odds: Float64Array) => void } {
  const before = new Float64Array(longest * L);
  const after = new Float64Array(longest * L);
  const marginals = new Float64Array(longest * L);
  const pairs = new Float64Array(longest * L * L);

  /** Forward and backward sums, scaled to 1 at each token. `scores` and `odds` (of transitions) are no logarithms. */
  function run(n: number, scores: Float64Array, odds: Float64Array): void {
    for (let t = 0; t < n; t++) {
      for (let b = 0; b < L; b++) {
        let sum = t === 0 ? BEGINS[b]! : 0;
        if (t > 0) for (let a = 0; a < L; a++) sum += before[(t - 1) * L + a]! * odds[a * L + b]!;
        before[t * L + b] = sum * scores[t * L + b]!;
      }
      scaleTo1(before, t * L, L);
    }
    for (let t = n - 1; t >= 0; t--) {
      for (let a = 0; a < L; a++) {
        let sum = t === n - 1 ? ENDS[a]! : 0;
        const next = (t + 1) * L;
        if (t < n - 1) for (let b = 0; b < L; b++) sum += odds[a * L + b]! * scores[next + b]! * after[next + b]!;
        after[t * L + a] = sum;
      }
      scaleTo1(after, t * L, L);
      for (let a = 0; a < L; a++) marginals[t * L + a] = before[t * L + a]! * after[t * L + a]!;
      scaleTo1(marginals, t * L, L);
    }
    for (let t = 1; t < n; t++) {
      for (let a = 0; a < L; a++) {
        const left = before[(t - 1) * L + a]!;
        const row = t * L * L + a * L;
        for (let b = 0; b < L; b++) pairs[row + b] = left * odds[a * L + b]! * scores[t * L + b]! * after[t * L + b]!;
      }
      scaleTo1(pairs, t * L * L, L * L);
    }
  }
  return { marginals, pairs, run };
}

function scaleTo1(values: Float64Array, from: number, count: number): void {
  let sum = 0;
  for (let i = from; i < from + count; i++) sum += values[i]!;
  if (sum <= 0) sum = 1e-300;
  for (let i = from; i < from + count; i++) values[i]! /= sum;
}
