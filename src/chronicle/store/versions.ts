import type { Db } from './context.ts';
import { pieces } from './lists.ts';
import type { Row, Tables } from './schema.ts';
import type { ItemVersion, Revision } from './types.ts';

const ROWS = 100;
/** No run has a higher number. */
const LAST = 2_147_483_647;

/** The version of an item that came last; null where none with a version came. */
export async function versionOf(db: Db, uri: string): Promise<ItemVersion | null> {
  return before(db, uri, LAST);
}

/** Keeps the versions that came in a run; of one item the last that is handed in. */
export async function keepVersions(db: Db, run: number, versions: readonly ItemVersion[]): Promise<void> {
  const rows: Row<'versions'>[] = [...new Map(versions.map((one) => [one.uri, { ...one, run }])).values()];
  for (const piece of pieces(rows, ROWS))
    await db
      .insertInto('versions')
      .values(piece)
      .onConflict((conflict) =>
        conflict.columns(['uri', 'run']).doUpdateSet((e) => ({
          version: e.ref('excluded.version'),
          created: e.ref('excluded.created'),
          status: e.ref('excluded.status'),
          article: e.ref('excluded.article'),
        })),
      )
      .execute();
}

/** The versions that a run brought in place of others, or withdrew, by uri. */
export async function revisionsOf(db: Db, run: number): Promise<Revision[]> {
  const rows = await db.selectFrom('versions').selectAll().where('run', '=', run).orderBy('uri').execute();
  const revisions: Revision[] = [];
  for (const row of rows) {
    const [now, old] = [versionIn(row), await before(db, row.uri, run)];
    const isOther = old !== null && (old.article !== now.article || old.status !== now.status);
    if (isOther || now.article === null) revisions.push({ now, before: old });
  }
  return revisions;
}

async function before(db: Db, uri: string, run: number): Promise<ItemVersion | null> {
  const row = await db
    .selectFrom('versions')
    .selectAll()
    .where('uri', '=', uri)
    .where('run', '<', run)
    .orderBy('run', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : versionIn(row);
}

function versionIn({ uri, version, created, status, article }: Tables['versions']): ItemVersion {
  return { uri, version, created, status: status as ItemVersion['status'], article };
}
