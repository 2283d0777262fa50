import type { FramesLanguage } from './frames/language.ts';
import type { MorphologyLanguage } from './morphology/language.ts';
import type { GuideReader } from './parser/guide.ts';

/** What syntax must know of a language, put together. */
export interface SyntaxLanguage {
  readonly morphology: MorphologyLanguage;
  readonly frames: FramesLanguage;
  /** The rules that advise the parser, where the language has some. */
  readonly guide: GuideReader | null;
  /** Lemmas of weekdays and months, as `Word` has them. */
  readonly calendar: ReadonlySet<string>;
}
