import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadReader } from '../../src/load.ts';
import type { RegestaRecord } from '../../src/record.ts';
import { type CorpusArticle, readCorpus } from '../corpora.ts';

/** A report of an annotated story. */
export interface StoryRow extends CorpusArticle {
  readonly publisher?: string;
  readonly story: string;
  readonly copy_of: string | null;
  readonly claims: readonly {
    readonly trigger: string;
    readonly nth?: number;
    readonly type: string;
    readonly event: string;
  }[];
}

const FOLDER = join(import.meta.dirname, '../stories');

/** The annotated stories: those of the corpora, and our own of bench/stories. */
export function readStories(): { readonly dev: readonly StoryRow[]; readonly own: readonly StoryRow[] } {
  const own = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => readFileSync(join(FOLDER, file), 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line) as StoryRow);
  return { dev: readCorpus<StoryRow>('stories/stories-dev.jsonl'), own };
}

/** The Wikinews articles, which tell of other things than the stories. */
export function readOthers(): readonly CorpusArticle[] {
  return ['wikinews-train', 'wikinews-plain'].flatMap((name) => readCorpus(`attribution/${name}.jsonl`));
}

/** Reads articles with the whole pipeline, each in its language. */
export async function recordsOf(
  rows: readonly (CorpusArticle & { readonly publisher?: string })[],
): Promise<RegestaRecord[]> {
  const readers = { de: await loadReader('de'), en: await loadReader('en') };
  return rows.map(({ id, lang = 'de', date, title = null, publisher = null, text }) => {
    const published = date === undefined ? null : ({ date, origin: 'metadata' } as const);
    const language = lang === 'en' ? 'en' : 'de';
    return readers[language].read({ id, text, language, title, url: null, publisher, published }).record;
  });
}
