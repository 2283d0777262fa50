import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAttributor } from '../../src/attribution/index.ts';
import type { LanguageCode } from '../../src/text/article.ts';
import { overlap, readAnnotated } from './annotated.ts';

/** How many of the expected attributions were found, and how they were. */
export interface Measured {
  readonly expected: number;
  readonly found: number;
  readonly met: number;
  readonly sources: number;
  readonly cues: number;
  readonly forms: number;
  /** What went wrong, a line each. */
  readonly errors: readonly string[];
}

const MODELS = join(import.meta.dirname, '../../models');

/** Reads the test data of a language and compares. An attribution is met where half of its message is. */
export function measure(language: LanguageCode, file: string): Measured {
  const table = (name: string): Uint8Array => readFileSync(join(MODELS, `${language}.${name}.bin`));
  const tables = { lexicon: table('lexicon'), tagger: table('tagger'), parser: table('parser') };
  const weights = language === 'de' ? table('attribution') : null;
  const read = createAttributor(language, { ...tables, attribution: weights });
  const sum = { expected: 0, found: 0, met: 0, sources: 0, cues: 0, forms: 0 };
  const errors: string[] = [];
  for (const { text, expected } of readAnnotated(readFileSync(join(import.meta.dirname, file), 'utf8'))) {
    const found = read(text).filter(({ nested }) => !nested);
    sum.expected += expected.length;
    sum.found += found.length;
    const words = (spans: readonly { start: number; end: number }[]): string =>
      spans.map(({ start, end }) => text.slice(start, end)).join(' + ');
    for (const one of expected) {
      const best = found.find(({ message }) => overlap(message, one.message) >= 0.5);
      if (best === undefined) {
        errors.push(`missed: ${text}`);
        continue;
      }
      sum.met++;
      if (best.form === one.form) sum.forms++;
      else errors.push(`form ${best.form}: ${text}`);
      if (overlap(best.source, one.source) > 0) sum.sources++;
      else errors.push(`source ${words(best.source)}: ${text}`);
      if (overlap(best.cue, one.cue) > 0) sum.cues++;
      else errors.push(`cue ${words(best.cue)}: ${text}`);
      if (overlap(best.message, one.message) < 0.95) errors.push(`message ${words(best.message)}: ${text}`);
    }
    if (found.length > expected.length) {
      const extra = found.filter((a) => expected.every((b) => overlap(a.message, b.message) < 0.5));
      for (const { message, rule } of extra) errors.push(`extra ${rule} ${words(message)}: ${text}`);
    }
  }
  return { ...sum, errors };
}
