import type { Section } from '../../src/tables/container.ts';

const SCALE = 64;
const LEAST_WEIGHT = 4;

/** Packs averaged weights into the sections of a linear model. Weights close to nothing are left out. */
export function packLinear(averages: ReadonlyMap<number, Float64Array>, prefix: string): Record<string, Section> {
  const rows: { key: number; pairs: [number, number][] }[] = [];
  for (const [key, weights] of averages) {
    const pairs: [number, number][] = [];
    weights.forEach((weight, outcome) => {
      const scaled = Math.max(-32768, Math.min(32767, Math.round(weight * SCALE)));
      if (Math.abs(scaled) >= LEAST_WEIGHT) pairs.push([outcome, scaled]);
    });
    if (pairs.length > 0) rows.push({ key, pairs });
  }
  const size = 2 ** Math.ceil(Math.log2(rows.length * 1.4 + 1));
  const slots = new Array<(typeof rows)[number] | undefined>(size);
  for (const row of rows) {
    let slot = row.key & (size - 1);
    while (slots[slot] !== undefined) slot = (slot + 1) & (size - 1);
    slots[slot] = row;
  }
  const starts = new Uint32Array(size + 1);
  const outcomes: number[] = [];
  const weights: number[] = [];
  for (let slot = 0; slot < size; slot++) {
    for (const [outcome, weight] of slots[slot]?.pairs ?? []) {
      outcomes.push(outcome);
      weights.push(weight);
    }
    starts[slot + 1] = weights.length;
  }
  return {
    [`${prefix}Keys`]: Uint32Array.from({ length: size }, (_, slot) => slots[slot]?.key ?? 0),
    [`${prefix}Starts`]: starts,
    [`${prefix}Outcomes`]: Uint8Array.from(outcomes),
    [`${prefix}Weights`]: Int16Array.from(weights),
  };
}
