import type { BinaryTable, Section } from '../../tables/container.ts';

/** Adds up the weights of a list of feature hashes, for every class. */
export interface Classifier {
  readonly classes: number;
  /** Overwrites `scores` (one entry a class). Hash 0 and unknown hashes count nothing. */
  score(hashes: Int32Array, count: number, scores: Float32Array): void;
}

/** Name of a section of a classifier stored in a table. */
export const sectionName = (name: string, part: 'checks' | 'rows' | 'weights'): string => `${name}.${part}`;

/**
 * Opens a linear classifier that was packed under a name: an open-addressed table from hashes (16 bits of each are kept
 * to tell features apart) to rows of eight-bit weights.
 */
export function openClassifier(table: BinaryTable, name: string, classes: number, scale: number): Classifier {
  const section = (part: 'checks' | 'rows' | 'weights'): Section => {
    const found = table.sections[sectionName(name, part)];
    if (found === undefined) throw new Error(`table ${table.kind} lacks the section ${sectionName(name, part)}`);
    return found;
  };
  const checks = section('checks') as Uint16Array;
  const rows = section('rows') as Uint16Array | Uint32Array;
  const weights = section('weights') as Int8Array;
  const mask = checks.length - 1;
  const sums = new Int32Array(classes);
  const find = (hash: number): number => {
    const check = checkOf(hash);
    let slot = hash & mask;
    while (checks[slot] !== 0) {
      if (checks[slot] === check) return rows[slot]! * classes;
      slot = (slot + 1) & mask;
    }
    return -1;
  };
  return {
    classes,
    score(hashes, count, scores) {
      sums.fill(0);
      for (let i = 0; i < count; i++) {
        const hash = hashes[i]!;
        const base = hash === 0 ? -1 : find(hash);
        if (base >= 0) for (let c = 0; c < classes; c++) sums[c]! += weights[base + c]!;
      }
      for (let c = 0; c < classes; c++) scores[c] = sums[c]! * scale;
    },
  };
}

/** What is kept of a hash to tell features in neighbouring slots apart; never 0. */
export function checkOf(hash: number): number {
  return hash >>> 16 || 1;
}
