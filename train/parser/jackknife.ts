import { analyseWords, type Morphology, openMorphology, type WordAnalysis } from '../../src/syntax/morphology/index.ts';
import type { GoldSentence } from '../morphology/conllu.ts';
import { trainTaggerOn } from '../morphology/tagger.ts';
import { align } from './align.ts';
import type { TrainLanguage } from './languages.ts';

/**
 * Tags sentences with taggers that never saw them, so that a parser learns to live with the mistakes of tagging: each
 * part of the sentences is tagged by what was learned from the others. Gives the words by the ids of the sentences.
 */
export function jackknife(
  sentences: readonly GoldSentence[],
  language: TrainLanguage,
  lexicon: Uint8Array,
  corpora: string,
  parts: number,
): Map<string, WordAnalysis> {
  const { code, syntax } = language;
  const tagged = new Map<string, WordAnalysis>();
  const partOf = (i: number): number => Math.floor((i * parts) / sentences.length);
  for (let part = 0; part < parts; part++) {
    const others = sentences.filter((_, i) => partOf(i) !== part);
    const tagger = trainTaggerOn(code, others, corpora);
    const morphology: Morphology = openMorphology({ lexicon, tagger }, syntax.morphology);
    const own = sentences.filter((_, i) => partOf(i) === part);
    for (const [id, analysis] of tagAll(own, language, morphology)) tagged.set(id, analysis);
  }
  return tagged;
}

/** Tags sentences, each by itself, by their ids. */
export function tagAll(
  sentences: readonly GoldSentence[],
  { text }: TrainLanguage,
  morphology: Morphology,
): Map<string, WordAnalysis> {
  return new Map(sentences.map((sentence) => [sentence.id, analyseWords(align(sentence, text).document, morphology)]));
}
