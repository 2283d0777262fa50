import { fold, HASH_START, hashMore, mix } from '../../names/fold.ts';

/** Words in a shingle: long enough that other reports on the same event share few of them. */
const SHINGLE = 3;
const HASHES = 120;
const BAND_ROWS = 3;
/** Copies are told by their beginning; longer texts add nothing but time. */
const MOST_WORDS = 20_000;
const BYTES = 4;
/** Estimated share of common shingles from which on two texts are copies. */
const COPY = 0.4;

const WORDS = /[\p{L}\p{N}]+/gu;

/**
 * A MinHash sketch of a text: for each of 120 hash functions the smallest value over all runs of three words. The share of
 * equal values estimates how many runs two texts have in common. Four bytes each, little endian.
 */
export function copySketch(text: string): Uint8Array {
  const words: string[] = [];
  for (const [word] of text.matchAll(WORDS)) {
    if (words.push(fold(word)) >= MOST_WORDS) break;
  }
  const least = new Uint32Array(HASHES).fill(0xffffffff);
  for (let i = 0; i + SHINGLE <= Math.max(words.length, SHINGLE); i++) {
    let hash = HASH_START;
    for (let k = i; k < i + SHINGLE; k++) hash = hashMore(hash, `${words[k] ?? ''} `);
    for (let h = 0; h < HASHES; h++) {
      const value = mix(hash ^ Math.imul(h + 1, 0x9e3779b1));
      if (value < least[h]!) least[h] = value;
    }
  }
  const bytes = new Uint8Array(HASHES * BYTES);
  const view = new DataView(bytes.buffer);
  for (const [h, value] of least.entries()) view.setUint32(h * BYTES, value, true);
  return bytes;
}

/** The bands of a sketch: two texts need to be compared only where they share one. */
export function copyBands(sketch: Uint8Array): string[] {
  const bands: string[] = [];
  for (let h = 0; h < HASHES; h += BAND_ROWS) {
    let band = '';
    for (let i = h * BYTES; i < (h + BAND_ROWS) * BYTES; i++) band += sketch[i]!.toString(16).padStart(2, '0');
    bands.push(`${h / BAND_ROWS}:${band}`);
  }
  return bands;
}

/** Whether two texts are near-copies of each other, by their sketches. */
export function isCopy(a: Uint8Array, b: Uint8Array): boolean {
  return likeness(a, b) >= COPY;
}

/** The estimated share of common runs of words, 0 to 1. */
export function likeness(a: Uint8Array, b: Uint8Array): number {
  let equal = 0;
  for (let h = 0; h < HASHES; h++) {
    const at = h * BYTES;
    if (a[at] === b[at] && a[at + 1] === b[at + 1] && a[at + 2] === b[at + 2] && a[at + 3] === b[at + 3]) equal++;
  }
  return equal / HASHES;
}
