import type { Db, StoreContext } from './context.ts';
import { rowOf } from './list-events.ts';
import { inPieces } from './lists.ts';
import { articleOf } from './read-articles.ts';
import { termsWithForms } from './terms.ts';
import type { SearchHit } from './types.ts';

const AROUND = 90;

/** Searches the articles, and shows of each some words around the first hit and the events that it tells of. */
export async function searchArticles(store: StoreContext, db: Db, query: string, limit: number): Promise<SearchHit[]> {
  const terms = termsWithForms(query, await store.formsOf(db));
  const hits = terms.length === 0 ? [] : await store.dialect.fullText.search(db, terms, limit);
  const shown = terms.flat();
  const out: SearchHit[] = [];
  for (const piece of inPieces(hits.map(({ article }) => article))) {
    const articles = await db
      .selectFrom('articles')
      .innerJoin('texts', 'texts.article', 'articles.id')
      .selectAll('articles')
      .select('texts.text')
      .where('articles.id', 'in', piece)
      .execute();
    const events = await db
      .selectFrom('tellings')
      .innerJoin('events', 'events.id', 'tellings.event')
      .selectAll('events')
      .select('tellings.article')
      .where('tellings.article', 'in', piece)
      .orderBy('tellings.start')
      .execute();
    const rows = new Map(articles.map((row) => [row.id, row]));
    for (const id of new Set(piece)) {
      const row = rows.get(id)!;
      const own = new Map(events.filter(({ article }) => article === id).map((event) => [event.id, rowOf(event)]));
      out.push({ article: articleOf(row), snippet: snippetOf(row.text, shown), events: [...own.values()] });
    }
  }
  return out;
}

/** Words around the first place where one of the terms stands in one of its forms; else the beginning. One line. */
function snippetOf(text: string, terms: readonly string[]): string {
  const lower = text.toLowerCase();
  const places = terms.map((term) => lower.indexOf(term.toLowerCase())).filter((at) => at >= 0);
  const at = places.length === 0 ? 0 : Math.min(...places);
  const start = at <= AROUND ? 0 : text.indexOf(' ', at - AROUND) + 1;
  const end = text.length <= at + AROUND ? text.length : Math.max(at, text.lastIndexOf(' ', at + AROUND));
  const words = text.slice(Math.min(start, at), end).replace(/\s+/gu, ' ').trim();
  return `${start > 0 ? '… ' : ''}${words}${end < text.length ? ' …' : ''}`;
}
