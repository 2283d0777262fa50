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
  const filter = filterOf(checks);
  const kept = new Int32Array(MOST_FEATURES);
  const begun = new Int16Array(MOST_FEATURES);
  const cells = new Int16Array(checks.length * 4);
  for (let slot = 0; slot < checks.length; slot++) {
    if (checks[slot] === 0) continue;
    cells[slot * 4] = checks[slot]!;
    for (let c = 0; c < classes; c++) cells[slot * 4 + 1 + c] = weights[rows[slot]! * classes + c]!;
  }
  return {
    classes,
    score(hashes, count, scores) {
      const known = keepKnown(filter, mask, hashes, count, kept);
      // All are asked for before the first is used: the processor then fetches from several places of the table at once.
      for (let i = 0; i < known; i++) begun[i] = cells[(kept[i]! & mask) << 2]!;
      let first = 0;
      let second = 0;
      let third = 0;
      for (let i = 0; i < known; i++) {
        const hash = kept[i]!;
        const check = (checkOf(hash) << 16) >> 16;
        let slot = (hash & mask) << 2;
        let found = begun[i]!;
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

/** More features than any decision has. So many weights of eight bits add up to less than a half of a number can hold. */
const MOST_FEATURES = 256;
/** Weights lie four to a number, and so many numbers are added up at a time. */
const STRIDE = 3;
const IN_A_NUMBER = 4;
/** The first and the third of the weights in a number; they leave room for their sums. */
const EVERY_SECOND = 0x00ff00ff;

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
  const width = Math.ceil(classes / (STRIDE * IN_A_NUMBER)) * STRIDE;
  const packed = packWeights(weights, classes, width);
  const filter = filterOf(checks);
  const kept = new Int32Array(MOST_FEATURES);
  const begun = new Uint32Array(MOST_FEATURES);
  const found = new Int32Array(MOST_FEATURES);
  const sums = new Int32Array(IN_A_NUMBER * width);
  return {
    classes,
    score(hashes, count, scores) {
      const likely = keepKnown(filter, mask, hashes, count, kept);
      for (let i = 0; i < likely; i++) begun[i] = entries[kept[i]! & mask]!;
      let known = 0;
      for (let i = 0; i < likely; i++) {
        const hash = kept[i]!;
        const check = checkOf(hash);
        let slot = hash & mask;
        let entry = begun[i]!;
        while (entry !== 0) {
          if (entry >>> 16 === check) {
            found[known++] = (entry & 0xffff) * width;
            break;
          }
          slot = (slot + 1) & mask;
          entry = entries[slot]!;
        }
      }
      for (let from = 0; from < width; from += STRIDE) {
        let even0 = 0;
        let odd0 = 0;
        let even1 = 0;
        let odd1 = 0;
        let even2 = 0;
        let odd2 = 0;
        for (let i = 0; i < known; i++) {
          const at = found[i]! + from;
          const first = packed[at]!;
          const second = packed[at + 1]!;
          const third = packed[at + 2]!;
          even0 = (even0 + (first & EVERY_SECOND)) | 0;
          odd0 = (odd0 + ((first >>> 8) & EVERY_SECOND)) | 0;
          even1 = (even1 + (second & EVERY_SECOND)) | 0;
          odd1 = (odd1 + ((second >>> 8) & EVERY_SECOND)) | 0;
          even2 = (even2 + (third & EVERY_SECOND)) | 0;
          odd2 = (odd2 + ((third >>> 8) & EVERY_SECOND)) | 0;
        }
        unpack(even0, odd0, sums, IN_A_NUMBER * from);
        unpack(even1, odd1, sums, IN_A_NUMBER * (from + 1));
        unpack(even2, odd2, sums, IN_A_NUMBER * (from + 2));
      }
      for (let c = 0; c < classes; c++) scores[c] = (sums[c]! - known * RAISED) * scale;
    },
  };
}

/** Added to each weight of a number, so that none is negative. */
const RAISED = 128;

/** The weights of four classes in one number: what is looked up stays small, and few additions add all. */
function packWeights(weights: Int8Array, classes: number, width: number): Int32Array {
  const rows = weights.length / classes;
  const packed = new Int32Array(rows * width);
  for (let row = 0; row < rows; row++) {
    const from = row * classes;
    const to = row * width;
    for (let c = 0; c < classes; c++) packed[to + (c >> 2)]! |= (weights[from + c]! + RAISED) << ((c & 3) << 3);
  }
  return packed;
}

function unpack(even: number, odd: number, sums: Int32Array, at: number): void {
  sums[at] = even & 0xffff;
  sums[at + 1] = odd & 0xffff;
  sums[at + 2] = even >>> 16;
  sums[at + 3] = odd >>> 16;
}

/** Slots of a block, as a power of two. */
const BLOCK = 4;

/** The bit in a filter of what is kept of a hash and of the block that it is looked for in first. */
function filterBit(check: number, block: number): number {
  return Math.imul(check ^ Math.imul(block, 0x85ebca6b), 0x9e3779b1) >>> 12;
}

/**
 * Copies the hashes that the table may have into `kept`; returns how many. Whether it has one can't be foreseen, so that
 * nothing branches on it: each is written, and overwritten by the next where it is not there.
 */
function keepKnown(filter: Uint8Array, mask: number, hashes: Int32Array, count: number, kept: Int32Array): number {
  let known = 0;
  for (let i = 0; i < count; i++) {
    const hash = hashes[i]!;
    const bit = filterBit(checkOf(hash), (hash & mask) >>> BLOCK);
    kept[known] = hash;
    // The last part is 0 for hash 0, which stands for nothing, and 1 for all others.
    known += (filter[bit >>> 3]! >>> (bit & 7)) & ((hash | -hash) >>> 31);
  }
  return known;
}

/**
 * A bit for everything that a table may have, by check and block. Half of what is looked up is not there, and this says so
 * from a small part of the memory. What has a slot may have been looked for first in any that is taken before it.
 */
function filterOf(checks: Uint16Array): Uint8Array {
  const filter = new Uint8Array(1 << 17);
  const mask = checks.length - 1;
  let start = 0;
  while (start > -mask && checks[(start - 1) & mask] !== 0) start--;
  for (let slot = 0; slot <= mask; slot++) {
    if (checks[slot] === 0) {
      start = slot + 1;
      continue;
    }
    for (let block = start >> BLOCK; block <= slot >> BLOCK; block++) {
      const bit = filterBit(checks[slot]!, block & (mask >> BLOCK));
      filter[bit >>> 3]! |= 1 << (bit & 7);
    }
  }
  return filter;
}

/** What is kept of a hash to tell features in neighbouring slots apart; never 0. */
export function checkOf(hash: number): number {
  return hash >>> 16 || 1;
}
