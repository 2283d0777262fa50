import type { Db, Dialect } from '../dialect.ts';
import { StoreError } from '../errors.ts';
import { handleOf } from '../handle.ts';
import { pieces } from '../lists.ts';
import type { Tables } from '../schema.ts';
import type { Store } from '../types.ts';
import { type AnyRow, COPIED, type CopiedTable, pagesOf, rowText } from './tables.ts';

const ROWS = 500;
const TEXTS = 50;
const COUNTED = ['runs', 'articles', 'tellings', 'entities'] as const;

/** How copying goes on: a step, and the rows or events of it that are done. */
export type CopyProgress = (step: string, done: number) => void;

/**
 * Fills an empty chronicle with all that is in another one, numbers and history included, all or nothing. Every row is read
 * again from both and compared before it is acknowledged, and then every event as it is exported. Gives the number of rows
 * of each table. Throws a `StoreError` where the target isn't empty or something differs.
 */
export async function copyChronicle(
  from: Store,
  to: Store,
  onProgress: CopyProgress,
): Promise<Partial<Record<keyof Tables, number>>> {
  const [source, target] = [handleOf(from), handleOf(to)];
  const counts = await source.dialect.snapshot(source.db, (own) =>
    target.dialect.write(target.db, async (db) => {
      await mustBeEmpty(db, to.place);
      await db.deleteFrom('meta').execute();
      const rows: Partial<Record<keyof Tables, number>> = {};
      for (const table of COPIED) rows[table.name] = await copyTable(own, db, table, onProgress);
      await copyWords({ db: own, dialect: source.dialect }, { db, dialect: target.dialect }, onProgress);
      for (const table of COUNTED) await target.dialect.renumber(db, table);
      for (const table of COPIED) await compareTable(own, db, table, onProgress);
      await target.dialect.tidy(db);
      return rows;
    }),
  );
  await compareEvents(from, to, onProgress);
  return counts;
}

async function mustBeEmpty(db: Db, place: string): Promise<void> {
  for (const table of ['articles', 'decisions', 'runs'] as const) {
    const { n } = await db
      .selectFrom(table)
      .select((e) => e.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow();
    if (n > 0)
      throw new StoreError(
        'exists',
        `${place} holds ${n} ${table} already; only an empty chronicle can be filled. Nothing was changed`,
      );
  }
}

async function copyTable(from: Db, to: Db, table: CopiedTable, onProgress: CopyProgress): Promise<number> {
  let done = 0;
  for await (const page of pagesOf(from, table)) {
    for (const piece of pieces(page, ROWS))
      await to
        .insertInto(table.name)
        .values(piece as never)
        .execute();
    done += page.length;
    onProgress(table.name, done);
  }
  return done;
}

interface Side {
  readonly db: Db;
  readonly dialect: Dialect;
}

/** Makes the index of words anew; the dictionary forms are in none of the tables. */
async function copyWords(from: Side, to: Side, onProgress: CopyProgress): Promise<void> {
  const lemmasOf = await from.dialect.fullText.lemmas(from.db);
  let done = 0;
  for await (const page of pagesOf(from.db, { name: 'texts', key: ['article'], page: TEXTS })) {
    const texts = page as unknown as readonly { readonly article: number; readonly text: string }[];
    const numbers = texts.map(({ article }) => article);
    const lemmas = await lemmasOf(numbers);
    const titles = await from.db.selectFrom('articles').select(['id', 'title']).where('id', 'in', numbers).execute();
    const titleOf = new Map(titles.map(({ id, title }) => [id, title ?? '']));
    await to.dialect.fullText.insert(
      to.db,
      texts.map(({ article, text }) => {
        return { article, text, title: titleOf.get(article)!, lemmas: lemmas.get(article) ?? '' };
      }),
    );
    done += page.length;
    onProgress('words', done);
  }
}

async function compareTable(from: Db, to: Db, table: CopiedTable, onProgress: CopyProgress): Promise<void> {
  let done = 0;
  await inStep(rowsOf(from, table), rowsOf(to, table), (a, b) => {
    if (a === undefined || b === undefined || rowText(a) !== rowText(b))
      throw new StoreError(
        'damaged',
        `a row of ${table.name} came out differently (the ${done + 1}th). Nothing was stored`,
      );
    done++;
  });
  onProgress(`${table.name} compared`, done);
}

async function* rowsOf(db: Db, table: CopiedTable): AsyncGenerator<AnyRow> {
  for await (const page of pagesOf(db, table)) yield* page;
}

async function compareEvents(from: Store, to: Store, onProgress: CopyProgress): Promise<void> {
  let done = 0;
  await inStep(from.events({ rejected: true }), to.events({ rejected: true }), (a, b) => {
    if (JSON.stringify(a) !== JSON.stringify(b))
      throw new StoreError(
        'damaged',
        `event ${(a ?? b)!.id} is not the same in both. If nothing wrote to ${from.place} meanwhile, this is a bug; go on with ${from.place}`,
      );
    done++;
    if (done % ROWS === 0) onProgress('events compared', done);
  });
}

/** Takes one from each until both have ended; `undefined` for one that ended earlier. */
async function inStep<T>(
  a: AsyncIterable<T>,
  b: AsyncIterable<T>,
  each: (a: T | undefined, b: T | undefined) => void,
): Promise<void> {
  const [left, right] = [a[Symbol.asyncIterator](), b[Symbol.asyncIterator]()];
  for (;;) {
    const [x, y] = [await left.next(), await right.next()];
    if (x.done === true && y.done === true) return;
    each(x.done === true ? undefined : x.value, y.done === true ? undefined : y.value);
  }
}
