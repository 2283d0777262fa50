import type { Section } from '../../src/tables/container.ts';

/** Weights are kept in sixteenths. */
const SCALE = 16;
const LARGEST = 255;
const LEAST_WEIGHT = 12;
const FULLEST = 0.85;

/** Packs averaged weights into the sections of a linear model. Weights close to nothing are left out. */
export function packLinear(averages: ReadonlyMap<number, Float64Array>, prefix: string): Record<string, Section> {
  const rows: { key: number; weights: number[] }[] = [];
  for (const [key, averaged] of averages) {
    const weights: number[] = [];
    averaged.forEach((weight, outcome) => {
      const scaled = Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight * SCALE)));
      if (Math.abs(scaled) >= LEAST_WEIGHT) weights.push(scaled * 128 + outcome);
    });
    if (weights.length > 0) rows.push({ key, weights });
  }
  const size = 2 ** Math.ceil(Math.log2(rows.length / FULLEST + 1));
  const slots = new Uint32Array(2 * size);
  const all: number[] = [];
  for (const { key, weights } of rows) {
    let at = (key << 1) & (2 * size - 1);
    while (slots[at] !== 0) at = (at + 2) & (2 * size - 1);
    slots[at] = key;
    slots[at + 1] = all.length * 256 + weights.length;
    for (const weight of weights) all.push(weight);
  }
  return { [`${prefix}Slots`]: slots, [`${prefix}Weights`]: Int16Array.from(all) };
}
