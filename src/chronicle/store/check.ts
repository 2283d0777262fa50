import { sql } from 'kysely';
import { RegestaRecord } from '../../record.ts';
import type { Db, StoreContext } from './context.ts';
import { countMislisted } from './listed.ts';
import { recordsOf } from './records.ts';

const SAMPLE = 200;

/** What is wrong with the database, or with what must always hold of what is in it. Empty where all is well. */
export async function checkStore(store: StoreContext, db: Db): Promise<string[]> {
  const problems = [...(await store.dialect.check(db))];
  if (problems.length > 0) return problems;
  const rules: readonly (readonly [string, string])[] = [
    ['articles without a record', 'select 1 from articles where id not in (select article from records)'],
    ['articles without a text', 'select 1 from articles where id not in (select article from texts)'],
    ['tellings without an event', 'select 1 from tellings where event is null'],
    ['tellings without a claim', 'select 1 from tellings where id not in (select telling from claims)'],
    [
      'events without a telling',
      'select 1 from events where id not in (select event from tellings where event is not null)',
    ],
    [
      'events whose first telling is another’s',
      'select 1 from events e left join tellings t on t.id = e.anchor where t.event is null or t.event <> e.id or t.own <> e.id',
    ],
    ['claims with a span outside the article', OUTSIDE],
  ];
  for (const [what, query] of rules) {
    const { rows } = await sql<{ n: number }>`select count(*) as n from (${sql.raw(query)}) as found`.execute(db);
    if (rows[0]!.n > 0) problems.push(`${rows[0]!.n} ${what}`);
  }
  const mislisted = await countMislisted(db);
  if (mislisted > 0) problems.push(`${mislisted} rows of listed don't fit the events`);
  return [...problems, ...(await checkRecords(db))];
}

const OUTSIDE =
  'select 1 from claims where trigger_start < 0 or trigger_start >= trigger_end or evidence_start > trigger_end';

/** Takes some records out and checks them against the schema. */
async function checkRecords(db: Db): Promise<string[]> {
  const articles = await db.selectFrom('articles').select('id').orderBy('key').limit(SAMPLE).execute();
  const problems: string[] = [];
  try {
    for (const { id, record } of (
      await recordsOf(
        db,
        articles.map((row) => row.id),
      )
    ).values())
      if (!RegestaRecord.safeParse(record).success) problems.push(`the record of ${id} does not fit the schema`);
  } catch (error) {
    problems.push(`a record can't be unpacked: ${(error as Error).message}`);
  }
  return problems;
}
