import { createMemo, createResource, For, type JSX, lazy, Show, Suspense } from 'solid-js';
import { EventCard } from '../event/card.tsx';
import { address, choose } from '../lib/address.ts';
import { type EventPage, type EventRow, get } from '../lib/api.ts';
import { words } from '../lib/words.ts';
import type { EventPoint } from '../map/places.ts';
import { Timeline } from '../timeline/timeline.tsx';
import { Filters } from './filters.tsx';

/** The map is half of the page's weight, and comes after the rest. */
const EventMap = lazy(async () => ({ default: (await import('../map/map.tsx')).EventMap }));
/** What the address says beside the filter. */
const OWN = ['event'];
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
  const unplaced = (): number => rows().length - new Set(placed().map(({ event }) => event)).size;
  const untimed = (): number => rows().filter(({ earliest, latest }) => earliest === null && latest === null).length;
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
            <p class="note" role="status">
              {words().events(page.latest?.total ?? 0)} · {words().untimed(untimed())} · {words().unplaced(unplaced())}
            </p>
            <ol>
              <For each={rows()} fallback={<p class="note">{page.loading ? words().loading : words().nothing}</p>}>
                {(event) => <Row event={event} />}
              </For>
            </ol>
          </section>
        </div>
        <Show when={chosen()}>{(id) => <EventCard id={id()} onClose={() => choose({ event: null })} />}</Show>
      </div>
    </>
  );
}

function Row(props: { readonly event: EventRow }): JSX.Element {
  const chosen = (): boolean => address().query.get('event') === props.event.id;
  return (
    <li>
      <button type="button" class="row" aria-pressed={chosen()} onClick={() => choose({ event: props.event.id })}>
        <span class="when">{props.event.earliest ?? words().undated}</span>
        <span class="title">{props.event.title}</span>
        <span class="note">
          {words().statuses[props.event.status as keyof ReturnType<typeof words>['statuses']]} ·{' '}
          {words().reports(props.event.reports)}
        </span>
      </button>
    </li>
  );
}
