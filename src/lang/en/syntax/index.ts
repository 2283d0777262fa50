import type { SyntaxLanguage } from '../../../syntax/language.ts';
import { calendar } from './calendar.ts';
import { frames } from './frames.ts';
import { morphology } from './morphology/index.ts';
import { readGuide } from './topology/guide.ts';

/** English syntax, put together. */
export const syntax: SyntaxLanguage = { morphology, frames, guide: readGuide, calendar };
