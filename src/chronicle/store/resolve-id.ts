import type { Anchor } from '../decisions/decision.ts';
import type { Db } from './context.ts';
import { anchorFinder } from './decided.ts';

const TOP = '\uffff';

/**
 * The id that an event has now. A former id leads to the event that holds the telling which gave it, or where that is gone,
 * the one that stands at its place; the beginning of an id will do where only one event has it. `null` for none.
 */
export async function resolveId(db: Db, id: string): Promise<string | null> {
  const event = await db.selectFrom('events').select('id').where('id', '=', id).executeTakeFirst();
  if (event !== undefined) return event.id;
  const telling = await db.selectFrom('tellings').select('event').where('own', '=', id).executeTakeFirst();
  if (telling !== undefined) return telling.event;
  const alias = await db.selectFrom('aliases').selectAll().where('id', '=', id).executeTakeFirst();
  if (alias !== undefined) {
    return eventAt(db, alias);
  }
  const begun = await db
    .selectFrom('events')
    .select('id')
    .where('id', '>=', id)
    .where('id', '<', id + TOP)
    .limit(2)
    .execute();
  return begun.length === 1 && id.length >= 4 ? begun[0]!.id : null;
}

/** The id of the event that holds the claim at these words; null where there is none. */
export async function eventAt(db: Db, { article, start, end }: Omit<Anchor, 'text'>): Promise<string | null> {
  const anchor = { article, start, end, text: '' };
  const [found] = (await anchorFinder(db, [anchor]))([anchor]);
  if (found === undefined) return null;
  return (await db.selectFrom('tellings').select('event').where('id', '=', found).executeTakeFirst())?.event ?? null;
}
