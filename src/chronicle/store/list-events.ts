import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Db, StoreContext } from './context.ts';
import { actorNamed, ofEntity, placeNamed } from './listed.ts';
import { inPieces } from './lists.ts';
import { type NamedEvents, namedEvents, ofPublisher, ofWords } from './named-events.ts';
import type { Tables } from './schema.ts';
import { termsOf } from './terms.ts';
import type { EventFilter, EventRow, Page } from './types.ts';
import { type Position, walkListed } from './walk-listed.ts';
import { MONTH } from './write-events.ts';

/** The events that a filter lets through, by day and then id; undated ones last. */
export async function listEvents(
  store: StoreContext,
  db: Db,
  filter: EventFilter,
  { limit, after }: Page,
): Promise<EventRow[]> {
  const { types = [], place, actor, words, ...rest } = filter;
  const named = await namedEvents(store, db, { place, actor, words });
  if (named.ids?.length === 0) return [];
  const last =
    after == null
      ? undefined
      : await db.selectFrom('events').select(['day', 'id']).where('id', '=', after).executeTakeFirst();
  if (named.keys !== null) return listNamed(store, db, { ...rest, types }, { limit, after: last ?? null }, named);
  // A type at a time and then a stretch of days at a time can be taken in order out of an index.
  const rows: Tables['events'][] = [];
  for (const type of types.length === 0 ? [[]] : types.map((one) => [one])) {
    let open = limit;
    for (const days of stretches(filter.since)) {
      if (open <= 0) break;
      let query = filtered(store, db, { ...rest, types: type }).where(days);
      for (const condition of named.conditions) query = query.where(condition);
      if (named.ids !== null) query = query.where('id', 'in', named.ids);
      if (last !== undefined)
        query = query.where((e) =>
          e.or([e('day', '>', last.day), e.and([e('day', '=', last.day), e('id', '>', last.id)])]),
        );
      if (last !== undefined) query = query.where('day', '>=', last.day);
      const found = await query.selectAll().orderBy('day').orderBy('id').limit(open).execute();
      open -= found.length;
      rows.push(...found);
    }
  }
  return rows.sort(byDay).slice(0, limit).map(rowOf);
}

/** The events of a frequent name: their keys are walked through, and of each portion is kept what the filter lets through. */
async function listNamed(
  store: StoreContext,
  db: Db,
  filter: EventFilter,
  { limit, after }: { readonly limit: number; readonly after: Position | null },
  { keys, conditions: named }: NamedEvents,
): Promise<EventRow[]> {
  const { types = [], until } = filter;
  const rows: Tables['events'][] = [];
  for (const days of stretches(filter.since)) {
    if (rows.length >= limit) break;
    const conditions = [days, ...named];
    if (types.length > 0) conditions.push(sql`type in (${sql.join(types)})`);
    if (until !== undefined) conditions.push(sql`day <= ${until}`);
    await walkListed(db, keys!, conditions, after, limit, async (ids) => {
      for (const piece of inPieces(ids))
        rows.push(...(await filtered(store, db, filter).where('id', 'in', piece).selectAll().execute()));
      return rows.length >= limit;
    });
  }
  return rows.sort(byDay).slice(0, limit).map(rowOf);
}

/** All days; or those long before `since`, of which only what takes long reaches so far, and those after that. */
function stretches(since: string | undefined): RawBuilder<SqlBool>[] {
  if (since === undefined) return [sql`true`];
  const first = new Date(Date.parse(since) - MONTH).toISOString().slice(0, 10);
  return [sql`(day < ${first} and wide >= 1)`, sql`day >= ${first}`];
}

function byDay(a: Position, b: Position): number {
  return a.day + a.id < b.day + b.id ? -1 : 1;
}

/** How many events a filter lets through. */
export async function countEvents(store: StoreContext, db: Db, filter: EventFilter): Promise<number> {
  const { count } = await filtered(store, db, filter)
    .select((e) => e.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** A stored event as a row of a list. */
export function rowOf(row: Omit<Tables['events'], 'anchor' | 'day' | 'wide'>): EventRow {
  const { id, title, type, mode, earliest, latest, precision, basis, status, reports, decided, rejected } = row;
  const flags = { decided: decided === 1, rejected: rejected === 1 };
  return { id, title, type, mode, earliest, latest, precision, basis, status, reports, ...flags };
}

/** The query for the events that a filter lets through. */
export function filtered(store: StoreContext, db: Db, filter: EventFilter) {
  const { types, since, until, place, actor, status, basis, publisher, reports, decided, rejected } = filter;
  const terms = termsOf(filter.words ?? '');
  let query = db.selectFrom('events');
  if (types !== undefined && types.length > 0) query = query.where('type', 'in', [...types]);
  // Without a latest day an event may still be going on; without any day nothing speaks for it.
  if (since !== undefined)
    query = query.where((e) =>
      e.or([e('latest', '>=', since), e.and([e('latest', 'is', null), e('earliest', 'is not', null)])]),
    );
  if (until !== undefined) query = query.where('day', '<=', until);
  // Says no more than the former two, so that the index of days can be used.
  const { days } = store.dialect;
  if (days !== null && (since !== undefined || until !== undefined))
    query = query.where(days.overlapping(since ?? null, until ?? null));
  if (status !== undefined) query = query.where('status', '=', status);
  if (basis !== undefined) query = query.where('basis', '=', basis);
  if (publisher !== undefined) query = query.where((e) => e('id', 'in', ofPublisher(e, publisher)));
  if (reports !== undefined) query = query.where('reports', '>=', reports);
  // Said so that the index of merged or decided events can be used.
  if (reports !== undefined && reports > 1) query = query.where('reports', '>=', sql.lit(2));
  if (decided !== undefined) query = query.where('decided', decided ? '>=' : '<', sql.lit(1));
  if (rejected !== true) query = query.where('rejected', '=', 0);
  if (place !== undefined) query = query.where((e) => e('id', 'in', ofEntity(e, placeNamed(place))));
  if (actor !== undefined) query = query.where((e) => e('id', 'in', ofEntity(e, actorNamed(actor))));
  if (terms.length > 0) query = query.where((e) => e('id', 'in', ofWords(e, store, terms)));
  return query;
}
