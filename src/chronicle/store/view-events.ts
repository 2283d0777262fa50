import type { Decision } from '../decisions/decision.ts';
import type { ChronicleEvent, EventLink } from '../event.ts';
import { viewEvent } from '../view/index.ts';
import type { Db, StoreContext, Telling } from './context.ts';
import { decisionsOf } from './decisions-of.ts';
import { inPieces } from './lists.ts';
import { recordsOf } from './records.ts';
import { byAnchor, tellingsOfEvents } from './tellings.ts';

/** The events as they are shown, in the given order; ids that aren't an event's are left out. */
export async function eventsById(store: StoreContext, db: Db, ids: readonly string[]): Promise<ChronicleEvent[]> {
  const tellings = await tellingsOfEvents(store, db, ids);
  const groups = ids
    .map((id) => tellings.filter(({ event }) => event === id).sort(byAnchor))
    .filter((group) => group.length > 0);
  return viewsOf(store, db, groups, await decisionsOf(db, groups));
}

/** The views of events that are given as their tellings, in the order of `byAnchor`, with the decisions on each. */
export async function viewsOf(
  store: StoreContext,
  db: Db,
  groups: readonly (readonly Telling[])[],
  decisions: readonly (readonly Decision[])[],
): Promise<ChronicleEvent[]> {
  const codebook = await store.codebook();
  const records = await recordsOf(db, new Set(groups.flat().map(({ article }) => article)));
  const [copies, links] = [await copiesAmong(db, records.keys()), await linksOf(db, groups.flat())];
  return groups.map((group, i) => {
    const numbers = [...new Set(group.map(({ article }) => article))];
    const keys = new Map(numbers.map((number) => [number, records.get(number)!.key]));
    return viewEvent({
      id: group[0]!.own,
      articles: numbers.map((number) => {
        const { key, id, record } = records.get(number)!;
        const claims = group.filter(({ article }) => article === number).flatMap(({ claim }) => claim.claims);
        return { key, id, record, claims };
      }),
      copies: copies
        .filter(({ a, b }) => keys.has(a) && keys.has(b))
        .map(({ a, b }): [string, string] => [keys.get(a)!, keys.get(b)!]),
      links: uniqueLinks(group.flatMap(({ id }) => links.get(id) ?? [])),
      decisions: decisions[i]!.map(({ id, at, by, kind, field, value, note }) => ({
        id,
        at,
        by,
        kind,
        field,
        value,
        note,
      })),
      codebook,
    });
  });
}

async function copiesAmong(db: Db, articles: Iterable<number>): Promise<{ a: number; b: number }[]> {
  const found: { a: number; b: number }[] = [];
  for (const piece of inPieces(articles))
    found.push(...(await db.selectFrom('copies').select(['a', 'b']).where('a', 'in', piece).execute()));
  return found;
}

/** What the events of other tellings are to these: what they announced, or what announced them. */
async function linksOf(db: Db, tellings: readonly Telling[]): Promise<Map<number, EventLink[]>> {
  const found = new Map<number, EventLink[]>();
  const add = (telling: number, event: string | null, kind: EventLink['kind']): void => {
    if (event !== null) found.set(telling, [...(found.get(telling) ?? []), { kind, event }]);
  };
  for (const piece of inPieces(tellings.map(({ id }) => id))) {
    for (const [own, other] of [
      ['a', 'b'],
      ['b', 'a'],
    ] as const) {
      const rows = await db
        .selectFrom('pairs')
        .innerJoin('tellings', 'tellings.id', `pairs.${other}`)
        .select([`pairs.${own} as own`, 'pairs.link', 'tellings.event'])
        .where(`pairs.${own}`, 'in', piece)
        .where('pairs.link', 'is not', null)
        .execute();
      for (const row of rows) add(row.own, row.event, own === 'a' ? row.link! : opposite(row.link!));
    }
  }
  return found;
}

function opposite(kind: EventLink['kind']): EventLink['kind'] {
  return kind === 'plan' ? 'happening' : 'plan';
}

function uniqueLinks(links: readonly EventLink[]): EventLink[] {
  const found = new Map(links.map((link) => [`${link.event} ${link.kind}`, link]));
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, link]) => link);
}
