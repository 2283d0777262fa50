import type { NominalMask } from '../morphology/index.ts';

/** The cases of a mask as four bits, in the order of the mask's own cases. */
export function casesOf(mask: NominalMask): number {
  return (mask & 0xf ? 1 : 0) | (mask & 0xf0 ? 2 : 0) | (mask & 0xf00 ? 4 : 0) | (mask & 0xf000 ? 8 : 0);
}
