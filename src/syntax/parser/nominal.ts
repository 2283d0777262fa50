import type { Document } from '../../text/document.ts';
import { ANY_NOMINAL, type Morphology, type NominalMask } from '../morphology/index.ts';
import type { Word } from '../types.ts';

/** Says what a token can decline to, as a set of pairs of case and gender-or-number; 0 for a word that doesn't decline. */
export type NominalReader = (document: Document, words: readonly Word[], token: number) => NominalMask;

const DECLINED = new Set(['NOUN', 'PROPN', 'PRON', 'DET', 'ADJ', 'NUM']);

/** Reads what a form can stand for from the lexicon, given its tag; a word that the lexicon doesn't know may be anything. */
export function nominalReader(morphology: Pick<Morphology, 'lookup'>): NominalReader {
  return (document, words, token) => {
    const { upos, tag } = words[token]!;
    if (!DECLINED.has(upos)) return 0;
    let mask = 0;
    for (const reading of morphology.lookup(document.tokens[token]!.text))
      if (reading.tag === tag || reading.upos === upos) mask |= reading.nominal | reading.weak | reading.mixed;
    return mask === 0 ? ANY_NOMINAL : mask;
  };
}

/** The cases of a mask as four bits, nominative first, in the order of the mask's own cases. */
export function casesOf(mask: NominalMask): number {
  return (mask & 0xf ? 1 : 0) | (mask & 0xf0 ? 2 : 0) | (mask & 0xf00 ? 4 : 0) | (mask & 0xf000 ? 8 : 0);
}
