import { sql } from 'kysely';
import { fold } from '../../names/fold.ts';
import type { Db, StoreContext } from './context.ts';
import { filtered } from './list-events.ts';
import type { Named } from './listed.ts';
import type { EventFilter, NameCount } from './types.ts';

/** Names that are counted; the rest is the long tail, to be typed in. */
const MOST = 100;
const AFTER: Readonly<Record<Named['role'], string>> = { a: 'b', p: 'q' };

/**
 * The names of those that most events are listed by in a role, the most frequent first, each with the number of events of
 * all that bear the name: as many as the filter finds by it.
 */
export async function countNames(
  store: StoreContext,
  db: Db,
  filter: EventFilter,
  role: Named['role'],
): Promise<NameCount[]> {
  const events = () => filtered(store, db, filter).select('id');
  const frequent = await db
    .selectFrom('listed')
    .innerJoin('entities', (join) => join.on(sql<boolean>`listed.key = ${sql.lit(role)} || entities.id`))
    .select((e) => ['entities.name', e.fn.countAll<number>().as('count')])
    .where('listed.key', '>=', role)
    .where('listed.key', '<', AFTER[role])
    .where('listed.event', 'in', events())
    .groupBy(['listed.key', 'entities.name'])
    .orderBy('count', 'desc')
    .orderBy('entities.name')
    .limit(MOST)
    .execute();
  const names = new Map(frequent.map(({ name }) => [fold(name), name]));
  if (names.size === 0) return [];
  const rows = await db
    .selectFrom('entity_names')
    .innerJoin('listed', (join) => join.on(sql<boolean>`listed.key = ${sql.lit(role)} || entity_names.entity`))
    .select((e) => ['entity_names.folded', e.fn.count<number>('listed.event').distinct().as('count')])
    .where('entity_names.folded', 'in', [...names.keys()])
    .where('listed.event', 'in', events())
    .groupBy('entity_names.folded')
    .execute();
  return rows
    .map(({ folded, count }) => ({ name: names.get(folded)!, count: Number(count) }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
