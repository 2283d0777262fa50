import type { Db } from './context.ts';
import { rowOf } from './list-events.ts';
import { inPieces } from './lists.ts';
import { resolveId } from './resolve-id.ts';
import type { Change, EventRow, Run } from './types.ts';

/** What a run changed, as far as later runs haven't changed it again: by day, then id. */
export async function changesOf(db: Db, run: number): Promise<Change[]> {
  const notes = await db.selectFrom('changes').selectAll().where('run', '=', run).execute();
  const now = new Map<string, EventRow>();
  for (const piece of inPieces(notes.map(({ event }) => event)))
    for (const row of await db.selectFrom('events').selectAll().where('id', 'in', piece).execute())
      now.set(row.id, rowOf(row));
  const changes: Change[] = [];
  for (const { event: id, before: json } of notes) {
    const before = json === null ? null : rowOf(JSON.parse(json));
    const after = now.get(id) ?? null;
    if (after !== null) {
      if (JSON.stringify(before) !== JSON.stringify(after))
        changes.push({ kind: before === null ? 'added' : 'changed', id, before, after, into: null });
    } else if (before !== null) {
      const into = await resolveId(db, id);
      changes.push({ kind: into === null ? 'withdrawn' : 'merged', id, before, after, into });
    }
  }
  const day = ({ before, after }: Change): string => (after ?? before)?.earliest ?? '9999';
  return changes.sort((a, b) => (day(a) + a.id < day(b) + b.id ? -1 : 1));
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
