import { comparePairs } from './compare.ts';
import type { Db, StoreContext } from './context.ts';
import { findCopies, writeBands } from './find-copies.ts';
import { inPieces, pieces } from './lists.ts';
import { regroup } from './regroup.ts';
import { clearReadings } from './remove-articles.ts';
import { asMarked } from './retell.ts';
import { tellingsById } from './tellings.ts';
import type { Prepared } from './types.ts';
import { writeEntities } from './write-entities.ts';
import { writeTellings } from './write-tellings.ts';

/**
 * Stores articles with what they tell, in place of other readings of them, and makes the events anew that this touches. The
 * rows come first, which other writers don't see yet; then, one after the other, those writers compare whose articles share
 * a block, and each sees what the one before it has stored.
 */
export async function putArticles(
  store: StoreContext,
  db: Db,
  run: number,
  all: readonly Prepared[],
  anew: boolean,
): Promise<void> {
  await store.locks.names(all.map(({ article }) => nameOf(article.key)));
  const articles = await asMarked(db, await newest(db, all, anew));
  if (articles.length === 0) return;
  if (await isEntangled(db, articles)) store.locks.alone();
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
  const entities = await writeEntities(
    db,
    articles.flatMap((prepared) => prepared.entities),
  );
  const fresh = await writeTellings(db, articles, ids, entities);
  await writeBands(db, articles, ids);
  await store.locks.names(
    articles.flatMap(({ bands, tellings }) => [
      ...bands.map((key) => `copies ${key}`),
      ...tellings.flatMap(({ blocks }) => blocks.map((key) => `block ${key}`)),
    ]),
  );
  await findCopies(db, articles, ids);
  await comparePairs(store, db, await tellingsById(store, db, fresh));
  await regroup(store, db, run, new Set([...touched, ...fresh]), gone, fresh);
}

function nameOf(key: string): string {
  return `article ${key}`;
}

/** Whether storing these touches more than their blocks: another reading of one is there, or somebody has decided on it. */
async function isEntangled(db: Db, articles: readonly Prepared[]): Promise<boolean> {
  for (const piece of inPieces(articles.map(({ article }) => article.key))) {
    const stored = await db.selectFrom('articles').select('id').where('key', 'in', piece).limit(1).execute();
    if (stored.length > 0) return true;
    const decided = await db
      .selectFrom('decision_anchors')
      .select('article')
      .where('article', 'in', piece)
      .limit(1)
      .execute();
    if (decided.length > 0) return true;
  }
  return false;
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

/** Rows that are written at once; few, since texts are long. */
const ROWS = 16;

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
  { locks }: StoreContext,
  db: Db,
  names: readonly { readonly key: string; readonly name: string }[],
): Promise<void> {
  await locks.names(names.map(({ key }) => nameOf(key)));
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

/** Stores the articles themselves; gives their numbers by key. */
async function writeRows(db: Db, run: number, articles: readonly Prepared[]): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  const rows = articles.map(({ article, reading, published }) => ({
    key: article.key,
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
  }));
  for (const piece of pieces(rows, ROWS))
    for (const { id, key } of await db
      .insertInto('articles')
      .values(piece)
      .onConflict((conflict) => conflict.column('key').doUpdateSet((set) => excluded(set, piece[0]!)))
      .returning(['id', 'key'])
      .execute())
      ids.set(key, id);
  const of = ({ article }: Prepared): number => ids.get(article.key)!;
  for (const piece of pieces(articles, ROWS)) {
    const texts = piece.map((one) => ({ article: of(one), text: one.article.text, sketch: one.sketch }));
    await db
      .insertInto('texts')
      .values(texts)
      .onConflict((conflict) => conflict.column('article').doUpdateSet((set) => excluded(set, texts[0]!)))
      .execute();
    const records = piece.map((one) => ({ article: of(one), schema: one.schema, data: one.record }));
    await db
      .insertInto('records')
      .values(records)
      .onConflict((conflict) => conflict.column('article').doUpdateSet((set) => excluded(set, records[0]!)))
      .execute();
    await db
      .insertInto('article_names')
      .values(piece.map((one) => ({ name: one.article.id, article: of(one) })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  return ids;
}

/** The columns of a row that is there already, as they come. */
function excluded(set: { readonly ref: (name: never) => unknown }, row: object): Record<string, never> {
  return Object.fromEntries(
    Object.keys(row).map((column) => [column, set.ref(`excluded.${column}` as never)]),
  ) as never;
}
