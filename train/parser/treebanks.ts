import { englishTreebank, germanTreebank } from '../morphology/corpora.ts';
import { align, type Example } from './align.ts';
import type { TrainLanguage } from './languages.ts';

/** Trees to learn from and trees to measure on, none in both. */
export interface Trees {
  readonly learn: readonly Example[];
  readonly measure: readonly Example[];
}

/** The treebank of a language over our tokens, split as for the tagger. */
export function loadTrees(corpora: string, { code, text }: TrainLanguage): Trees {
  const { learn, measure } = code === 'de' ? germanTreebank(corpora) : englishTreebank(corpora);
  return { learn: learn.map((gold) => align(gold, text)), measure: measure.map((gold) => align(gold, text)) };
}
