import { type ExpressionBuilder, type RawBuilder, sql } from 'kysely';
import { fold } from '../../names/fold.ts';
import type { Db } from './context.ts';
import { inPieces } from './lists.ts';
import type { Tables } from './schema.ts';

const COUNTRY = /^[A-Z]{2}$/u;

/**
 * Somebody or something that events are listed by. The table `listed` has a row for each event and each key of it, in the order of
 * lists: `p` and the number of an entity for where it happened, `a` for who did it or to whom it was done, and the code of
 * the country where it happened.
 */
export interface Named {
  readonly name: string;
  readonly role: 'p' | 'a';
  /** The name is a country's code, and everything in it is meant. */
  readonly country: boolean;
}

/** Where it happened: a name, or two capitals for a country. */
export function placeNamed(name: string): Named {
  return { name, role: 'p', country: COUNTRY.test(name) };
}

/** Who did it or to whom it was done. */
export function actorNamed(name: string): Named {
  return { name, role: 'a', country: false };
}

/** The keys of all that bears the name. */
export async function listKeys(db: Db, { name, role, country }: Named): Promise<string[]> {
  if (country) return [name];
  const rows = await db
    .selectFrom('entity_names')
    .select('entity')
    .distinct()
    .where('folded', '=', fold(name))
    .orderBy('entity')
    .execute();
  return rows.map(({ entity }) => role + entity);
}

/** A query for the events of all that bears the name. */
export function ofEntity(e: ExpressionBuilder<Tables, 'events'>, { name, role, country }: Named) {
  const own = e.selectFrom('listed').select('listed.event');
  if (country) return own.where('listed.key', '=', name);
  return own.where('listed.key', 'in', (x) =>
    x
      .selectFrom('entity_names')
      .select(sql<string>`${sql.lit(role)} || entity`.as('key'))
      .where('folded', '=', fold(name)),
  );
}

/** Lists events anew by what their tellings name; of all events where none are given. */
export async function relist(db: Db, events: Iterable<string> | null): Promise<void> {
  if (events === null) return fill(db, null);
  for (const piece of inPieces(events)) {
    await db.deleteFrom('listed').where('event', 'in', piece).execute();
    await fill(db, piece);
  }
}

async function fill(db: Db, events: readonly string[] | null): Promise<void> {
  const only = events === null ? sql`` : sql`and e.id in (${sql.join(events)})`;
  await sql`insert into listed (key, day, event, type, wide) ${rowsOf(only)}`.execute(db);
}

/** What should stand in the table; of those events only that meet the further condition. */
function rowsOf(only: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select distinct case r.role when 'place' then 'p' else 'a' end || r.entity as key, e.day, e.id, e.type, e.wide
      from events e join tellings t on t.event = e.id join telling_entities r on r.telling = t.id where true ${only}
    union
    select n.country, e.day, e.id, e.type, e.wide
      from events e join tellings t on t.event = e.id join telling_entities r on r.telling = t.id
      join entities n on n.id = r.entity where r.role = 'place' and n.country is not null ${only}`;
}

/** How many rows are missing in the table or stand there without reason: none where all is well. */
export async function countMislisted(db: Db): Promise<number> {
  const [right, there] = [rowsOf(sql``), sql`select key, day, event, type, wide from listed`];
  const { rows } = await sql<{ n: number }>`select count(*) as n from
    (select * from (select * from (${right}) as a except ${there}) as missing
      union all select * from (${there} except select * from (${right}) as b) as extra) as found`.execute(db);
  return rows[0]!.n;
}
