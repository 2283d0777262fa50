import { mix } from './hash.ts';

/** Feature templates laid out for the inner loop: each is a list of slots whose values are hashed together. */
export interface Templates {
  readonly count: number;
  /** Slots of all templates, one after another. */
  readonly slots: Uint8Array;
  /** Where the slots of each template begin, and one more entry for the end. */
  readonly begins: Uint16Array;
}

/**
 * Compiles templates written as words, `s0.tag b0.lemma`, against the names of the slots in their order.
 * Throws for an unknown slot.
 */
export function compileTemplates(names: readonly string[], source: readonly string[]): Templates {
  const slots: number[] = [];
  const begins: number[] = [];
  for (const line of source) {
    begins.push(slots.length);
    for (const name of line.split(' ')) {
      const slot = names.indexOf(name);
      if (slot < 0) throw new Error(`no slot "${name}" in the template "${line}"`);
      slots.push(slot);
    }
  }
  begins.push(slots.length);
  return { count: source.length, slots: Uint8Array.from(slots), begins: Uint16Array.from(begins) };
}

/** Writes the hash of every template over the values of the slots. A template of which a value is 0 is left out as 0. */
export function hashTemplates({ count, slots, begins }: Templates, values: Int32Array, out: Int32Array): void {
  for (let t = 0, at = 0; t < count; t++) {
    const end = begins[t + 1]!;
    let hash = Math.imul(t + 1, 0x85ebca6b | 0);
    let empty = false;
    for (; at < end; at++) {
      const value = values[slots[at]!]!;
      if (value === 0) empty = true;
      hash = mix(hash, value);
    }
    out[t] = empty ? 0 : hash;
  }
}
