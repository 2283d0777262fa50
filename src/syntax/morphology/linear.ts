import type { Section } from '../../tables/container.ts';

/**
 * A linear model: each feature carries weights for the outcomes that it speaks for or against. Features are found by open
 * addressing in `slots`, which holds pairs of a key and where its weights are: first weight times 256, plus how many.
 * A weight is stored as 128 times itself plus the outcome's number.
 */
export interface LinearModel {
  readonly slots: Uint32Array;
  readonly weights: Int16Array;
}

/** The model whose sections have this prefix in their names. */
export function linearModel(sections: Readonly<Record<string, Section>>, prefix: string): LinearModel {
  return { slots: sections[`${prefix}Slots`] as Uint32Array, weights: sections[`${prefix}Weights`] as Int16Array };
}

/** Adds the weights of the features to the scores of the outcomes. Unknown features count nothing. */
export function addScores(
  { slots, weights }: LinearModel,
  features: Uint32Array,
  count: number,
  scores: Int32Array,
): void {
  const mask = slots.length - 1;
  for (let f = 0; f < count; f++) {
    const key = features[f]!;
    let at = (key << 1) & mask;
    let found = slots[at]!;
    while (found !== key && found !== 0) {
      at = (at + 2) & mask;
      found = slots[at]!;
    }
    if (found === 0) continue;
    const place = slots[at + 1]!;
    const end = (place >>> 8) + (place & 0xff);
    for (let w = place >>> 8; w < end; w++) {
      const weight = weights[w]!;
      scores[weight & 0x7f]! += weight >> 7;
    }
  }
}

/** The outcome with the highest score, the first one of equals. */
export function highest(scores: ArrayLike<number>): number {
  let best = 0;
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[best]!) best = i;
  return best;
}
