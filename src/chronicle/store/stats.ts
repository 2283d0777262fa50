import type { Db, StoreContext } from './context.ts';
import type { Tables } from './schema.ts';
import type { Stats } from './types.ts';

/** Counts everything. Reads all of some tables, so it takes a moment on a large chronicle. */
export async function statsOf(store: StoreContext, db: Db): Promise<Stats> {
  const count = async (table: 'articles' | 'claims' | 'events' | 'entities' | 'decisions' | 'runs'): Promise<number> =>
    (
      await db
        .selectFrom(table)
        .select((e) => e.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow()
    ).n;
  const by = async (
    table: 'articles' | 'events',
    column: keyof Tables['articles'] | keyof Tables['events'],
  ): Promise<Record<string, number>> => {
    const rows = await db
      .selectFrom(table)
      .select((e) => [
        e
          .ref(column as 'id')
          .$castTo<string | null>()
          .as('name'),
        e.fn.countAll<number>().as('n'),
      ])
      .groupBy(column as 'id')
      .execute();
    return Object.fromEntries(
      rows.map(({ name, n }) => [name ?? '', n] as const).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)),
    );
  };
  const merged = await db
    .selectFrom('events')
    .select((e) => e.fn.countAll<number>().as('n'))
    .where('reports', '>', 1)
    .executeTakeFirstOrThrow();
  const dates = await db
    .selectFrom('articles')
    .select((e) => [e.fn.min('published').as('first'), e.fn.max('published').as('last')])
    .executeTakeFirstOrThrow();
  const years: Record<string, number> = {};
  for (const [day, n] of Object.entries(await by('events', 'day'))) {
    const year = day.startsWith('9999') ? '' : day.slice(0, 4);
    years[year] = (years[year] ?? 0) + n;
  }
  return {
    counts: {
      articles: await count('articles'),
      claims: await count('claims'),
      events: await count('events'),
      merged: merged.n,
      entities: await count('entities'),
      decisions: await count('decisions'),
      runs: await count('runs'),
    },
    languages: await by('articles', 'language'),
    types: await by('events', 'type'),
    statuses: await by('events', 'status'),
    years: Object.fromEntries(Object.entries(years).sort(([a], [b]) => (a < b ? -1 : 1))),
    publishers: await by('articles', 'publisher'),
    published: dates.first === null || dates.last === null ? null : [dates.first, dates.last],
    readings: await by('articles', 'reading'),
    bytes: await store.dialect.size(db),
  };
}
