import type { Language } from '../../pack.ts';
import { attribution } from './attribution/index.ts';
import { syntax } from './syntax/index.ts';
import { text } from './text.ts';

/** English, put together. */
export const language: Language = { text, syntax, attribution };
