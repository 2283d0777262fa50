import { readFileSync } from 'node:fs';
import type { MarkedText } from './examples.ts';

/** Texts to train on, and texts that figures are reported on. */
export interface Split {
  readonly train: readonly MarkedText[];
  readonly heldOut: readonly MarkedText[];
}

/** GermEval 2014 as JSONL, one sentence a line; the last fifth is held out. */
export function germeval(path: string): Split {
  const all = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as MarkedText);
  const cut = Math.floor(all.length * 0.8);
  return { train: all.slice(0, cut), heldOut: all.slice(cut) };
}
