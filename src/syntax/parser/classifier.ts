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
  const rows = section('rows') as Uint16Array;
  const weights = section('weights') as Int8Array;
  return classes <= SMALL
    ? smallClassifier(checks, rows, weights, classes, scale)
    : wideClassifier(checks, rows, weights, classes, scale);
}

/** So many classes have room beside the check of their slot: what is looked up lies in one place of the memory. */
const SMALL = 3;

function smallClassifier(
  checks: Uint16Array,
  rows: Uint16Array,
  weights: Int8Array,
  classes: number,
  scale: number,
): Classifier {
  const mask = checks.length - 1;
  const cells = new Int16Array(checks.length * 4);
  for (let slot = 0; slot < checks.length; slot++) {
    if (checks[slot] === 0) continue;
    cells[slot * 4] = checks[slot]!;
    for (let c = 0; c < classes; c++) cells[slot * 4 + 1 + c] = weights[rows[slot]! * classes + c]!;
  }
  return {
    classes,
    score(hashes, count, scores) {
      let first = 0;
      let second = 0;
      let third = 0;
      for (let i = 0; i < count; i++) {
        const hash = hashes[i]!;
        if (hash === 0) continue;
        const check = (checkOf(hash) << 16) >> 16;
        let slot = (hash & mask) << 2;
        let found = cells[slot]!;
        while (found !== 0) {
          if (found === check) {
            first += cells[slot + 1]!;
            second += cells[slot + 2]!;
            third += cells[slot + 3]!;
            break;
          }
          slot = (slot + 4) & ((mask << 2) | 3);
          found = cells[slot]!;
        }
      }
      scores[0] = first * scale;
      scores[1] = second * scale;
      scores[2] = third * scale;
    },
  };
}

function wideClassifier(
  checks: Uint16Array,
  rows: Uint16Array,
  weights: Int8Array,
  classes: number,
  scale: number,
): Classifier {
  const mask = checks.length - 1;
  // A plain loop: mapping while copying takes ten times as long, and every start waits for it.
  const entries = new Uint32Array(checks.length);
  for (let slot = 0; slot < entries.length; slot++) entries[slot] = ((checks[slot]! << 16) | rows[slot]!) >>> 0;
  const sums = new Int32Array(classes);
  return {
    classes,
    score(hashes, count, scores) {
      sums.fill(0);
      for (let i = 0; i < count; i++) {
        const hash = hashes[i]!;
        if (hash === 0) continue;
        const check = checkOf(hash);
        let slot = hash & mask;
        let entry = entries[slot]!;
        while (entry !== 0) {
          if (entry >>> 16 === check) {
            const base = (entry & 0xffff) * classes;
            for (let c = 0; c < classes; c++) sums[c]! += weights[base + c]!;
            break;
          }
          slot = (slot + 1) & mask;
          entry = entries[slot]!;
        }
      }
      for (let c = 0; c < classes; c++) scores[c] = sums[c]! * scale;
    },
  };
}

/** What is kept of a hash to tell features in neighbouring slots apart; never 0. */
export function checkOf(hash: number): number {
  return hash >>> 16 || 1;
}
