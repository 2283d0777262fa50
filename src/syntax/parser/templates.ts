import { mix } from './hash.ts';

/** Feature templates laid out for the inner loop: each is a list of slots whose values are hashed together. */
export interface Templates {
  readonly count: number;
  /** Templates of one slot, of two, of three, and longer ones: the loop over each kind has no inner loop to foresee. */
  readonly singles: Group;
  readonly pairs: Group;
  readonly triples: Group;
  readonly longer: readonly Group[];
}

/** Templates of the same number of slots. */
interface Group {
  /** Their numbers, and what their hashes begin with. */
  readonly numbers: Uint8Array;
  readonly seeds: Int32Array;
  /** Their slots, one template after another. */
  readonly slots: Uint8Array;
}

/**
 * Compiles templates written as words, `s0.tag b0.lemma`, against the names of the slots in their order.
 * Throws for an unknown slot.
 */
export function compileTemplates(names: readonly string[], source: readonly string[]): Templates {
  const templates = source.map((line) =>
    line.split(' ').map((name) => {
      const slot = names.indexOf(name);
      if (slot < 0) throw new Error(`no slot "${name}" in the template "${line}"`);
      return slot;
    }),
  );
  const group = (chosen: readonly number[]): Group => ({
    numbers: Uint8Array.from(chosen),
    seeds: Int32Array.from(chosen, (number) => Math.imul(number + 1, 0x85ebca6b | 0)),
    slots: Uint8Array.from(chosen.flatMap((number) => templates[number]!)),
  });
  const withSlots = (count: number): number[] =>
    templates.flatMap((slots, number) => (slots.length === count ? [number] : []));
  return {
    count: source.length,
    singles: group(withSlots(1)),
    pairs: group(withSlots(2)),
    triples: group(withSlots(3)),
    longer: templates.flatMap((slots, number) => (slots.length > 3 ? [group([number])] : [])),
  };
}

/** Writes the hash of every template over the values of the slots. A template of which a value is 0 is left out as 0. */
export function hashTemplates(templates: Templates, values: Int32Array, out: Int32Array): void {
  hashSingles(templates.singles, values, out);
  hashPairs(templates.pairs, values, out);
  hashTriples(templates.triples, values, out);
  for (const group of templates.longer) hashLonger(group, values, out);
}

function hashSingles({ numbers, seeds, slots }: Group, values: Int32Array, out: Int32Array): void {
  for (let i = 0; i < numbers.length; i++) {
    const value = values[slots[i]!]!;
    out[numbers[i]!] = value === 0 ? 0 : mix(seeds[i]!, value);
  }
}

function hashPairs({ numbers, seeds, slots }: Group, values: Int32Array, out: Int32Array): void {
  for (let i = 0; i < numbers.length; i++) {
    const first = values[slots[2 * i]!]!;
    const second = values[slots[2 * i + 1]!]!;
    out[numbers[i]!] = first === 0 || second === 0 ? 0 : mix(mix(seeds[i]!, first), second);
  }
}

function hashTriples({ numbers, seeds, slots }: Group, values: Int32Array, out: Int32Array): void {
  for (let i = 0; i < numbers.length; i++) {
    const first = values[slots[3 * i]!]!;
    const second = values[slots[3 * i + 1]!]!;
    const third = values[slots[3 * i + 2]!]!;
    const empty = first === 0 || second === 0 || third === 0;
    out[numbers[i]!] = empty ? 0 : mix(mix(mix(seeds[i]!, first), second), third);
  }
}

function hashLonger({ numbers, seeds, slots }: Group, values: Int32Array, out: Int32Array): void {
  let hash = seeds[0]!;
  let empty = false;
  for (let i = 0; i < slots.length; i++) {
    const value = values[slots[i]!]!;
    if (value === 0) empty = true;
    hash = mix(hash, value);
  }
  out[numbers[0]!] = empty ? 0 : hash;
}
