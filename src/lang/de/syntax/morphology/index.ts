import type { MorphologyLanguage } from '../../../../syntax/morphology/language.ts';
import { featuresOfTag, finiteTags } from './tags.ts';

/** German morphology: tags of the Stuttgart-Tübingen tag set (STTS), features of Universal Dependencies. */
export const morphology: MorphologyLanguage = {
  code: 'de',
  finiteTags,
  featuresOfTag,
  featuresOfWord: new Map(),
  linkings: ['', 's', 'es', 'n', 'en', 'er', 'e', 'ens', 'ns'],
  spellings: [
    ['ss', 'ß'],
    ['ß', 'ss'],
    ['ae', 'ä'],
    ['oe', 'ö'],
    ['ue', 'ü'],
  ],
};
