import { EDGE } from '../merge/index.ts';
import type { Db, StoreContext } from './context.ts';
import { inPieces } from './lists.ts';
import { tellingsOfEvents } from './tellings.ts';
import type { EventExplanation } from './types.ts';
import { eventsById } from './view-events.ts';

/** Why an event holds what it holds: how alike its tellings were found, and the rules behind every claim. */
export async function explainEvent(store: StoreContext, db: Db, id: string): Promise<EventExplanation | null> {
  const [event] = await eventsById(store, db, [id]);
  if (event === undefined) return null;
  const tellings = await tellingsOfEvents(store, db, [id]);
  const names = new Map<number, string>();
  for (const piece of inPieces(tellings.map(({ article }) => article)))
    for (const row of await db.selectFrom('articles').select(['id', 'name']).where('id', 'in', piece).execute())
      names.set(row.id, row.name);
  const label = new Map(
    tellings.map(({ id, article, claim }) => [id, `${names.get(article)} ${claim.claims.join(' ')}`]),
  );
  const pairs: { a: string; b: string; score: number }[] = [];
  const rules: { article: string; claim: string; rules: string[] }[] = [];
  for (const piece of inPieces(label.keys())) {
    const rows = await db.selectFrom('pairs').selectAll().where('a', 'in', piece).where('score', '>=', EDGE).execute();
    for (const { a, b, score } of rows) if (label.has(b)) pairs.push({ a: label.get(a)!, b: label.get(b)!, score });
    const claims = await db
      .selectFrom('claims')
      .select(['article', 'claim', 'rules'])
      .where('telling', 'in', piece)
      .execute();
    for (const row of claims)
      rules.push({ article: names.get(row.article)!, claim: row.claim, rules: JSON.parse(row.rules) as string[] });
  }
  pairs.sort((x, y) => y.score - x.score);
  return { event, pairs, rules };
}
