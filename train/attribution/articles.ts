import { readFileSync } from 'node:fs';
import { proposeAll } from '../../src/attribution/propose.ts';
import { view } from '../../src/attribution/view.ts';
import { attribution } from '../../src/lang/de/attribution/index.ts';
import { syntax } from '../../src/lang/de/syntax/index.ts';
import { text } from '../../src/lang/de/text.ts';
import { analyse } from '../../src/syntax/analyse.ts';
import { openMorphology } from '../../src/syntax/morphology/index.ts';
import { openParser } from '../../src/syntax/parser/model.ts';
import { readDocument } from '../../src/text/document.ts';
import type { GoldArticle } from './gold.ts';
import { type Prepared, prepare } from './lessons.ts';

/** Reads annotated German articles, one a line, through to their labelled candidates. */
export function readAll(jsonl: string): Prepared[] {
  const models = {
    morphology: openMorphology(
      { lexicon: readFileSync('models/de.lexicon.bin'), tagger: readFileSync('models/de.tagger.bin') },
      syntax.morphology,
    ),
    parser: openParser(readFileSync('models/de.parser.bin')),
  };
  return jsonl
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const article = JSON.parse(line) as GoldArticle;
      const document = readDocument(article.text, text);
      const reading = view(document, analyse(document, syntax, models), attribution);
      return prepare(article, reading, proposeAll(reading));
    });
}
