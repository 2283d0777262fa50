import type { MorphologyLanguage } from '../../../../syntax/morphology/language.ts';
import { featuresOfTag, finiteTags } from './tags.ts';

/** English morphology: tags of the Penn Treebank, features of Universal Dependencies. */
export const morphology: MorphologyLanguage = {
  code: 'en',
  finiteTags,
  featuresOfTag,
  featuresOfWord: new Map(),
  agreement: null,
  compounds: null,
  spellings: [],
};
