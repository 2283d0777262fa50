import type { Document } from '../text/document.ts';
import { readFrames } from './frames/frames.ts';
import type { SyntaxLanguage } from './language.ts';
import { analyseWords, type Morphology } from './morphology/index.ts';
import { adviceFor } from './parser/advice.ts';
import { columnsOf } from './parser/columns.ts';
import { mendTree } from './parser/mend.ts';
import type { Parser } from './parser/model.ts';
import { parseTrees } from './parser/parse.ts';
import { refineRoles } from './parser/refine.ts';
import type { Syntax } from './types.ts';

/** The opened tables that the analysis of a language needs. */
export interface SyntaxModels {
  readonly morphology: Morphology;
  readonly parser: Parser;
}

/** Tags, trees and frames of a text. Linear in its length; never fails. */
export function analyse(document: Document, language: SyntaxLanguage, models: SyntaxModels): Syntax {
  const analysis = analyseWords(document, models.morphology);
  const { words } = analysis;
  const columns = columnsOf(document, analysis, adviceFor(document, analysis, language, models.morphology));
  const mended = mendTree(words, parseTrees(document.sentences, columns, models.parser), columns, language.calendar);
  const tree = refineRoles(words, mended, columns, models.parser.roles);
  return { words, tree, frames: readFrames(document, analysis, tree, language.frames) };
}
