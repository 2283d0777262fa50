import type { Section } from '../../tables/container.ts';

/**
 * A linear model: each feature carries weights for the outcomes that it speaks for or against. Features are found by open
 * addressing in `slots`, which holds pairs of a key and where its weights are: first weight times 256, plus how many.
 * A weight is stored as 128 times itself plus the outcome's number.
 */
export interface LinearModel {
  readonly slots: Uint32Array;
  readonly weights: Int16Array;
  /** A bit for every key in `slots`, eight times as many bits as slots; and room for the keys that have theirs. */
  readonly filter: Uint8Array;
  readonly kept: Uint32Array;
}

/** No list of features has more. */
const MOST_FEATURES = 128;
const FOUND = new Uint32Array(MOST_FEATURES);
const PLACES = new Uint32Array(MOST_FEATURES);

/** The model whose sections have this prefix in their names. */
export function linearModel(sections: Readonly<Record<string, Section>>, prefix: string): LinearModel {
  const slots = sections[`${prefix}Slots`] as Uint32Array;
  const filter = new Uint8Array(Math.max(1, slots.length >> 1));
  for (let at = 0; at < slots.length; at += 2) {
    const bit = filterBit(slots[at]!, filter);
    if (slots[at] !== 0) filter[bit >>> 3]! |= 1 << (bit & 7);
  }
  const weights = sections[`${prefix}Weights`] as Int16Array;
  return { slots, weights, filter, kept: new Uint32Array(MOST_FEATURES) };
}

/** Adds the weights of at most 128 features to the scores of the outcomes. Unknown features count nothing. */
export function addScores(model: LinearModel, features: Uint32Array, count: number, scores: Int32Array): void {
  const { slots, weights, kept } = model;
  const mask = slots.length - 1;
  const known = keepKnown(model, features, count);
  // One step over all features after the other: the processor then fetches from several places of the tables at once.
  for (let f = 0; f < known; f++) FOUND[f] = slots[(kept[f]! << 1) & mask]!;
  for (let f = 0; f < known; f++) {
    const key = kept[f]!;
    let at = (key << 1) & mask;
    let found = FOUND[f]!;
    while (found !== key && found !== 0) {
      at = (at + 2) & mask;
      found = slots[at]!;
    }
    PLACES[f] = found === 0 ? 0 : slots[at + 1]!;
  }
  for (let f = 0; f < known; f++) {
    const place = PLACES[f]!;
    const end = (place >>> 8) + (place & 0xff);
    for (let w = place >>> 8; w < end; w++) {
      const weight = weights[w]!;
      scores[weight & 0x7f]! += weight >> 7;
    }
  }
}

/**
 * Writes those features into `kept` that the model may know; returns how many. Half of them have no weights, and which
 * can't be foreseen: so nothing branches on it, each is written, and overwritten by the next where it is unknown.
 */
function keepKnown({ filter, kept }: LinearModel, features: Uint32Array, count: number): number {
  let known = 0;
  for (let f = 0; f < count; f++) {
    const key = features[f]!;
    const bit = filterBit(key, filter);
    kept[known] = key;
    known += (filter[bit >>> 3]! >>> (bit & 7)) & 1;
  }
  return known;
}

/** The bit of a key in a filter whose length is a power of two. */
function filterBit(key: number, filter: Uint8Array): number {
  return (Math.imul(key, 0x9e3779b1) >>> 8) & (filter.length * 8 - 1);
}

/** The outcome with the highest score, the first one of equals. */
export function highest(scores: ArrayLike<number>): number {
  let best = 0;
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[best]!) best = i;
  return best;
}
