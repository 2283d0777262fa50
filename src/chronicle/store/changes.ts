import type { Db } from './context.ts';
import { rowOf } from './list-events.ts';
import { inPieces } from './lists.ts';
import { resolveId } from './resolve-id.ts';
import type { Change, EventRow, Run } from './types.ts';

/**
 * What a run changed, as far as later runs haven't changed it again: by day, then id. An event that only has a new id, since
 * an earlier report of it came, is changed and not added; its row before has the old id.
 */
export async function changesOf(db: Db, run: number): Promise<Change[]> {
  const notes = await db.selectFrom('changes').selectAll().where('run', '=', run).orderBy('event').execute();
  const now = await rowsNow(
    db,
    notes.map(({ event }) => event),
  );
  const was = new Map(notes.map(({ event, before }) => [event, before === null ? null : rowOf(JSON.parse(before))]));
  const changes: Change[] = [];
  const renamed = new Set<string>();
  for (const [id, before] of was) {
    if (now.has(id) || before === null) continue;
    const into = await resolveId(db, id);
    const heir = into === null ? undefined : now.get(into);
    if (heir !== undefined && was.get(heir.id) === null && !renamed.has(heir.id)) {
      renamed.add(heir.id);
      changes.push({ kind: 'changed', id: heir.id, before, after: heir, into: null });
    } else changes.push({ kind: into === null ? 'withdrawn' : 'merged', id, before, after: null, into });
  }
  for (const [id, after] of now) {
    const before = was.get(id)!;
    if (renamed.has(id) || JSON.stringify(before) === JSON.stringify(after)) continue;
    changes.push({ kind: before === null ? 'added' : 'changed', id, before, after, into: null });
  }
  const day = ({ before, after }: Change): string => (after ?? before)?.earliest ?? '9999';
  return changes.sort((a, b) => (day(a) + a.id < day(b) + b.id ? -1 : 1));
}

async function rowsNow(db: Db, ids: readonly string[]): Promise<Map<string, EventRow>> {
  const now = new Map<string, EventRow>();
  for (const piece of inPieces(ids))
    for (const row of await db.selectFrom('events').selectAll().where('id', 'in', piece).execute())
      now.set(row.id, rowOf(row));
  return now;
}

/** All runs, the last first. */
export async function listRuns(db: Db): Promise<Run[]> {
  const rows = await db.selectFrom('runs').selectAll().orderBy('id', 'desc').execute();
  return rows.map(({ counts, kind, ...run }) => ({
    ...run,
    kind: kind as Run['kind'],
    counts: JSON.parse(counts) as Run['counts'],
  }));
}
