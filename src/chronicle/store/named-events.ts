import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import { fold } from '../../names/fold.ts';
import type { Db, StoreContext } from './context.ts';
import type { Tables } from './schema.ts';
import { termsOf } from './terms.ts';
import type { EventFilter } from './types.ts';

/** From so many tellings or articles on, walking through the events finds a page sooner than looking all of them up. */
const MANY_TELLINGS = 6000;
const MANY_ARTICLES = 500;
const COUNTRY = /^[A-Z]{2}$/u;

type Builder = ExpressionBuilder<Tables, 'events'>;

/** People or places by name, and what they have to be in an event. */
export interface Named {
  readonly name: string;
  readonly roles: readonly string[];
  /** The name is a country's code, and everything in it is meant. */
  readonly country: boolean;
}

/** Where it happened: a name, or two capitals for a country. */
export function placeNamed(name: string): Named {
  return { name, roles: ['place'], country: COUNTRY.test(name) };
}

/** Who did it or to whom it was done. */
export function actorNamed(name: string): Named {
  return { name, roles: ['actor', 'recipient'], country: false };
}

/** The events that have somebody or something of that name. */
export function ofEntity(e: Builder, named: Named) {
  return entitiesIn(e, named)
    .innerJoin('tellings', 'tellings.id', 'telling_entities.telling')
    .select('tellings.event')
    .$castTo<{ event: string }>();
}

/** The events of the articles that hold the words. */
export function ofWords(e: Builder, store: StoreContext, terms: readonly string[]) {
  return e
    .selectFrom('tellings')
    .select('event')
    .$castTo<{ event: string }>()
    .where('article', 'in', store.dialect.fullText.matching(terms));
}

function entitiesIn(e: Builder, { name, roles, country }: Named) {
  return e
    .selectFrom('telling_entities')
    .where('telling_entities.role', 'in', [...roles])
    .where(
      'telling_entities.entity',
      'in',
      country
        ? e.selectFrom('entities').select('entities.id').where('country', '=', name)
        : e.selectFrom('entity_names').select('entity as id').where('folded', '=', fold(name)),
    );
}

/** Events by name and words: those that were looked up (null for all), and what still has to hold of each. */
export interface NamedEvents {
  readonly ids: readonly string[] | null;
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
  for (const one of named) {
    if (await isFrequent(db, one)) conditions.push(await havingEntity(db, one));
    else
      keep(
        await db
          .selectFrom((e) => ofEntity(e as unknown as Builder, one).as('found'))
          .selectAll()
          .execute(),
      );
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
  return {
    ids: ids === null ? null : [...(ids as Set<string>)],
    condition: (e) => e.and(conditions.map((one) => one(e))),
  };
}

async function isFrequent(db: Db, named: Named): Promise<boolean> {
  const { n } = await db
    .selectFrom((e) =>
      entitiesIn(e as unknown as Builder, named)
        .select('telling')
        .limit(MANY_TELLINGS)
        .as('found'),
    )
    .select((e) => e.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return n >= MANY_TELLINGS;
}

/** A condition to be asked of one event after the other: from its tellings on, whatever the database guesses of its tables. */
async function havingEntity(db: Db, { name, roles, country }: Named): Promise<(e: Builder) => Expression<SqlBool>> {
  const known = country
    ? []
    : await db.selectFrom('entity_names').select('entity').distinct().where('folded', '=', fold(name)).execute();
  return (e) => {
    const own = e
      .selectFrom('tellings')
      .crossJoin('telling_entities')
      .select('tellings.id')
      .whereRef('tellings.event', '=', 'events.id')
      .whereRef('telling_entities.telling', '=', 'tellings.id')
      .where('telling_entities.role', 'in', [...roles]);
    return e.exists(
      country
        ? own
            .crossJoin('entities')
            .whereRef('entities.id', '=', 'telling_entities.entity')
            .where('entities.country', '=', name)
        : own.where(
            'telling_entities.entity',
            'in',
            known.map(({ entity }) => entity),
          ),
    );
  };
}
