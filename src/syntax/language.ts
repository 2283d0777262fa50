import type { FramesLanguage } from './frames/language.ts';
import type { MorphologyLanguage } from './morphology/language.ts';

/** What syntax must know of a language, put together. */
export interface SyntaxLanguage {
  readonly morphology: MorphologyLanguage;
  readonly frames: FramesLanguage;
}
