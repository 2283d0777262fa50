import { createMemo, createResource, type JSX, lazy, Show, Suspense } from 'solid-js';
import { EventCard } from '../event/card.tsx';
import { address, choose } from '../lib/address.ts';
import { type EventPage, type EventPoint, type EventRow, get } from '../lib/api.ts';
import { words } from '../lib/words.ts';
import { Timeline } from '../timeline/timeline.tsx';
import { Filters } from './filters.tsx';
import { EventList } from './list.tsx';
import { OWN } from './own.ts';
import { openTray, Trays, undated, unplaced } from './trays.tsx';
import './chronicle.css';

/** The map is half of the page's weight, and comes after the rest. */
const EventMap = lazy(async () => ({ default: (await import('../map/map.tsx')).EventMap }));
const MOST = '20000';

/** The events that the address asks for: the line of time, the map and the list, linked. */
export function Chronicle(): JSX.Element {
  const filter = createMemo((): string => {
    const query = new URLSearchParams(address().query);
    for (const name of OWN) query.delete(name);
    return query.toString();
  });
  const [page] = createResource(filter, (query) =>
    get<EventPage>('/events', new URLSearchParams(`${query}&limit=${MOST}`)),
  );
  const [points] = createResource(filter, (query) =>
    get<{ readonly points: readonly EventPoint[] }>('/points', new URLSearchParams(query)),
  );
  const rows = (): readonly EventRow[] => page.latest?.events ?? [];
  const placed = (): readonly EventPoint[] => points.latest?.points ?? [];
  const trays = createMemo(() => ({ undated: undated(rows()), unplaced: unplaced(rows(), placed()) }));
  const listed = (): readonly EventRow[] => {
    const tray = openTray();
    return tray === null ? rows() : trays()[tray];
  };
  const chosen = (): string | null => address().query.get('event');
  return (
    <>
      <Filters />
      <Timeline rows={rows()} />
      <div class="chronicle">
        <div class="overview">
          <Suspense fallback={<p class="note">{words().loading}</p>}>
            <EventMap points={placed()} rows={rows()} />
          </Suspense>
          <section class="list" aria-label={words().chronicle}>
            <Trays
              total={page.latest?.total ?? 0}
              shown={rows().length}
              undated={trays().undated.length}
              unplaced={trays().unplaced.length}
            />
            <EventList rows={listed()} empty={page.loading ? words().loading : words().nothing} />
          </section>
        </div>
        <Show when={chosen()}>{(id) => <EventCard id={id()} onClose={() => choose({ event: null })} />}</Show>
      </div>
    </>
  );
}
