import type { RegestaRecord } from '../../record.ts';
import { byTime, type Decision } from '../decisions/decision.ts';
import { standing } from '../decisions/standing.ts';
import { layMarks, type Mark } from '../marks/lay.ts';
import { Marking } from '../marks/marking.ts';
import type { Db } from './context.ts';
import { inPieces } from './lists.ts';

/** What people marked in articles, by the articles' keys, in the order of time. */
export async function marksIn(db: Db, keys: Iterable<string>): Promise<ReadonlyMap<string, readonly Mark[]>> {
  const found = new Map<string, Decision>();
  for (const piece of inPieces(new Set(keys))) {
    const rows = await db
      .selectFrom('decisions')
      .innerJoin('decision_anchors', 'decision_anchors.decision', 'decisions.id')
      .select(['decisions.id', 'decisions.data'])
      .where('decision_anchors.article', 'in', piece)
      .where('decisions.kind', 'in', ['mark', 'withdraw'])
      .execute();
    for (const { id, data } of rows) found.set(id, JSON.parse(data) as Decision);
  }
  const marks = new Map<string, Mark[]>();
  for (const { kind, claims, value } of standing([...found.values()].sort(byTime))) {
    // What comes from elsewhere may hold anything.
    const marking = kind === 'mark' ? Marking.safeParse(value) : null;
    const [anchor] = claims;
    if (marking?.success !== true || anchor === undefined) continue;
    const mark = { anchor, marking: marking.data };
    marks.set(anchor.article, [...(marks.get(anchor.article) ?? []), mark]);
  }
  return marks;
}

/** A record as people marked it. */
export async function markedRecord(db: Db, key: string, record: RegestaRecord): Promise<RegestaRecord> {
  return layMarks(record, (await marksIn(db, [key])).get(key) ?? []);
}
