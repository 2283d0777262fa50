import { createResource, For, type JSX, Show } from 'solid-js';
import { EventCard } from '../event/card.tsx';
import { address, choose } from '../lib/address.ts';
import { type EventPage, type EventRow, get } from '../lib/api.ts';
import { words } from '../lib/words.ts';
import { Timeline } from '../timeline/timeline.tsx';

const OWN = new Set(['event']);

/** The events that the address asks for. */
export function Chronicle(): JSX.Element {
  const asked = (): string => {
    const query = new URLSearchParams(address().query);
    for (const name of OWN) query.delete(name);
    query.set('limit', '20000');
    return query.toString();
  };
  const [page] = createResource(asked, (query) => get<EventPage>('/events', new URLSearchParams(query)));
  const chosen = (): string | null => address().query.get('event');
  return (
    <>
      <Timeline rows={page.latest?.events ?? []} />
      <div class="chronicle">
        <Show when={page()} fallback={<p class="note">{words().loading}</p>}>
          {(found) => (
            <section class="list" aria-label={words().chronicle}>
              <p class="note" role="status">
                {words().events(found().total)}
              </p>
              <ol>
                <For each={found().events} fallback={<p class="note">{words().nothing}</p>}>
                  {(event) => <Row event={event} />}
                </For>
              </ol>
            </section>
          )}
        </Show>
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
