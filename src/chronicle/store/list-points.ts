import type { Db, StoreContext } from './context.ts';
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

/** How many of the events that a filter lets through have each type and each status. */
export async function countFacets(store: StoreContext, db: Db, filter: EventFilter): Promise<Facets> {
  const rows = await filtered(store, db, filter)
    .select((e) => ['type', 'status', 'decided', e.fn.countAll<number>().as('count')])
    .groupBy(['type', 'status', 'decided'])
    .orderBy('type')
    .execute();
  const facets = { types: {}, statuses: {}, decided: {} } as Record<keyof Facets, Record<string, number>>;
  for (const { type, status, decided, count } of rows) {
    add(facets.types, type, Number(count));
    add(facets.statuses, status, Number(count));
    add(facets.decided, decided === 1 ? 'yes' : 'no', Number(count));
  }
  return facets;
}

function add(counts: Record<string, number>, name: string, count: number): void {
  counts[name] = (counts[name] ?? 0) + count;
}
