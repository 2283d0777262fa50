import { sql } from 'kysely';
import type { Db, Dialect, TextHit } from '../dialect.ts';

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
  matching: (terms) => sql`(select rowid from full_text where full_text match ${matchAll(terms)})`,
  search,
};

/** A word in the headline says more than one in the text, and the word itself more than another form of it. */
async function search(db: Db, terms: readonly string[], limit: number): Promise<readonly TextHit[]> {
  const { rows } = await sql<TextHit>`select rowid as article, bm25(full_text, 4.0, 1.0, 0.5) as rank from full_text
    where full_text match ${matchAll(terms)} order by rank, rowid limit ${limit}`.execute(db);
  return rows;
}

/** The query for all the terms; quoted, so that none of their characters means anything to FTS5. */
function matchAll(terms: readonly string[]): string {
  return terms.map((term) => `"${term.replaceAll('"', '""')}"`).join(' ');
}
