import { analyseWords, type Morphology } from '../../src/syntax/morphology/index.ts';
import { adviceFor } from '../../src/syntax/parser/advice.ts';
import { columnsOf } from '../../src/syntax/parser/columns.ts';
import type { Example } from './align.ts';
import type { TrainLanguage } from './languages.ts';
import type { Seen } from './school.ts';

/** What a parser gets to see of a sentence whose words are tagged as given, or else by a tagger. */
export function seenBy(
  { document }: Example,
  { syntax }: TrainLanguage,
  morphology: Morphology,
  analysis = analyseWords(document, morphology),
): Seen {
  const columns = columnsOf(document, analysis, adviceFor(document, analysis, syntax, morphology));
  return { words: analysis.words, columns, calendar: syntax.calendar };
}
