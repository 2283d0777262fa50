import type { Document } from '../text/document.ts';
import { readFrames } from './frames/frames.ts';
import type { SyntaxLanguage } from './language.ts';
import { type Morphology, tagWords } from './morphology/index.ts';
import { columnsOf } from './parser/columns.ts';
import type { Parser } from './parser/model.ts';
import { nominalReader } from './parser/nominal.ts';
import { parseTrees } from './parser/parse.ts';
import type { Syntax } from './types.ts';

/** The opened tables that the analysis of a language needs. */
export interface SyntaxModels {
  readonly morphology: Morphology;
  readonly parser: Parser;
}

/** Tags, trees and frames of a text. Linear in its length; never fails. */
export function analyse(document: Document, language: SyntaxLanguage, models: SyntaxModels): Syntax {
  const words = tagWords(document, models.morphology);
  const columns = columnsOf(document, words, nominalReader(models.morphology));
  const tree = parseTrees(document.sentences, columns, models.parser);
  return { words, tree, frames: readFrames(document, words, tree, language.frames) };
}
