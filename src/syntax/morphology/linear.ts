import type { Section } from '../../tables/container.ts';

/**
 * A linear model: each feature carries weights for the outcomes that it speaks for or against. Features are found by open
 * addressing in `keys`; the weights of slot `s` stand from `starts[s]` to `starts[s + 1]`.
 */
export interface LinearModel {
  readonly keys: Uint32Array;
  readonly starts: Uint32Array;
  readonly outcomes: Uint8Array;
  readonly weights: Int16Array;
}

/** The model whose sections have this prefix in their names. */
export function linearModel(sections: Readonly<Record<string, Section>>, prefix: string): LinearModel {
  return {
    keys: sections[`${prefix}Keys`] as Uint32Array,
    starts: sections[`${prefix}Starts`] as Uint32Array,
    outcomes: sections[`${prefix}Outcomes`] as Uint8Array,
    weights: sections[`${prefix}Weights`] as Int16Array,
  };
}

/** Adds the weights of the features to the scores of the outcomes. Unknown features count nothing. */
export function addScores(model: LinearModel, features: Uint32Array, count: number, scores: Int32Array): void {
  const { keys, starts, outcomes, weights } = model;
  const mask = keys.length - 1;
  for (let f = 0; f < count; f++) {
    const key = features[f]!;
    let slot = key & mask;
    while (keys[slot] !== key && keys[slot] !== 0) slot = (slot + 1) & mask;
    if (keys[slot] === 0) continue;
    const end = starts[slot + 1]!;
    for (let w = starts[slot]!; w < end; w++) scores[outcomes[w]!]! += weights[w]!;
  }
}

/** The outcome with the highest score, the first one of equals. */
export function highest(scores: ArrayLike<number>): number {
  let best = 0;
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[best]!) best = i;
  return best;
}
