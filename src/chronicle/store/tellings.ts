import { type Db, remember, type StoreContext, type Telling } from './context.ts';
import { inPieces } from './lists.ts';

/** The tellings with these ids; those that aren't there any more are left out. */
export async function tellingsById(store: StoreContext, db: Db, ids: Iterable<number>): Promise<Telling[]> {
  const out: Telling[] = [];
  for (const piece of inPieces(ids)) {
    const rows = await db
      .selectFrom('tellings')
      .select(['id', 'own', 'article', 'event', 'facts'])
      .where('id', 'in', piece)
      .execute();
    for (const { facts, ...row } of rows) out.push({ ...row, claim: remember(store.facts, row.id, facts) });
  }
  return out;
}

/** The tellings of events. */
export async function tellingsOfEvents(store: StoreContext, db: Db, events: readonly string[]): Promise<Telling[]> {
  const out: Telling[] = [];
  for (const piece of inPieces(events)) {
    const rows = await db
      .selectFrom('tellings')
      .select(['id', 'own', 'article', 'event', 'facts'])
      .where('event', 'in', piece)
      .execute();
    for (const { facts, ...row } of rows) out.push({ ...row, claim: remember(store.facts, row.id, facts) });
  }
  return out;
}

const LAST = '9999';

/** The order of an event's tellings, whose first gives it its id: published first, then by article and place in it. */
export function byAnchor({ claim: a, own: x }: Telling, { claim: b, own: y }: Telling): number {
  return (
    order(a.published ?? LAST, b.published ?? LAST) ||
    order(a.article, b.article) ||
    a.position - b.position ||
    order(x, y)
  );
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
