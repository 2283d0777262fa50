import { readFileSync } from 'node:fs';
import type { MarkedText } from './examples.ts';

/** Texts to train on, and texts that figures are reported on. */
export interface Split {
  readonly train: readonly MarkedText[];
  readonly heldOut: readonly MarkedText[];
}

/**
 * GermEval 2014 as JSONL, one sentence a line. `part` is `train` (the last fifth is held out), `all` (nothing is), or a
 * fold such as `2/5`, which is held out.
 */
export function germeval(path: string, part = 'train'): Split {
  const all = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as MarkedText);
  if (part === 'all') return { train: all, heldOut: [] };
  const [fold, folds] = part === 'train' ? [5, 5] : part.split('/').map(Number);
  const [from, to] = [fold! - 1, fold!].map((n) => Math.floor((all.length * n) / folds!));
  return { train: [...all.slice(0, from), ...all.slice(to)], heldOut: all.slice(from, to) };
}
