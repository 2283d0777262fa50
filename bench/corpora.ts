import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Article, LanguageCode } from '../src/text/article.ts';

/** Where the annotated texts and their scorers lie: $CORPORA and $SCORE, or ../shared beside the project. */
const SHARED = resolve(import.meta.dirname, '../../shared');
export const CORPORA = resolve(process.env['CORPORA'] ?? join(SHARED, 'corpora'));
export const SCORE = resolve(process.env['SCORE'] ?? join(SHARED, 'score'));

/** One article of a corpus, with whatever annotation it has. */
export interface CorpusArticle {
  readonly id: string;
  readonly text: string;
  readonly lang?: string;
  readonly title?: string;
  readonly date?: string;
}

/** A corpus article as it is read, with its day as what came with it. */
export function articleOf({ id, text, title, date }: CorpusArticle, language: LanguageCode): Article {
  const published = date === undefined ? null : ({ date, origin: 'metadata' } as const);
  return { id, text, language, title: title ?? null, url: null, publisher: null, published };
}

/** Reads a corpus file by its path below $CORPORA. Ends the program with one clear line where it is absent. */
export function readCorpus<T extends CorpusArticle>(path: string): T[] {
  const file = join(CORPORA, path);
  if (!existsSync(file)) {
    process.stderr.write(`The corpus ${path} is not there. Set CORPORA to the folder that holds it.\n`);
    process.exit(2);
  }
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}
