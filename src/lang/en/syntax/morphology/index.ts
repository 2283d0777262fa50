import type { MorphologyLanguage } from '../../../../syntax/morphology/language.ts';
import { retag } from './fields.ts';
import { closedTags, featuresOfForm, featuresOfTag, finiteTags } from './tags.ts';

/** English morphology: tags of the Penn Treebank, features of Universal Dependencies. */
export const morphology: MorphologyLanguage = {
  code: 'en',
  finiteTags,
  openingTags: new Set(),
  closedTags,
  attributes: null,
  retag,
  featuresOfTag,
  featuresOfWord: new Map(),
  featuresOfForm,
  marks: new Map([
    ['«', '“'],
    ['»', '”'],
    ['„', '“'],
  ]),
  agreement: null,
  compounds: null,
  spellings: [],
};
