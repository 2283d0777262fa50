import type { MorphologyLanguage } from '../../../../syntax/morphology/language.ts';
import { agreement } from './agreement.ts';
import { compounds } from './compounds.ts';
import { featuresOfTag, featuresOfWord, finiteTags } from './tags.ts';

/** German morphology: tags of the Stuttgart-Tübingen tag set (STTS), features of Universal Dependencies. */
export const morphology: MorphologyLanguage = {
  code: 'de',
  finiteTags,
  featuresOfTag,
  featuresOfWord,
  featuresOfForm: new Map(),
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
