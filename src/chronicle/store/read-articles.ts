import type { RegestaRecord } from '../../record.ts';
import type { Article } from '../../text/article.ts';
import type { Db } from './context.ts';
import { inPieces } from './lists.ts';
import { markedRecord } from './marks.ts';
import { unpackRecord } from './pack.ts';
import type { Tables } from './schema.ts';
import type { StoredArticle } from './types.ts';
import { fromRow, particulars } from './write-articles.ts';

type ArticleRow = Omit<Tables['articles'], 'id'>;

/** A stored article as it is listed. */
export function articleOf(row: ArticleRow): StoredArticle {
  const { key, name, language, title, url, publisher, published, reading } = row;
  return { key, id: name, language: language as 'de' | 'en', title, url, publisher, published, reading };
}

/** Articles in the order of their keys; with `before`, only those that were stored last in a run before that one. */
export async function listArticles(
  db: Db,
  after: string | null,
  limit: number,
  before?: number,
): Promise<StoredArticle[]> {
  let query = db.selectFrom('articles').selectAll().orderBy('key').limit(limit);
  if (after !== null) query = query.where('key', '>', after);
  if (before !== undefined) query = query.where('run', '<', before);
  return (await query.execute()).map(articleOf);
}

/** How many articles there are; with `before`, how many were stored last in a run before that one. */
export async function countArticles(db: Db, before?: number): Promise<number> {
  let query = db.selectFrom('articles').select((e) => e.fn.countAll<number>().as('n'));
  if (before !== undefined) query = query.where('run', '<', before);
  return Number((await query.executeTakeFirstOrThrow()).n);
}

/** The articles with this key, address or id, or that were also added under it. */
export async function findArticles(db: Db, name: string): Promise<StoredArticle[]> {
  const rows = await db
    .selectFrom('articles')
    .selectAll()
    .where((e) =>
      e.or([
        e('key', '=', name),
        e('url', '=', name),
        e('id', 'in', e.selectFrom('article_names').select('article').where('name', '=', name)),
      ]),
    )
    .orderBy('key')
    .execute();
  return rows.map(articleOf);
}

/** The article as it was added. */
export async function readArticle(db: Db, key: string): Promise<Article | null> {
  const row = await db
    .selectFrom('articles')
    .innerJoin('texts', 'texts.article', 'articles.id')
    .selectAll('articles')
    .select('texts.text')
    .where('key', '=', key)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { id, title, url, published } = fromRow(row);
  const language = row.language as Article['language'];
  return { id, text: row.text, language, title, url, publisher: row.publisher, published };
}

/** The record of an article, as people marked it. */
export async function readRecord(db: Db, key: string): Promise<RegestaRecord | null> {
  const row = await db
    .selectFrom('articles')
    .innerJoin('texts', 'texts.article', 'articles.id')
    .innerJoin('records', 'records.article', 'articles.id')
    .select(['texts.text', 'records.data'])
    .where('key', '=', key)
    .executeTakeFirst();
  return row === undefined ? null : markedRecord(db, key, unpackRecord(row.data, row.text));
}

/** Those of the articles that needn't be read, since the same ones are here, read in the same way. */
export async function knownArticles(
  db: Db,
  reading: string,
  articles: readonly (Article & { readonly key: string })[],
): Promise<Set<string>> {
  const stored = new Map<string, ArticleRow>();
  for (const piece of inPieces(articles.map(({ key }) => key)))
    for (const row of await db.selectFrom('articles').selectAll().where('key', 'in', piece).execute())
      stored.set(row.key, row);
  const known = articles.filter((article) => {
    const row = stored.get(article.key);
    return row !== undefined && row.reading === reading && particulars(article) >= particulars(fromRow(row));
  });
  return new Set(known.map(({ key }) => key));
}
