import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Db } from '../dialect.ts';

/** A day that is written as text; null for what is no day. The last days of a month don't go beyond it. */
const DAY = `case when $1 ~ '^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$' then
  make_date(left($1, 4)::int, substr($1, 6, 2)::int, least(substr($1, 9, 2)::int, case
    when substr($1, 6, 2) in ('04', '06', '09', '11') then 30
    when substr($1, 6, 2) <> '02' then 31
    when left($1, 4)::int % 4 = 0 and (left($1, 4)::int % 100 <> 0 or left($1, 4)::int % 400 = 0) then 29
    else 28 end)) end`;

/** The days on which an event may lie; without a last one it may still be going on. */
const DAYS = `case when $1 is null and $2 is null then null else daterange(event_day(coalesce($1, $2)),
  greatest(event_day($2), case when $2 is not null then event_day(coalesce($1, $2)) end), '[]') end`;

/** Makes the GiST index over the days of events. Days are kept as text, which is why functions are needed. */
export async function createDays(db: Db): Promise<void> {
  const made = async (head: string, returns: string, body: string): Promise<void> => {
    await sql
      .raw(`create function ${head} returns ${returns} language plpgsql immutable parallel safe as
        $body$ begin return ${body}; end $body$`)
      .execute(db);
  };
  const { rows } = await sql<{ schema: string }>`select quote_ident(current_schema()) as schema`.execute(db);
  await made('event_day(text)', 'date', DAY);
  // Named with its schema, so that a dump can be restored.
  await made('event_days(text, text)', 'daterange', DAYS.replaceAll('event_day(', `${rows[0]!.schema}.event_day(`));
  await sql`create index events_by_days on events using gist (event_days(earliest, latest))`.execute(db);
}

/** Whether an event may lie between two days, both included, as far as the index can tell; null for no bound. */
export function overlapping(since: string | null, until: string | null): RawBuilder<SqlBool> {
  // No range; what is compared as text decides.
  if (since !== null && until !== null && since > until) return sql`true`;
  return sql`event_days(events.earliest, events.latest) && daterange(event_day(${since}), event_day(${until}), '[]')`;
}
