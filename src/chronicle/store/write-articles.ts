import { comparePairs } from './compare.ts';
import type { Db, StoreContext } from './context.ts';
import { findCopies } from './find-copies.ts';
import { pieces } from './lists.ts';
import { regroup } from './regroup.ts';
import { clearReadings } from './remove-articles.ts';
import { tellingsById } from './tellings.ts';
import type { Prepared } from './types.ts';
import { writeEntities } from './write-entities.ts';
import { writeTellings } from './write-tellings.ts';

/** Stores articles with what they tell, in place of other readings of them, and makes the events anew that this touches. */
export async function putArticles(
  store: StoreContext,
  db: Db,
  run: number,
  all: readonly Prepared[],
  anew: boolean,
): Promise<void> {
  const articles = await newest(db, all, anew);
  if (articles.length === 0) return;
  const { touched, gone } = await clearReadings(store, db, articles);
  const ids = await writeRows(db, run, articles);
  await store.dialect.fullText.insert(
    db,
    articles.map(({ article, lemmas }) => ({
      article: ids.get(article.key)!,
      title: article.title ?? '',
      text: article.text,
      lemmas,
    })),
  );
  await findCopies(db, articles, ids);
  const entities = await writeEntities(
    db,
    articles.flatMap((prepared) => prepared.entities),
  );
  const fresh = await writeTellings(db, articles, ids, entities);
  await comparePairs(store, db, await tellingsById(store, db, fresh));
  await regroup(store, db, run, new Set([...touched, ...fresh]), gone);
}

/**
 * The articles that are new here, or that were read in another way than what is here. The same words can come with other
 * particulars; which of them count must not hang on which came first, so the one that sorts first does.
 */
async function newest(db: Db, all: readonly Prepared[], anew: boolean): Promise<Prepared[]> {
  const byKey = new Map<string, Prepared>();
  for (const prepared of all) {
    const known = byKey.get(prepared.article.key);
    if (known === undefined || particulars(prepared.article) < particulars(known.article))
      byKey.set(prepared.article.key, prepared);
  }
  const out: Prepared[] = [];
  for (const piece of pieces([...byKey.values()])) {
    const rows = await db
      .selectFrom('articles')
      .selectAll()
      .where(
        'key',
        'in',
        piece.map(({ article }) => article.key),
      )
      .execute();
    const stored = new Map(rows.map((row) => [row.key, row]));
    for (const prepared of piece) {
      const row = stored.get(prepared.article.key);
      const { reading, article } = prepared;
      if (anew || row === undefined || row.reading !== reading || particulars(article) < particulars(fromRow(row)))
        out.push(prepared);
      else await addName(db, row.id, article.id);
    }
  }
  return out;
}

type Particulars = Pick<Prepared['article'], 'id' | 'title' | 'url' | 'published'>;

/** What may differ between two articles of the same words, as a text to sort by; dated ones come first. */
export function particulars({ id, title, url, published }: Particulars): string {
  const date = published === null ? '9999' : `${published.date}${published.origin}`;
  return [date, id, title ?? '', url ?? ''].join('\0');
}

/** The particulars of a stored article. */
export function fromRow(row: {
  name: string;
  title: string | null;
  url: string | null;
  stated: string | null;
  origin: string | null;
}): Particulars {
  const { name, title, url, stated, origin } = row;
  const published = stated === null ? null : { date: stated, origin: origin as 'metadata' };
  return { id: name, title, url, published };
}

/** Keeps other ids of stored articles, given by key. */
export async function addNames(
  db: Db,
  names: readonly { readonly key: string; readonly name: string }[],
): Promise<void> {
  for (const { key, name } of names) {
    const row = await db.selectFrom('articles').select('id').where('key', '=', key).executeTakeFirst();
    if (row !== undefined) await addName(db, row.id, name);
  }
}

async function addName(db: Db, article: number, name: string): Promise<void> {
  await db
    .insertInto('article_names')
    .values({ name, article })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function writeRows(db: Db, run: number, articles: readonly Prepared[]): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  for (const { article, reading, published, schema, record, sketch } of articles) {
    const row = {
      name: article.id,
      sha256: article.sha256,
      language: article.language,
      title: article.title,
      url: article.url,
      publisher: article.publisher,
      stated: article.published?.date ?? null,
      origin: article.published?.origin ?? null,
      published,
      reading,
      run,
    };
    const { id } = await db
      .insertInto('articles')
      .values({ key: article.key, ...row })
      .onConflict((conflict) => conflict.column('key').doUpdateSet(row))
      .returning('id')
      .executeTakeFirstOrThrow();
    ids.set(article.key, id);
    const stored = { text: article.text, sketch };
    await db
      .insertInto('texts')
      .values({ article: id, ...stored })
      .onConflict((conflict) => conflict.column('article').doUpdateSet(stored))
      .execute();
    await db
      .insertInto('records')
      .values({ article: id, schema, data: record })
      .onConflict((conflict) => conflict.column('article').doUpdateSet({ schema, data: record }))
      .execute();
    await addName(db, id, article.id);
  }
  return ids;
}
