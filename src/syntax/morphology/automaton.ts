/**
 * A minimal acyclic automaton over words, each of which leads to a number (its class). A node is a run of cells: the
 * class, if a word ends here, then one cell for each letter that may follow, with the letter's code, the position of the
 * node that it leads to, and two flags. A lookup walks the cells and allocates nothing.
 */
export interface Automaton {
  readonly cells: Uint32Array;
  /** Position of the first node. */
  readonly root: number;
  /** Code of each character, by UTF-16 code unit; 0 for one that no word has. */
  readonly codes: Uint8Array;
}

/** Bits of a cell: letter code 0-6, last cell of the node 7, a word ends at the target 8, position of the target 9-31. */
export const CODE_BITS = 0x7f;
export const LAST = 0x80;
export const FINAL = 0x100;
export const TARGET_SHIFT = 9;
/** Flag of a class cell: no letter follows. */
export const LEAF = 0x80000000;

/** The class of the word that stands in `text` from `start` to `end` (excluded), or -1 where the automaton has no such word. */
export function classOfWord({ cells, root, codes }: Automaton, text: string, start = 0, end = text.length): number {
  let at = root;
  let final = false;
  for (let i = start; i < end; i++) {
    if (final) {
      if ((cells[at]! & LEAF) !== 0) return -1;
      at++;
    }
    const unit = text.charCodeAt(i);
    const code = unit < codes.length ? codes[unit]! : 0;
    if (code === 0) return -1;
    let cell = cells[at]!;
    while ((cell & CODE_BITS) !== code) {
      if ((cell & LAST) !== 0) return -1;
      cell = cells[++at]!;
    }
    final = (cell & FINAL) !== 0;
    at = cell >>> TARGET_SHIFT;
  }
  return final ? cells[at]! & ~LEAF : -1;
}
