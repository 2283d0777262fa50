import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageCode } from '../../src/text/article.ts';
import { speeches } from '../morphology/corpora.ts';

/** A text without trees. */
export interface RawText {
  readonly id: string;
  readonly text: string;
}

/** English texts written for this purpose: a paragraph a line. */
const ENGLISH = 'train/texts/en';
const GERMAN = ['attribution/wikinews-train', 'attribution/wikinews-plain', 'names/germeval14'];

/**
 * What a teacher parses for the parser to learn from. German: Wikinews, the sentences of GermEval, speeches of the European
 * Parliament. English: invented news, interviews, lives, guides, papers and judgments (in `train/texts/en`).
 */
export function rawTexts(language: LanguageCode, corpora: string): RawText[] {
  return language === 'de' ? germanTexts(corpora) : englishTexts();
}

function germanTexts(corpora: string): RawText[] {
  const articles = GERMAN.flatMap((file) =>
    readFileSync(join(corpora, `${file}.jsonl`), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line): RawText => {
        const { id, text } = JSON.parse(line) as RawText;
        return { id: `${file} ${id}`, text };
      }),
  );
  const spoken = speeches(corpora).map((words, i) => ({
    id: `speech ${i}`,
    text: written(words.map(({ form }) => form)),
  }));
  return [...articles, ...spoken];
}

/** Words as they are written: no space before marks. */
function written(words: readonly string[]): string {
  return words.join(' ').replace(/ (?=[.,;:!?)])/gu, '');
}

function englishTexts(): RawText[] {
  return readdirSync(ENGLISH)
    .sort()
    .flatMap((file) =>
      readFileSync(join(ENGLISH, file), 'utf8')
        .split('\n')
        .map((text, i) => ({ id: `${file}:${i + 1}`, text: text.trim() }))
        .filter(({ text }) => text !== ''),
    );
}
