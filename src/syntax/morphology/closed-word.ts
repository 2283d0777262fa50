import type { Upos } from '../types.ts';
import { CASES, GENDERS, type NominalMask } from './reading.ts';

/** A word of a closed class as language data gives it, to be compiled into the lexicon. */
export interface ClosedWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: Upos;
  readonly tag: string;
  readonly nominal: NominalMask;
}

/**
 * Reads a paradigm, written as forms with the cells that they fill: "dem DM DN, den AM DP". A cell is a case (N, G, D, A)
 * and a gender (M, F, N) or plural (P); a case alone stands for all four.
 */
export function paradigm(upos: Upos, tag: string, lemma: string, forms: string): ClosedWord[] {
  return forms.split(',').map((part) => {
    const [form = '', ...cells] = part.trim().split(' ');
    return { form, lemma, upos, tag, nominal: cells.reduce((mask, cell) => mask | cellMask(cell), 0) };
  });
}

/** Words of one class that are their own lemmas and do not decline. */
export function particles(upos: Upos, tag: string, words: string): ClosedWord[] {
  const forms = words.split(/\s+/u).filter(Boolean);
  return forms.map((form) => ({ form, lemma: form, upos, tag, nominal: 0 }));
}

function cellMask(cell: string): NominalMask {
  const row = CASES.findIndex((name) => name.startsWith(cell.charAt(0)));
  const column = cell.length > 1 ? GENDERS.findIndex((name) => name.startsWith(cell.charAt(1))) : -2;
  if (row < 0 || column === -1) throw new Error(`no such cell of a paradigm: ${cell}`);
  return (column === -2 ? 0b1111 : 1 << column) << (4 * row);
}
