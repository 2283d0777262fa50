import { splitHyphen, splitUnknown } from './compound.ts';
import type { MorphologyLanguage } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import type { Reading } from './reading.ts';

/** What is known of a form, and how surely. */
export interface Known {
  /** Readings of the form as it is written, or of another spelling of it. */
  readonly exact: readonly Reading[];
  /** Readings of the form with a small first letter, as at the head of a sentence. */
  readonly lower: readonly Reading[];
  /** Readings of an unknown form by its last part; empty where the form is known. */
  readonly compound: readonly Reading[];
  /** Readings by the ending alone; empty where anything better is known. */
  readonly guessed: readonly Reading[];
}

const NONE: readonly Reading[] = [];

/** Collects all that is known of a form. */
export function know(form: string, lexicon: Lexicon, language: MorphologyLanguage): Known {
  const first = form.charAt(0);
  const small = first.toLowerCase();
  const rest = form.slice(1);
  const shouted = form.length > 1 && form === form.toUpperCase() && form !== form.toLowerCase();
  const lower = small === first ? NONE : spelled(shouted ? form.toLowerCase() : small + rest, lexicon, language);
  let exact = spelled(form, lexicon, language);
  if (exact.length === 0 && shouted) exact = spelled(first + rest.toLowerCase(), lexicon, language);
  if (exact.length + lower.length > 0) return { exact, lower, compound: NONE, guessed: NONE };
  const hyphenated = splitHyphen(form, lexicon);
  const split = hyphenated ?? (language.compounds === null ? null : splitUnknown(form, lexicon, language.compounds));
  if (split !== null) return { exact, lower, compound: split.readings, guessed: NONE };
  return { exact, lower, compound: NONE, guessed: lexicon.guess(form) };
}

/** All readings of what is known, the surest kind only. */
export function allReadings({ exact, lower, compound, guessed }: Known): readonly Reading[] {
  if (lower.length === 0) return exact.length > 0 ? exact : compound.length > 0 ? compound : guessed;
  return exact.length === 0 ? lower : [...exact, ...lower];
}

function spelled(form: string, lexicon: Lexicon, language: MorphologyLanguage): readonly Reading[] {
  const readings = lexicon.readings(form);
  if (readings.length > 0) return readings;
  for (const [written, meant] of language.spellings) {
    if (!form.includes(written)) continue;
    const other = lexicon.readings(form.replaceAll(written, meant));
    if (other.length > 0) return other;
  }
  return NONE;
}
