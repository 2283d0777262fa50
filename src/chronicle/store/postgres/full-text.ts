import { type RawBuilder, sql } from 'kysely';
import type { Db, Dialect, TextHit } from '../dialect.ts';
import { pieces } from '../lists.ts';
import type { Term } from '../terms.ts';
import { partsOf, queryOf, wordsOf } from './words.ts';

/**
 * The words of the articles in two indexes: as they are, which is what filters go by, and by their stems in German or
 * English, from which a search takes more where there are few hits. Case and accents don't count.
 */
export const fullText: Dialect['fullText'] = {
  create: async (db) => {
    await sql`create table full_text (
      article integer not null references articles on delete cascade, part integer not null, whole boolean not null,
      words tsvector not null, stems tsvector not null, primary key (article, part))`.execute(db);
    await sql`create index full_text_words on full_text using gin (words)`.execute(db);
    await sql`create index full_text_stems on full_text using gin (stems)`.execute(db);
    await sql`create index full_text_parts on full_text using gin (words) where not whole`.execute(db);
  },
  insert: async (db, texts) => {
    const rows = texts.flatMap(({ article, ...text }) =>
      partsOf(text).map(({ vector, words }, part, { length }) => ({
        article,
        part,
        whole: length === 1,
        vector,
        words,
      })),
    );
    for (const piece of pieces(rows, ROWS)) {
      const values = piece.map(
        ({ article, part, whole, vector, words }) =>
          sql`(${article}::integer, ${part}::integer, ${whole}::boolean, ${vector}::text, ${words}::text)`,
      );
      await sql`insert into full_text (article, part, whole, words, stems)
        select id, part, whole, vector::tsvector,
          strip(to_tsvector(case language when 'de' then 'german'::regconfig else 'english'::regconfig end, text))
        from articles join (values ${sql.join(values)}) as given (article, part, whole, vector, text) on id = article`.execute(
        db,
      );
    }
  },
  remove: async (db, articles) => {
    if (articles.length > 0) await sql`delete from full_text where article in (${sql.join(articles)})`.execute(db);
  },
  matching: (terms) => matching(asTyped(terms), ''),
  count: (db, terms, most) => countHits(db, asTyped(terms), most),
  search,
  lemmas: async (db) => async (articles) => {
    const { rows } = await sql<{ article: number; lemmas: string }>`
      select article, string_agg(lexeme, ' ') as lemmas from full_text, unnest(words)
      where article in (${sql.join(articles)}) and 'C' = any (weights) group by article`.execute(db);
    return new Map(rows.map(({ article, lemmas }) => [article, lemmas]));
  },
};

/** Rows that are written at once; few, since they are long. */
const ROWS = 16;

type Weights = '' | 'A';

/** In one part of the article; or, where it has several, each term in any of them. */
function matching(terms: readonly Term[], weights: Weights): RawBuilder<number> {
  const queries = terms.map((term) => anyForm(term, weights));
  const one = sql`select article from full_text where words @@ ${all(queries)}::tsquery`;
  if (terms.length === 1) return sql`(${one})`;
  const each = queries.map(
    (query) => sql`select article from full_text where not whole and words @@ ${query}::tsquery`,
  );
  return sql`(${one} union (${sql.join(each, sql` intersect `)}))`;
}

/** The tsquery for any of a term's forms. */
function anyForm(term: Term, weights: Weights): string {
  return term
    .map((form) => queryOf(form, weights))
    .filter((query) => query !== '')
    .map((query) => `(${query})`)
    .join(' | ');
}

function asTyped(terms: readonly string[]): Term[] {
  return terms.map((term) => [term]);
}

function all(queries: readonly string[]): string {
  // A term without words is in no article.
  return queries.includes('') ? '' : queries.map((query) => `(${query})`).join(' & ');
}

/** So many hits can be ranked in the time that a person waits gladly. */
const RANKED = 1500;

async function countHits(db: Db, terms: readonly Term[], most: number, weights: Weights = ''): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from
    (select 1 from (${matching(terms, weights)}) as hits limit ${most}) as found`.execute(db);
  return rows[0]!.n;
}

/**
 * A word in the headline says more than one in the text, and the word itself more than another form of it. Of more hits than
 * can be ranked, those with the words in the headline come first, and then the others, the last added first. Where there are
 * few, those that have other forms of the words follow.
 */
async function search(db: Db, terms: readonly Term[], limit: number): Promise<readonly TextHit[]> {
  const hits = new Map<number, TextHit>();
  const add = (found: readonly TextHit[]): void => {
    for (const hit of found) if (!hits.has(hit.article)) hits.set(hit.article, hit);
  };
  if ((await countHits(db, terms, RANKED)) < RANKED) add(await ranked(db, terms, '', limit));
  else
    for (const weights of ['A', ''] as const)
      if (hits.size < limit)
        add(
          (await countHits(db, terms, RANKED, weights)) < RANKED
            ? await ranked(db, terms, weights, limit)
            : await latest(db, matching(terms, weights), limit),
        );
  if (hits.size < limit) add(await byStems(db, terms, limit));
  return [...hits.values()].slice(0, limit);
}

async function ranked(db: Db, terms: readonly Term[], weights: Weights, limit: number): Promise<readonly TextHit[]> {
  const any = terms.map((term) => `(${anyForm(term, '')})`).filter((query) => query !== '()');
  const { rows } = await sql<TextHit>`
    select article, -sum(ts_rank('{0, 0.125, 0.25, 1}', words, ${any.join(' | ')}::tsquery)) as rank from full_text
    where article in ${matching(terms, weights)} group by article order by rank, article limit ${limit}`.execute(db);
  return rows;
}

async function latest(db: Db, found: RawBuilder<unknown>, limit: number): Promise<readonly TextHit[]> {
  const { rows } = await sql<TextHit>`select distinct article, 0 as rank from (${found}) as hits
    order by article desc limit ${limit}`.execute(db);
  return rows;
}

/** Articles with the words in any form; words in quotation marks still have to stand there as they are. */
async function byStems(db: Db, terms: readonly Term[], limit: number): Promise<readonly TextHit[]> {
  const words = terms.map(([term]) => wordsOf(term));
  const phrases = terms.filter((_, i) => words[i]!.length > 1);
  const text = words.flat().join(' ');
  const found = sql`select article from full_text join articles on articles.id = article
    where (language = 'de' and stems @@ plainto_tsquery('german', ${text})
      or language = 'en' and stems @@ plainto_tsquery('english', ${text}))
    ${phrases.length > 0 ? sql`and article in ${matching(phrases, '')}` : sql``}`;
  return latest(db, found, limit);
}
