import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { Db, StoreContext } from './context.ts';
import { actorNamed, listKeys, placeNamed } from './listed.ts';
import type { Tables } from './schema.ts';
import { termsOf } from './terms.ts';
import type { EventFilter } from './types.ts';

/** From so many events or articles on, walking through the events finds a page sooner than looking all of them up. */
const MANY_EVENTS = 2000;
const MANY_ARTICLES = 500;

type Builder = ExpressionBuilder<Tables, 'events'>;

/** The events of the articles that hold the words. */
export function ofWords(e: Builder, store: StoreContext, terms: readonly string[]) {
  return e
    .selectFrom('tellings')
    .select('event')
    .$castTo<{ event: string }>()
    .where('article', 'in', store.dialect.fullText.matching(terms));
}

/** The events that reports of that publisher tell of. */
export function ofPublisher(e: Builder, publisher: string) {
  return e
    .selectFrom('tellings')
    .innerJoin('articles', 'articles.id', 'tellings.article')
    .select('tellings.event')
    .$castTo<{ event: string }>()
    .where('articles.publisher', '=', publisher);
}

/**
 * Events by name and words: those that were looked up (null for all), the keys by which the others can be walked through
 * (null for none), and what still has to hold of each.
 */
export interface NamedEvents {
  readonly ids: readonly string[] | null;
  readonly keys: readonly string[] | null;
  readonly condition: (e: Builder) => Expression<SqlBool>;
}

/** Looks up what is rare, and makes a condition of what is frequent. */
export async function namedEvents(
  store: StoreContext,
  db: Db,
  { place, actor, words }: { [K in 'place' | 'actor' | 'words']: EventFilter[K] | undefined },
): Promise<NamedEvents> {
  const conditions: ((e: Builder) => Expression<SqlBool>)[] = [];
  let ids: Set<string> | null = null;
  const keep = (found: readonly { event: string }[]): void => {
    const events = new Set(found.map(({ event }) => event));
    ids = ids === null ? events : new Set([...events].filter((id) => ids!.has(id)));
  };
  const named = [
    ...(place === undefined ? [] : [placeNamed(place)]),
    ...(actor === undefined ? [] : [actorNamed(actor)]),
  ];
  const frequent: string[][] = [];
  for (const one of named) {
    const keys = await listKeys(db, one);
    if (await isFrequent(db, keys)) frequent.push(keys);
    else if (keys.length === 0) keep([]);
    else keep(await db.selectFrom('listed').select('event').where('key', 'in', keys).execute());
  }
  const terms = termsOf(words ?? '');
  if (terms.length > 0) {
    const hits = await store.dialect.fullText.count(db, terms, MANY_ARTICLES);
    const all = db.selectFrom((e) => ofWords(e as unknown as Builder, store, terms).as('found')).selectAll();
    if (hits < MANY_ARTICLES) keep(await all.execute());
    else
      conditions.push((e) =>
        e.exists(
          e
            .selectFrom('tellings')
            .select('tellings.id')
            .whereRef('tellings.event', '=', 'events.id')
            .where('article', 'in', store.dialect.fullText.matching(terms)),
        ),
      );
  }
  const keys = ids === null ? (frequent.shift() ?? null) : null;
  for (const others of frequent) conditions.push((e) => isListed(e, others));
  return {
    ids: ids === null ? null : [...(ids as Set<string>)],
    keys,
    condition: (e) => e.and(conditions.map((one) => one(e))),
  };
}

async function isFrequent(db: Db, keys: readonly string[]): Promise<boolean> {
  if (keys.length === 0) return false;
  const { n } = await db
    .selectFrom((e) => e.selectFrom('listed').select('event').where('key', 'in', keys).limit(MANY_EVENTS).as('found'))
    .select((e) => e.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return n >= MANY_EVENTS;
}

function isListed(e: Builder, keys: readonly string[]): Expression<SqlBool> {
  return e.exists(
    e
      .selectFrom('listed')
      .select('listed.event')
      .where('listed.key', 'in', [...keys])
      .whereRef('listed.day', '=', 'events.day')
      .whereRef('listed.event', '=', 'events.id'),
  );
}
