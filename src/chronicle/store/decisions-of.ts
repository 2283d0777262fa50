import { byTime, type Decision } from '../decisions/decision.ts';
import type { Db, Telling } from './context.ts';
import { anchorFinder } from './decided.ts';
import { inPieces } from './lists.ts';

/**
 * The decisions on each of some events (given as their tellings), in the order of time. A merge or split belongs to every
 * event that it names a telling of; any other decision to the event that holds the first of its tellings still there.
 */
export async function decisionsOf(db: Db, events: readonly (readonly Telling[])[]): Promise<Decision[][]> {
  const out: Decision[][] = events.map(() => []);
  const any = await db.selectFrom('decisions').select('id').limit(1).executeTakeFirst();
  if (any === undefined) return out;
  const eventOf = new Map(events.flatMap((tellings, i) => tellings.map(({ id }) => [id, i] as const)));
  const decisions = await decisionsAbout(db, new Set(events.flat().map(({ claim }) => claim.article)));
  const find = await anchorFinder(
    db,
    decisions.flatMap(({ claims, others }) => [...claims, ...others]),
  );
  for (const decision of decisions) {
    const { claims, others } = decision;
    // Only merges, splits and their withdrawals have others.
    const named = find([...claims, ...others]);
    const meant = others.length > 0 ? named : named.slice(0, 1);
    const hit = new Set(meant.map((id) => eventOf.get(id)).filter((i) => i !== undefined));
    for (const i of hit) out[i]!.push(decision);
  }
  return out;
}

async function decisionsAbout(db: Db, articles: ReadonlySet<string>): Promise<Decision[]> {
  const found = new Map<string, Decision>();
  for (const piece of inPieces(articles)) {
    const rows = await db
      .selectFrom('decisions')
      .select(['decisions.id', 'decisions.data'])
      .where('decisions.id', 'in', (query) =>
        query.selectFrom('decision_anchors').select('decision').where('article', 'in', piece),
      )
      .execute();
    for (const { id, data } of rows) found.set(id, JSON.parse(data) as Decision);
  }
  return [...found.values()].sort(byTime);
}
