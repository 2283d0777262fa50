import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../src/text/document.ts';
import type { TextLanguage } from '../../src/text/language.ts';
import type { MarkedText } from './examples.ts';

/**
 * Running text as sentences of words in lower case, digits as 0: the German Wikinews articles (CC BY 2.5), the speeches
 * of the European Parliament, the sentences of UD German-GSD (CC BY-SA 4.0), and the texts handed in.
 */
export function germanSentences(
  corpora: string,
  texts: readonly MarkedText[],
  language: TextLanguage,
): readonly (readonly string[])[] {
  const read = (...path: string[]): string => readFileSync(join(corpora, ...path), 'utf8');
  const articles = ['wikinews-train.jsonl', 'wikinews-plain.jsonl'].flatMap((file) =>
    read('attribution', file)
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => (JSON.parse(line) as { text: string }).text),
  );
  const trees = ['dev', 'test'].flatMap((part) =>
    [...read('treebank', `de_gsd-ud-${part}.conllu`).matchAll(/^# text = (.*)$/gmu)].map(([, text]) => text!),
  );
  const speeches = read('tagging', 'europarl.tsv')
    .split('\n\n')
    .map((block) => block.split('\n').flatMap((line) => plain(line.split('\t')[0]!) || []));
  const running = [...articles, ...trees, ...texts.map(({ text }) => text)];
  return [...speeches, ...sentencesOf(running, language)].filter((words) => words.length > 0);
}

function sentencesOf(texts: readonly string[], language: TextLanguage): readonly (readonly string[])[] {
  return texts.flatMap((text) => {
    const { sentences, lower } = readDocument(text, language);
    return sentences.map(({ first, last }) => lower.slice(first, last).map(plain));
  });
}

function plain(word: string): string {
  return word.toLowerCase().replace(/\d/gu, '0');
}
