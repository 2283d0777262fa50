import { type ExpressionBuilder, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Db, StoreContext } from './context.ts';
import { actorNamed, listKeys, placeNamed } from './listed.ts';
import type { Tables } from './schema.ts';
import { termsOf } from './terms.ts';
import type { EventFilter } from './types.ts';

/** From so many events or articles on, walking through the events finds a page sooner than looking all of them up. */
const MANY_EVENTS = 2000;
const MANY_ARTICLES = 500;
/** So many events of a name are counted, to tell which of two frequent names is the rarer. */
const MOST_COUNTED = 20_000;

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
 * (null for none), and what still has to hold of each: of a row of `listed` where they are walked through, else of an event.
 */
export interface NamedEvents {
  readonly ids: readonly string[] | null;
  readonly keys: readonly string[] | null;
  readonly conditions: readonly RawBuilder<SqlBool>[];
}

/** Looks up what is rare, and makes a condition of what is frequent. */
export async function namedEvents(
  store: StoreContext,
  db: Db,
  { place, actor, words }: { [K in 'place' | 'actor' | 'words']: EventFilter[K] | undefined },
): Promise<NamedEvents> {
  let ids: Set<string> | null = null;
  const keep = (found: readonly { event: string }[]): void => {
    const events = new Set(found.map(({ event }) => event));
    ids = ids === null ? events : new Set([...events].filter((id) => ids!.has(id)));
  };
  const named = [
    ...(place === undefined ? [] : [placeNamed(place)]),
    ...(actor === undefined ? [] : [actorNamed(actor)]),
  ];
  const frequent: { readonly keys: readonly string[]; readonly events: number }[] = [];
  for (const one of named) {
    const keys = await listKeys(db, one);
    const events = await countListed(db, keys);
    if (events >= MANY_EVENTS) frequent.push({ keys, events });
    else if (keys.length === 0) keep([]);
    else keep(await db.selectFrom('listed').select('event').where('key', 'in', keys).execute());
  }
  const terms = termsOf(words ?? '');
  let isFrequentWord = false;
  if (terms.length > 0) {
    const hits = await store.dialect.fullText.count(db, terms, MANY_ARTICLES);
    isFrequentWord = hits >= MANY_ARTICLES;
    const all = db.selectFrom((e) => ofWords(e as unknown as Builder, store, terms).as('found')).selectAll();
    if (!isFrequentWord) keep(await all.execute());
  }
  frequent.sort((a, b) => a.events - b.events);
  const keys = ids === null ? (frequent.shift()?.keys ?? null) : null;
  const [day, event] =
    keys === null ? [sql.ref('events.day'), sql.ref('events.id')] : [sql.ref('listed.day'), sql.ref('listed.event')];
  const conditions = frequent.map(
    (others) => sql<SqlBool>`exists (select 1 from listed as other
      where other.key in (${sql.join(others.keys)}) and other.day = ${day} and other.event = ${event})`,
  );
  if (isFrequentWord)
    conditions.push(
      sql`exists (select 1 from tellings where tellings.event = ${event}
        and tellings.article in ${store.dialect.fullText.matching(terms)})`,
    );
  return { ids: ids === null ? null : [...(ids as Set<string>)], keys, conditions };
}

async function countListed(db: Db, keys: readonly string[]): Promise<number> {
  if (keys.length === 0) return 0;
  const { n } = await db
    .selectFrom((e) => e.selectFrom('listed').select('event').where('key', 'in', keys).limit(MOST_COUNTED).as('found'))
    .select((e) => e.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return Number(n);
}
