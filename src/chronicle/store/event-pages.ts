import type { ChronicleEvent } from '../event.ts';
import type { Db, StoreContext } from './context.ts';
import { listEvents } from './list-events.ts';
import type { EventFilter } from './types.ts';
import { eventsById } from './view-events.ts';

const PAGE = 100;

/** Runs reads on one state of the chronicle. */
export type Read = <T>(run: (store: StoreContext, db: Db) => Promise<T>) => Promise<T>;

/** Events page by page, so that as many as there are fit into little memory; others may write between two pages. */
export async function* eventPages(read: Read, filter: EventFilter): AsyncGenerator<ChronicleEvent> {
  let after: string | null = null;
  for (;;) {
    const last: string | null = after;
    const page: ChronicleEvent[] = await read(async (store, db) => {
      const rows = await listEvents(store, db, filter, { limit: PAGE, after: last });
      return eventsById(
        store,
        db,
        rows.map(({ id }) => id),
      );
    });
    yield* page;
    if (page.length < PAGE) return;
    after = page.at(-1)!.id;
  }
}
