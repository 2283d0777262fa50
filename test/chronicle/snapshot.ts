import type { Store } from '../../src/chronicle/store/types.ts';

/** Everything that a chronicle says, in an order of its own, so that two can be compared. */
export async function snapshot(store: Store): Promise<unknown> {
  const events: unknown[] = [];
  for await (const event of store.events({ rejected: true })) events.push(event);
  const articles = await store.articles(null, 1_000_000);
  const { counts, types, years, publishers } = await store.stats();
  const { runs: _, ...totals } = counts;
  return { events, articles, totals, types, years, publishers, decisions: await store.decisions() };
}
