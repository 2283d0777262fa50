import type { ClaimStatus } from './types.ts';

/** Entries of a table that give the same value to each word of a list: `new Map([...each('tote leiche', 'dead')])`. */
export function each<V>(words: string, value: V): [string, V][] {
  return words
    .split(/\s+/u)
    .filter(Boolean)
    .map((word) => [word, value]);
}

/** What a modal verb says of the event under it, by its tense and mood, and with a perfect infinitive. */
export interface Modal {
  readonly past: ClaimStatus;
  readonly present: ClaimStatus;
  readonly subjunctive: ClaimStatus;
  readonly perfect: ClaimStatus;
}

/** A modal verb's statuses, in the order past, present, subjunctive, perfect infinitive. */
export function modal(past: ClaimStatus, present: ClaimStatus, subjunctive: ClaimStatus, perfect: ClaimStatus): Modal {
  return { past, present, subjunctive, perfect };
}
