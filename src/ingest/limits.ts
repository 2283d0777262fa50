/** What an input may cost. */
export interface Limits {
  /** The most bytes of one report, unpacked. */
  readonly maxSize: number;
  /** How many times larger than its archive something unpacked may be. News text packs to a fifth, bombs to a thousandth. */
  readonly maxRatio: number;
  /** The most files in one archive. */
  readonly maxEntries: number;
  /** How many archives may lie within one another. */
  readonly maxNesting: number;
  /** The most milliseconds that an answer from the network may take as a whole. */
  readonly timeout: number;
  /** The most redirects that are followed. */
  readonly maxRedirects: number;
}

/** Limits that no honest input of news comes near. */
export const LIMITS: Limits = {
  maxSize: 5_000_000,
  maxRatio: 200,
  maxEntries: 100_000,
  maxNesting: 3,
  timeout: 30_000,
  maxRedirects: 5,
};

/** Small things may be packed however well. */
const FREE = 10_000_000;

/** True where so many unpacked bytes out of so many packed ones are a bomb. */
export function isBomb(packed: number, unpacked: number, limits: Limits): boolean {
  return unpacked > FREE && unpacked > packed * limits.maxRatio;
}
