import type { Decision } from '../decisions/decision.ts';
import type { Db, StoreContext } from './context.ts';
import { anchorFinder } from './decided.ts';
import { inPieces } from './lists.ts';
import { regroup } from './regroup.ts';
import { retell } from './retell.ts';

/** Stores decisions that are new, and makes anew the events that they are about. Gives how many were new. */
export async function writeDecisions(
  store: StoreContext,
  db: Db,
  run: number,
  decisions: readonly Decision[],
): Promise<number> {
  const known = new Set<string>();
  for (const piece of inPieces(decisions.map(({ id }) => id)))
    for (const { id } of await db.selectFrom('decisions').select('id').where('id', 'in', piece).execute())
      known.add(id);
  const fresh = [...new Map(decisions.map((decision) => [decision.id, decision])).values()].filter(
    ({ id }) => !known.has(id),
  );
  for (const decision of fresh) {
    const { id, at, by, kind, claims, others } = decision;
    await db
      .insertInto('decisions')
      .values({ id, at, by, kind, data: JSON.stringify(decision) })
      .execute();
    const anchors = [...claims.map((a) => ({ ...a, other: 0 })), ...others.map((a) => ({ ...a, other: 1 }))];
    for (const { article, start, end, other } of anchors)
      await db.insertInto('decision_anchors').values({ decision: id, article, start, end, other }).execute();
  }
  const anchors = fresh.flatMap(({ claims, others }) => [...claims, ...others]);
  const { touched: told, gone } = await retell(store, db, await markedAnew(db, fresh));
  const touched = new Set([...told, ...(await anchorFinder(db, anchors))(anchors)]);
  if (touched.size > 0 || gone.size > 0) await regroup(store, db, run, touched, gone);
  return fresh.length;
}

/** Articles in which these decisions mark something, or take that back. */
async function markedAnew(db: Db, decisions: readonly Decision[]): Promise<string[]> {
  const keys = new Set<string>();
  const withdrawn: Decision[] = [];
  for (const decision of decisions) {
    if (decision.kind === 'mark') keys.add(decision.claims[0]!.article);
    if (decision.kind === 'withdraw') withdrawn.push(decision);
  }
  // A withdrawal, or one of a withdrawal, rests on the same words as what it takes back.
  for (const piece of inPieces(new Set(withdrawn.map(({ claims }) => claims[0]!.article)))) {
    const rows = await db
      .selectFrom('decision_anchors')
      .innerJoin('decisions', 'decisions.id', 'decision_anchors.decision')
      .select('decision_anchors.article')
      .where('decision_anchors.article', 'in', piece)
      .where('decisions.kind', '=', 'mark')
      .execute();
    for (const { article } of rows) keys.add(article);
  }
  return [...keys];
}

/** All decisions, in the order of time. */
export async function listDecisions(db: Db): Promise<Decision[]> {
  const rows = await db.selectFrom('decisions').select('data').orderBy('at').orderBy('id').execute();
  return rows.map(({ data }) => JSON.parse(data) as Decision);
}
