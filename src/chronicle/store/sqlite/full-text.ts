import { sql } from 'kysely';
import type { Db, Dialect, TextHit } from '../dialect.ts';
import type { Term } from '../terms.ts';

/**
 * The words of the articles in an FTS5 index of their own, which keeps no copy of the texts. Case and accents don't count.
 */
export const fullText: Dialect['fullText'] = {
  create: async (db) => {
    await sql`create virtual table full_text using fts5(title, body, lemmas, content='', contentless_delete=1,
      tokenize='unicode61 remove_diacritics 2')`.execute(db);
  },
  insert: async (db, texts) => {
    for (const { article, title, text, lemmas } of texts)
      await sql`insert into full_text (rowid, title, body, lemmas) values (${article}, ${title}, ${text}, ${lemmas})`.execute(
        db,
      );
  },
  remove: async (db, articles) => {
    for (const article of articles) await sql`delete from full_text where rowid = ${article}`.execute(db);
  },
  matching: (terms) => sql`(select rowid from full_text where full_text match ${matchAll(asTyped(terms))})`,
  count: (db, terms, most) => countHits(db, asTyped(terms), most),
  search,
  lemmas,
};

/** So many hits can be ranked in the time that a person waits gladly. */
const RANKED = 1500;

async function countHits(db: Db, terms: readonly Term[], most: number, column = ''): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from
    (select 1 from full_text where full_text match ${column + matchAll(terms)} limit ${most})`.execute(db);
  return rows[0]!.n;
}

/**
 * A word in the headline says more than one in the text, and the word itself more than another form of it. Of more hits than
 * can be ranked, those with the words in the headline come first, and then the others, the last added first.
 */
async function search(db: Db, terms: readonly Term[], limit: number): Promise<readonly TextHit[]> {
  if ((await countHits(db, terms, RANKED)) < RANKED) return ranked(db, matchAll(terms), limit);
  const hits = new Map<number, TextHit>();
  for (const column of ['title : ', '']) {
    if (hits.size >= limit) break;
    const query = column + matchAll(terms);
    const found =
      (await countHits(db, terms, RANKED, column)) < RANKED
        ? await ranked(db, query, limit)
        : await latest(db, query, limit);
    for (const hit of found) if (!hits.has(hit.article)) hits.set(hit.article, hit);
  }
  return [...hits.values()].slice(0, limit);
}

async function ranked(db: Db, query: string, limit: number): Promise<readonly TextHit[]> {
  const { rows } = await sql<TextHit>`select rowid as article, bm25(full_text, 4.0, 1.0, 0.5) as rank from full_text
    where full_text match ${query} order by rank, rowid limit ${limit}`.execute(db);
  return rows;
}

async function latest(db: Db, query: string, limit: number): Promise<readonly TextHit[]> {
  const { rows } = await sql<TextHit>`select rowid as article, 0 as rank from full_text
    where full_text match ${query} order by rowid desc limit ${limit}`.execute(db);
  return rows;
}

/** The query for all the terms in any of their forms; quoted, so that none of their characters means anything to FTS5. */
function matchAll(terms: readonly Term[]): string {
  const quote = (form: string): string => `"${form.replaceAll('"', '""')}"`;
  return `(${terms.map((forms) => `(${forms.map(quote).join(' OR ')})`).join(' AND ')})`;
}

function asTyped(terms: readonly string[]): Term[] {
  return terms.map((term) => [term]);
}

/** The index keeps no texts, but which word stands where; a table of the dictionary forms of each article is made of that. */
async function lemmas(db: Db): Promise<(articles: readonly number[]) => Promise<Map<number, string>>> {
  await sql`create virtual table temp.indexed_words using fts5vocab('main', 'full_text', 'instance')`.execute(db);
  await sql`create temp table lemmas as select doc as article, group_concat(term, ' ') as lemmas
    from indexed_words where col = 'lemmas' group by doc`.execute(db);
  await sql`create index temp.lemmas_by_article on lemmas (article)`.execute(db);
  return async (articles) => {
    const { rows } = await sql<{ article: number; lemmas: string }>`select article, lemmas from temp.lemmas
      where article in (${sql.join(articles)})`.execute(db);
    return new Map(rows.map(({ article, lemmas }) => [article, lemmas]));
  };
}
