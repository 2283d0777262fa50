import type { MorphologyLanguage } from '../../../../syntax/morphology/language.ts';
import { agreement } from './agreement.ts';
import { retag } from './bracket.ts';
import { compounds } from './compounds.ts';
import { closedTags, featuresOfTag, featuresOfWord, finiteTags, openingTags } from './tags.ts';

/** German morphology: tags of the Stuttgart-Tübingen tag set (STTS), features of Universal Dependencies. */
export const morphology: MorphologyLanguage = {
  code: 'de',
  finiteTags,
  openingTags,
  closedTags,
  // "kapitulierten die Kämpfer": no attribute stands before an article.
  attributes: {
    tag: 'ADJA',
    neverBefore: new Set(['der', 'die', 'das', 'den', 'dem', 'des', 'ein', 'eine', 'einen', 'er', 'wir']),
  },
  retag,
  featuresOfTag,
  featuresOfWord,
  featuresOfForm: new Map(),
  // The treebank's texts have straight quotation marks, hyphens and round brackets only.
  marks: new Map([
    ...[...'„“”‟»«›‹‚‘’'].map((mark): [string, string] => [mark, '"']),
    ['–', '-'],
    ['—', '-'],
    ['[', '('],
    [']', ')'],
  ]),
  agreement,
  compounds,
  spellings: [
    ['ss', 'ß'],
    ['ß', 'ss'],
    ['ae', 'ä'],
    ['oe', 'ö'],
    ['ue', 'ü'],
  ],
};
