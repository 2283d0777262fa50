import { readFileSync } from 'node:fs';
import { readDocument } from '../../src/text/document.ts';
import type { TextLanguage } from '../../src/text/language.ts';
import type { Example } from './align.ts';

/** How much a tree of a teacher counts beside one of a person. */
export const PARSED_WEIGHT = 0.5;

interface ParsedSentence {
  readonly id: string;
  readonly text: string;
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

/** Raw sentences with the trees of a teacher, as train/teacher/read.py writes them. Throws where they are cut into other tokens. */
export function parsedSentences(file: string, language: TextLanguage): Example[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { id, text, heads, relations } = JSON.parse(line) as ParsedSentence;
      const document = readDocument(text, language);
      if (document.tokens.length !== heads.length)
        throw new Error(`${file}: ${id} has other tokens now: export it again`);
      return { id: `parsed ${id}`, group: '', document, words: [], heads: Int32Array.from(heads), relations };
    });
}
