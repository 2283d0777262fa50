import type { Document } from '../../text/document.ts';
import type { Word } from '../types.ts';
import type { Morphology } from './morphology.ts';
import type { NominalMask } from './reading.ts';
import { retagSentence } from './retag.ts';
import { analyseSentence, type Tagged } from './sentence.ts';
import { tagSentence } from './tagger.ts';

/** Words of a text with the cases that agreement leaves open. The arrays run parallel to the tokens. */
export interface WordAnalysis {
  readonly words: readonly Word[];
  /**
   * By token: the cases, genders and numbers that its noun phrase can have by agreement and preposition, of which
   * `feats` gives the most likely one. 0 outside of noun phrases, and in languages without cases.
   */
  readonly nominal: Uint16Array;
}

/** Tags, lemmas and features of all tokens, at the same indexes. Linear in the length of the text. */
export function tagWords(document: Document, morphology: Morphology): Word[] {
  return document.sentences.flatMap(
    ({ first, last }) => analyseSentence(tagTokens(document, first, last, morphology), morphology).words,
  );
}

/** As {@link tagWords}, with all that each noun phrase could be. */
export function analyseWords(document: Document, morphology: Morphology): WordAnalysis {
  const words: Word[] = [];
  const nominal = new Uint16Array(document.tokens.length);
  for (const { first, last } of document.sentences) {
    const analysed = analyseSentence(tagTokens(document, first, last, morphology), morphology);
    for (const word of analysed.words) words.push(word);
    nominal.set(analysed.nominal satisfies NominalMask[], first);
  }
  return { words, nominal };
}

/** Tags the tokens from `first` to `last` (excluded), which should be a sentence. */
export function tagTokens(document: Document, first: number, last: number, morphology: Morphology): Tagged {
  const tokens = document.tokens.slice(first, last);
  const { marks } = morphology.language;
  const forms = tokens.map(({ text, kind }) =>
    morphology.form(kind === 'punctuation' ? (marks.get(text) ?? text) : text),
  );
  const isMark = tokens.map(({ kind }) => kind === 'punctuation');
  const labels = tagSentence(morphology.tagger, forms, isMark);
  retagSentence(labels, forms, morphology);
  return { forms, isMark, labels };
}
