import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../dialect.ts';
import type { Tables } from '../schema.ts';

/** A table, what its rows are in the order of, and how many are taken at once. */
export interface CopiedTable {
  readonly name: keyof Tables;
  /** Unique, but for a table that is taken whole. */
  readonly key: readonly string[];
  readonly page: number | null;
}

/** A row of any table. */
export type AnyRow = Readonly<Record<string, unknown>>;

const PAGE = 500;
const BIG_ROWS = 50;

/** All tables, those that others point to before them. */
export const COPIED: readonly CopiedTable[] = [
  { name: 'meta', key: ['key'], page: PAGE },
  { name: 'runs', key: ['id'], page: PAGE },
  { name: 'articles', key: ['id'], page: PAGE },
  { name: 'article_names', key: ['name', 'article'], page: PAGE },
  { name: 'texts', key: ['article'], page: BIG_ROWS },
  { name: 'records', key: ['article'], page: BIG_ROWS },
  { name: 'events', key: ['id'], page: PAGE },
  { name: 'listed', key: ['key', 'day', 'event'], page: PAGE },
  { name: 'tellings', key: ['id'], page: PAGE },
  { name: 'claims', key: ['article', 'claim'], page: PAGE },
  { name: 'blocks', key: ['key', 'telling'], page: PAGE },
  { name: 'pairs', key: ['a', 'b'], page: PAGE },
  { name: 'aliases', key: ['id'], page: PAGE },
  { name: 'entities', key: ['id'], page: PAGE },
  { name: 'entity_names', key: ['folded', 'entity', 'name'], page: PAGE },
  { name: 'telling_entities', key: ['entity', 'telling', 'role'], page: PAGE },
  { name: 'bands', key: ['key', 'article'], page: PAGE },
  { name: 'copies', key: ['a', 'b'], page: PAGE },
  { name: 'changes', key: ['run', 'event'], page: PAGE },
  { name: 'versions', key: ['uri', 'run'], page: PAGE },
  { name: 'decisions', key: ['id'], page: PAGE },
  // The same words can be named twice; people don't make so many.
  { name: 'decision_anchors', key: ['decision', 'other', 'article', 'start', 'end'], page: null },
];

/** The rows of a table in the order of its key, page by page. */
export async function* pagesOf(db: Db, { name, key, page }: CopiedTable): AsyncGenerator<readonly AnyRow[]> {
  const columns = sql.join(key.map((column) => sql.ref(column)));
  let after: RawBuilder<unknown> = sql``;
  for (;;) {
    const most = page === null ? sql`` : sql`limit ${sql.lit(page)}`;
    const query = sql<AnyRow>`select * from ${sql.table(name)} ${after} order by ${columns} ${most}`;
    const { rows } = await query.execute(db);
    if (rows.length > 0) yield rows;
    if (page === null || rows.length < page) return;
    const last = rows.at(-1)!;
    after = sql`where (${columns}) > (${sql.join(key.map((column) => last[column]))})`;
  }
}

/** A row as a text that is the same in every database. */
export function rowText(row: AnyRow): string {
  const fields = Object.keys(row)
    .sort()
    .map((column) => {
      const value = row[column];
      return [column, value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value];
    });
  return JSON.stringify(fields);
}
