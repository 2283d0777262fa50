export { openDictionaryForms } from './dictionary-forms.ts';
export type { MorphologyLanguage } from './language.ts';
export { type Morphology, openMorphology } from './morphology.ts';
export {
  ANY_NOMINAL,
  CASES,
  GENDERS,
  IMPERATIVE_PLURAL,
  IMPERATIVE_SINGULAR,
  type NominalMask,
  nominalMask,
  type Reading,
  TENSES,
  type VerbalMask,
  verbalMask,
} from './reading.ts';
export { analyseWords, tagWords, type WordAnalysis } from './words.ts';
