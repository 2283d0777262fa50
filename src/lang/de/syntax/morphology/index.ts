import type { MorphologyLanguage } from '../../../../syntax/morphology/language.ts';
import { compounds } from './compounds.ts';
import { featuresOfTag, finiteTags } from './tags.ts';

/** German morphology: tags of the Stuttgart-Tübingen tag set (STTS), features of Universal Dependencies. */
export const morphology: MorphologyLanguage = {
  code: 'de',
  finiteTags,
  featuresOfTag,
  featuresOfWord: new Map(),
  compounds,
  spellings: [
    ['ss', 'ß'],
    ['ß', 'ss'],
    ['ae', 'ä'],
    ['oe', 'ö'],
    ['ue', 'ü'],
  ],
};
