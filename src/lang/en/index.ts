import type { Language } from '../../pack.ts';
import { attribution } from './attribution/index.ts';
import { events } from './events/index.ts';
import { names } from './names/index.ts';
import { published } from './published.ts';
import { syntax } from './syntax/index.ts';
import { text } from './text.ts';
import { time } from './time/index.ts';

/** English, put together. */
export const language: Language = { text, syntax, time, published, names, attribution, events };
