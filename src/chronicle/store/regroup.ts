import { cluster } from '../merge/index.ts';
import { type Edge, edgesOf } from './compare.ts';
import type { Db, StoreContext, Telling } from './context.ts';
import { decidedPairs } from './decided.ts';
import { tellingsById } from './tellings.ts';
import { writeEvents } from './write-events.ts';

/**
 * Makes the events anew that the tellings may have a part in: the whole of every connected component that one of them lies
 * in, and nothing else. What a component is clustered into depends on its tellings alone, so that the order in which they
 * came leaves no trace. `gone`: events that lost a telling; `own`: tellings that no other writer sees.
 */
export async function regroup(
  store: StoreContext,
  db: Db,
  run: number,
  touched: Iterable<number>,
  gone: ReadonlySet<string>,
  own: readonly number[] = [],
): Promise<void> {
  const decided = await decidedPairs(db);
  const locked = new Set(own);
  for (;;) {
    const { seen, edges } = await around(db, touched, decided.edges);
    const others = store.locks.tellings === null ? [] : [...seen].filter((id) => !locked.has(id));
    if (others.length === 0) {
      const groups = componentsOf(await tellingsById(store, db, seen), edges).flatMap((component) =>
        clustered(component, decided.together, decided.apart),
      );
      return writeEvents(store, db, run, groups, gone);
    }
    // Another writer may have had them until now, and have added some to them.
    await store.locks.tellings!(others);
    for (const id of others) locked.add(id);
  }
}

/** All tellings that are connected with some, and all edges between them. */
async function around(
  db: Db,
  touched: Iterable<number>,
  decided: readonly Edge[],
): Promise<{ readonly seen: ReadonlySet<number>; readonly edges: readonly Edge[] }> {
  const seen = new Set<number>(touched);
  const edges = new Map<string, Edge>();
  let frontier = new Set(seen);
  while (frontier.size > 0) {
    const next = new Set<number>();
    const decidedEdges = decided.filter(({ a, b }) => frontier.has(a) || frontier.has(b));
    for (const edge of [...(await edgesOf(db, frontier)), ...decidedEdges]) {
      edges.set(`${edge.a} ${edge.b}`, edge);
      for (const id of [edge.a, edge.b]) if (!seen.has(id)) next.add(id);
    }
    for (const id of next) seen.add(id);
    frontier = next;
  }
  return { seen, edges: [...edges.values()] };
}

interface Component {
  readonly tellings: readonly Telling[];
  readonly edges: readonly Edge[];
}

function componentsOf(tellings: readonly Telling[], edges: readonly Edge[]): Component[] {
  const parent = new Map<number, number>(tellings.map(({ id }) => [id, id]));
  const root = (id: number): number => {
    let at = id;
    while (parent.get(at) !== at) {
      parent.set(at, parent.get(parent.get(at)!)!);
      at = parent.get(at)!;
    }
    return at;
  };
  const known = edges.filter(({ a, b }) => parent.has(a) && parent.has(b));
  for (const { a, b } of known) parent.set(root(a), root(b));
  const components = new Map<number, { tellings: Telling[]; edges: Edge[] }>();
  for (const telling of tellings) {
    const at = root(telling.id);
    const component = components.get(at) ?? { tellings: [], edges: [] };
    component.tellings.push(telling);
    components.set(at, component);
  }
  for (const edge of known) components.get(root(edge.a))!.edges.push(edge);
  return [...components.values()];
}

type Pairs = readonly (readonly [number, number])[];

function clustered({ tellings, edges }: Component, together: Pairs, apart: Pairs): Telling[][] {
  if (tellings.length === 1) return [[...tellings]];
  const byKey = new Map(tellings.map((telling) => [telling.claim.key, telling]));
  const keys = new Map(tellings.map(({ id, claim }) => [id, claim.key]));
  const within = (pairs: Pairs) =>
    pairs
      .filter(([a, b]) => keys.has(a) && keys.has(b))
      .map(([a, b]): [string, string] => [keys.get(a)!, keys.get(b)!]);
  const groups = cluster(
    tellings.map(({ claim }) => claim),
    edges.map(({ a, b, score }) => ({ a: keys.get(a)!, b: keys.get(b)!, score })),
    { together: within(together), apart: within(apart) },
  );
  return groups.map((group) => group.map((key) => byKey.get(key)!));
}
