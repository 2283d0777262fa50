import type { Db, StoreContext } from './context.ts';
import { inPieces } from './lists.ts';
import { byAnchor, tellingsOfEvents } from './tellings.ts';
import type { ClaimAnchor } from './types.ts';

/** The claims of an event with the words that a decision about them is tied to, the event's first claim first. */
export async function anchorsOf(store: StoreContext, db: Db, id: string): Promise<ClaimAnchor[]> {
  const tellings = (await tellingsOfEvents(store, db, [id])).sort(byAnchor);
  const place = new Map(tellings.map((telling, i) => [telling.id, i]));
  const found: { at: number; anchor: ClaimAnchor }[] = [];
  for (const piece of inPieces(place.keys())) {
    const rows = await db
      .selectFrom('claims')
      .innerJoin('articles', 'articles.id', 'claims.article')
      .innerJoin('texts', 'texts.article', 'claims.article')
      .select(['claims.telling', 'claims.claim', 'claims.trigger_start as start', 'claims.trigger_end as end'])
      .select(['articles.key', 'articles.name', 'texts.text'])
      .where('claims.telling', 'in', piece)
      .orderBy('claims.trigger_start')
      .execute();
    for (const { telling, claim, start, end, key, name, text } of rows) {
      const anchor = { article: key, start, end, text: text.slice(start, end) };
      found.push({ at: place.get(telling)!, anchor: { article: name, claim, anchor } });
    }
  }
  return found.sort((a, b) => a.at - b.at).map(({ anchor }) => anchor);
}
