import type { ExpressionBuilder } from 'kysely';
import { fold } from '../../names/fold.ts';
import type { Db, StoreContext } from './context.ts';
import type { Tables } from './schema.ts';
import { termsOf } from './terms.ts';
import type { EventFilter, EventRow, Page } from './types.ts';

const COUNTRY = /^[A-Z]{2}$/u;

/** The events that a filter lets through, by day and then id; undated ones last. */
export async function listEvents(
  store: StoreContext,
  db: Db,
  filter: EventFilter,
  { limit, after }: Page,
): Promise<EventRow[]> {
  let query = filtered(store, db, filter).selectAll().orderBy('day').orderBy('id').limit(limit);
  if (after !== undefined && after !== null) {
    const last = await db.selectFrom('events').select(['day', 'id']).where('id', '=', after).executeTakeFirst();
    if (last !== undefined)
      query = query.where((e) =>
        e.or([e('day', '>', last.day), e.and([e('day', '=', last.day), e('id', '>', last.id)])]),
      );
  }
  return (await query.execute()).map(rowOf);
}

/** How many events a filter lets through. */
export async function countEvents(store: StoreContext, db: Db, filter: EventFilter): Promise<number> {
  const { count } = await filtered(store, db, filter)
    .select((e) => e.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** A stored event as a row of a list. */
export function rowOf(row: Omit<Tables['events'], 'anchor' | 'day'>): EventRow {
  const { id, title, type, mode, earliest, latest, precision, basis, status, reports, decided, rejected } = row;
  const flags = { decided: decided === 1, rejected: rejected === 1 };
  return { id, title, type, mode, earliest, latest, precision, basis, status, reports, ...flags };
}

/** The query for the events that a filter lets through. */
export function filtered(store: StoreContext, db: Db, filter: EventFilter) {
  const { types, since, until, place, actor, status, reports, decided, rejected } = filter;
  const terms = termsOf(filter.words ?? '');
  let query = db.selectFrom('events');
  if (types !== undefined && types.length > 0) query = query.where('type', 'in', [...types]);
  // Without a latest day an event may still be going on; without any day nothing speaks for it.
  if (since !== undefined)
    query = query.where((e) =>
      e.or([e('latest', '>=', since), e.and([e('latest', 'is', null), e('earliest', 'is not', null)])]),
    );
  if (until !== undefined) query = query.where('day', '<=', until);
  if (status !== undefined) query = query.where('status', '=', status);
  if (reports !== undefined) query = query.where('reports', '>=', reports);
  if (decided !== undefined) query = query.where('decided', '=', decided ? 1 : 0);
  if (rejected !== true) query = query.where('rejected', '=', 0);
  if (place !== undefined) query = query.where((e) => hasEntity(e, place, ['place'], COUNTRY.test(place)));
  if (actor !== undefined) query = query.where((e) => hasEntity(e, actor, ['actor', 'recipient'], false));
  if (terms.length > 0)
    query = query.where((e) =>
      e(
        'id',
        'in',
        e
          .selectFrom('tellings')
          .select('event')
          .$castTo<{ event: string }>()
          .where('article', 'in', store.dialect.fullText.matching(terms)),
      ),
    );
  return query;
}

/** Events with a participant or place of that name, or that lie in that country. */
function hasEntity(e: ExpressionBuilder<Tables, 'events'>, name: string, roles: readonly string[], country: boolean) {
  return e(
    'id',
    'in',
    e
      .selectFrom('telling_entities')
      .innerJoin('tellings', 'tellings.id', 'telling_entities.telling')
      .select('tellings.event')
      .$castTo<{ event: string }>()
      .where('telling_entities.role', 'in', [...roles])
      .where(
        'telling_entities.entity',
        'in',
        country
          ? e.selectFrom('entities').select('entities.id').where('country', '=', name)
          : e.selectFrom('entity_names').select('entity as id').where('folded', '=', fold(name)),
      ),
  );
}
