import { sql } from 'kysely';
import type { Decision } from '../decisions/decision.ts';
import { standing } from '../decisions/standing.ts';
import { summarise } from '../merge/index.ts';
import type { Db, StoreContext, Telling } from './context.ts';
import { decisionsOf } from './decisions-of.ts';
import { relist } from './listed.ts';
import { inPieces, pieces } from './lists.ts';
import type { Row } from './schema.ts';
import { byAnchor } from './tellings.ts';
import { viewsOf } from './view-events.ts';

type EventRecord = Row<'events'>;

const ROWS = 200;
const MOVES = 64;
/** Milliseconds; what reaches no further is found by its first day. */
export const MONTH = 31 * 86_400_000;
/** Sorts after every day. */
const UNDATED = '9999-99-99';

/**
 * Writes events (given as their tellings) in place of those that the tellings had a part in before, and notes for the run
 * what was there. `gone`: events that lost a telling.
 */
export async function writeEvents(
  store: StoreContext,
  db: Db,
  run: number,
  groups: readonly (readonly Telling[])[],
  gone: ReadonlySet<string>,
): Promise<void> {
  const sorted = groups.map((group) => [...group].sort(byAnchor));
  const rows = await rowsOf(store, db, sorted);
  const before = new Set([...gone, ...groups.flat().flatMap(({ event }) => (event === null ? [] : [event]))]);
  const existing = await rowsById(db, new Set([...before, ...rows.map(({ id }) => id)]));

  const changed = rows.filter((row) => !same(row, existing.get(row.id)));
  for (const piece of pieces(changed, ROWS))
    await db
      .insertInto('events')
      .values(piece)
      .onConflict((conflict) =>
        conflict
          .column('id')
          .doUpdateSet((set) =>
            Object.fromEntries(
              Object.keys(piece[0]!).map((key) => [key, set.ref(`excluded.${key as keyof EventRecord}`)]),
            ),
          ),
      )
      .execute();
  const moved = sorted.flatMap((group, i) =>
    group
      .filter(({ event }) => event !== rows[i]!.id)
      .map(({ id, event }) => ({ id, event: rows[i]!.id, from: event })),
  );
  for (const piece of pieces(moved, MOVES).map((some) => inPieces(some)[0]!)) {
    const cases = piece.map(({ id, event }) => sql`when ${id} then ${event}`);
    await db
      .updateTable('tellings')
      .set({ event: sql`case id ${sql.join(cases, sql` `)} end` })
      .where(
        'id',
        'in',
        piece.map(({ id }) => id),
      )
      .execute();
  }

  const now = new Set(rows.map(({ id }) => id));
  const ended = [...before].filter((id) => !now.has(id));
  await keepAliases(db, ended, sorted);
  for (const piece of inPieces(ended)) await db.deleteFrom('events').where('id', 'in', piece).execute();
  const touched = [...changed.map(({ id }) => id), ...gone, ...moved.flatMap(({ event, from }) => [event, from])];
  await relist(db, new Set(touched.filter((id) => id !== null && now.has(id))) as Set<string>);
  await noteChanges(db, run, [...changed.map(({ id }) => id), ...ended], existing);
}

async function rowsOf(store: StoreContext, db: Db, groups: readonly Telling[][]): Promise<EventRecord[]> {
  const codebook = await store.codebook();
  const decisions = await decisionsOf(db, groups);
  const decided = groups.filter((_, i) => decisions[i]!.length > 0);
  const views = await viewsOf(
    store,
    db,
    decided,
    decisions.filter((list) => list.length > 0),
  );
  return groups.map((group, i): EventRecord => {
    const summary =
      decisions[i]!.length > 0
        ? views[decided.indexOf(group)]!
        : summarise(
            group.map(({ claim }) => claim),
            codebook,
          );
    const { title, type, mode, earliest, latest, precision, basis, status } = summary;
    return {
      id: group[0]!.own,
      anchor: group[0]!.id,
      title,
      type,
      mode,
      earliest,
      latest,
      precision,
      basis,
      status,
      day: earliest ?? latest ?? UNDATED,
      reports: new Set(group.map(({ article }) => article)).size,
      decided: standing(decisions[i]!).length > 0 ? 1 : 0,
      rejected: isRejected(decisions[i]!) ? 1 : 0,
      wide: isWide(earliest, latest) ? 1 : 0,
    };
  });
}

/** Whether an event may reach further than a month from its first day. */
function isWide(earliest: string | null, latest: string | null): boolean {
  if (earliest === null) return false;
  return latest === null || Date.parse(latest) - Date.parse(earliest) > MONTH;
}

function isRejected(decisions: readonly Decision[]): boolean {
  return standing(decisions).findLast(({ kind }) => kind === 'reject' || kind === 'confirm')?.kind === 'reject';
}

async function rowsById(db: Db, ids: ReadonlySet<string>): Promise<Map<string, EventRecord>> {
  const found = new Map<string, EventRecord>();
  for (const piece of inPieces(ids))
    for (const row of await db.selectFrom('events').selectAll().where('id', 'in', piece).execute())
      found.set(row.id, row);
  return found;
}

function same(a: EventRecord, b: EventRecord | undefined): boolean {
  return b !== undefined && (Object.keys(a) as (keyof EventRecord)[]).every((key) => a[key] === b[key]);
}

/** An id once given stays good: where its own telling is gone, it leads to the first one of its event that is left. */
async function keepAliases(db: Db, ended: readonly string[], groups: readonly Telling[][]): Promise<void> {
  const lost = new Set(ended);
  const owners = new Set(groups.flat().map(({ own }) => own));
  const heirs = new Map<string, Telling>();
  for (const telling of groups.flat().sort(byAnchor)) {
    const { event } = telling;
    if (event !== null && lost.has(event) && !owners.has(event) && !heirs.has(event)) heirs.set(event, telling);
  }
  if (heirs.size === 0) return;
  const spans = new Map<number, { start: number; end: number }>();
  for (const piece of inPieces([...heirs.values()].map(({ id }) => id)))
    for (const row of await db.selectFrom('tellings').select(['id', 'start', 'end']).where('id', 'in', piece).execute())
      spans.set(row.id, row);
  for (const [id, { id: telling, claim }] of heirs) {
    const { start, end } = spans.get(telling)!;
    await saveAlias(db, { id, article: claim.article, start, end });
  }
}

/** Keeps where an id leads that is no telling's own any more. */
export async function saveAlias(db: Db, alias: Row<'aliases'>): Promise<void> {
  const { id: _, ...target } = alias;
  await db
    .insertInto('aliases')
    .values(alias)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(target))
    .execute();
}

/** What an event was before the run; the first note of a run stands. */
async function noteChanges(
  db: Db,
  run: number,
  ids: readonly string[],
  existing: ReadonlyMap<string, EventRecord>,
): Promise<void> {
  const notes = ids.map((event) => {
    const before = existing.get(event);
    return { run, event, before: before === undefined ? null : JSON.stringify(before) };
  });
  for (const piece of pieces(notes, ROWS))
    await db
      .insertInto('changes')
      .values(piece)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}
