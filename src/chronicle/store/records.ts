import type { RegestaRecord } from '../../record.ts';
import { layMarks } from '../marks/lay.ts';
import type { Db } from './context.ts';
import { inPieces } from './lists.ts';
import { marksIn } from './marks.ts';
import { unpackRecord } from './pack.ts';

/** A stored record, as people marked it, with the article's key and id. */
export interface StoredRecord {
  readonly article: number;
  readonly key: string;
  readonly id: string;
  readonly record: RegestaRecord;
}

/** The records of articles, by the articles' numbers. */
export async function recordsOf(db: Db, articles: Iterable<number>): Promise<Map<number, StoredRecord>> {
  const found = new Map<number, StoredRecord>();
  for (const piece of inPieces(articles)) {
    const rows = await db
      .selectFrom('articles')
      .innerJoin('texts', 'texts.article', 'articles.id')
      .innerJoin('records', 'records.article', 'articles.id')
      .select(['articles.id as article', 'articles.key', 'articles.name as id', 'texts.text', 'records.data'])
      .where('articles.id', 'in', piece)
      .execute();
    const marks = await marksIn(
      db,
      rows.map(({ key }) => key),
    );
    for (const { article, key, id, text, data } of rows)
      found.set(article, { article, key, id, record: layMarks(unpackRecord(data, text), marks.get(key) ?? []) });
  }
  return found;
}
