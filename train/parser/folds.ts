import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Morphology, openMorphology } from '../../src/syntax/morphology/index.ts';
import type { GoldSentence } from '../morphology/conllu.ts';
import { germanTreebank } from '../morphology/corpora.ts';
import { trainTaggerOn } from '../morphology/tagger.ts';
import { align, type Example } from './align.ts';
import { correctedTrees } from './corrected.ts';
import { languages } from './languages.ts';

export const FOLDS = 5;

/** A sentence of the treebank with the part of the treebank and the fold that it lies in. */
export interface Folded {
  readonly gold: GoldSentence;
  readonly example: Example;
  readonly part: 'dev' | 'test';
  readonly fold: number;
}

/** The German trees in folds. */
export interface GermanFolds {
  readonly folded: readonly Folded[];
  readonly corrected: readonly Example[];
  /** By fold, the tagger that has not seen it; and the one that ships. */
  readonly taggers: readonly Morphology[];
  readonly shipped: Morphology;
}

/** Both parts of the German treebank in folds, and the corrected trees. Taggers that are not in the folder `out` are trained. */
export function germanFolds(corpora: string, out: string): GermanFolds {
  const language = languages.de;
  const lexicon = readFileSync('models/de.lexicon.bin');
  const taggerIn = (file: string) =>
    openMorphology({ lexicon, tagger: readFileSync(file) }, language.syntax.morphology);
  const { learn, measure } = germanTreebank(corpora);
  const folded = [learn, measure].flatMap((part, which) =>
    part.map(
      (gold, i): Folded => ({
        gold,
        example: align(gold, language.text),
        part: which === 0 ? 'dev' : 'test',
        fold: Math.floor((i * FOLDS) / part.length),
      }),
    ),
  );
  const taggers = Array.from({ length: FOLDS }, (_, fold) => {
    const file = join(out, `tagger.${fold}.bin`);
    if (!existsSync(file)) {
      const others = folded.filter((one) => one.fold !== fold).map(({ gold }) => gold);
      writeFileSync(file, trainTaggerOn('de', others, corpora));
    }
    return taggerIn(file);
  });
  const treebank = folded.map(({ gold }) => gold);
  const corrected = correctedTrees(corpora, language.text, treebank).map((gold) => align(gold, language.text));
  return { folded, corrected, taggers, shipped: taggerIn('models/de.tagger.bin') };
}
