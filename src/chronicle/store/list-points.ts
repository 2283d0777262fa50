import type { Db, StoreContext } from './context.ts';
import { countNames } from './count-names.ts';
import { filtered } from './list-events.ts';
import type { EventFilter, EventPoint, Facets } from './types.ts';

/** Where on the map the events lie that a filter lets through: each place of an event once, by event. */
export async function listPoints(store: StoreContext, db: Db, filter: EventFilter): Promise<EventPoint[]> {
  const rows = await db
    .selectFrom('tellings')
    .innerJoin('telling_entities', 'telling_entities.telling', 'tellings.id')
    .innerJoin('entities', 'entities.id', 'telling_entities.entity')
    .select(['tellings.event', 'entities.key', 'entities.lat', 'entities.lon', 'entities.precision'])
    .distinct()
    .where('telling_entities.role', '=', 'place')
    .where('entities.lat', 'is not', null)
    .where('tellings.event', 'in', filtered(store, db, filter).select('id'))
    .orderBy('tellings.event')
    .orderBy('entities.key')
    .execute();
  return rows.map(({ event, key, lat, lon, precision }) => ({
    event: event!,
    place: key,
    lat: lat!,
    lon: lon!,
    precision: precision!,
  }));
}

/** Publishers that are counted; the rest is the long tail that nobody chooses from a list. */
const MOST_PUBLISHERS = 50;

/** How many of the events that a filter lets through have each type, each status and so on. */
export async function countFacets(store: StoreContext, db: Db, filter: EventFilter): Promise<Facets> {
  const rows = await filtered(store, db, filter)
    .select((e) => ['type', 'status', 'basis', 'decided', e.fn.countAll<number>().as('count')])
    .groupBy(['type', 'status', 'basis', 'decided'])
    .orderBy('type')
    .execute();
  const facets = { types: {}, statuses: {}, bases: {}, decided: {} } as Record<
    'types' | 'statuses' | 'bases' | 'decided',
    Record<string, number>
  >;
  for (const { type, status, basis, decided, count } of rows) {
    add(facets.types, type, Number(count));
    add(facets.statuses, status, Number(count));
    add(facets.bases, basis, Number(count));
    add(facets.decided, decided === 1 ? 'yes' : 'no', Number(count));
  }
  return {
    ...facets,
    publishers: await countPublishers(store, db, filter),
    actors: await countNames(store, db, filter, 'a'),
    places: await countNames(store, db, filter, 'p'),
  };
}

async function countPublishers(store: StoreContext, db: Db, filter: EventFilter): Promise<Record<string, number>> {
  const rows = await db
    .selectFrom('tellings')
    .innerJoin('articles', 'articles.id', 'tellings.article')
    .select((e) => ['articles.publisher', e.fn.count<number>('tellings.event').distinct().as('count')])
    .where('articles.publisher', 'is not', null)
    .where('tellings.event', 'in', filtered(store, db, filter).select('id'))
    .groupBy('articles.publisher')
    .orderBy('count', 'desc')
    .orderBy('articles.publisher')
    .limit(MOST_PUBLISHERS)
    .execute();
  return Object.fromEntries(rows.map(({ publisher, count }) => [publisher!, Number(count)]));
}

function add(counts: Record<string, number>, name: string, count: number): void {
  counts[name] = (counts[name] ?? 0) + count;
}
