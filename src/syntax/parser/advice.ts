import type { Document } from '../../text/document.ts';
import type { SyntaxLanguage } from '../language.ts';
import type { Morphology, WordAnalysis } from '../morphology/index.ts';
import { emptyGuide, type Guide } from './guide.ts';

/** What the rules of a language say of a text; nothing where it has none. */
export function adviceFor(
  document: Document,
  { words, nominal }: WordAnalysis,
  { guide }: SyntaxLanguage,
  morphology: Morphology,
): Guide {
  if (guide === null) return emptyGuide(words.length);
  const readings = (token: number) => morphology.form(document.tokens[token]!.text).clues.readings;
  return guide({ document, words, nominal, readings });
}
