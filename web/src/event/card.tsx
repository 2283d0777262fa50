import { createResource, For, type JSX, Show } from 'solid-js';
import { markedFields } from '../../../src/chronicle/marks/text.ts';
import { formatInterval } from '../../../src/export/days.ts';
import { type ChronicleEvent, get } from '../lib/api.ts';
import { kindName, titleOf } from '../lib/codebook.ts';
import { Link } from '../lib/link.tsx';
import { language, words } from '../lib/words.ts';
import { Comparison, Names, ofParticipant, ofPlace, Reasons } from './fields.tsx';
import { Figures } from './figures.tsx';
import './card.css';
import { Sources } from './sources.tsx';

/** Everything that the chronicle knows of an event, each field with its sources. */
export function EventCard(props: {
  readonly id: string;
  /** Grows where the event may have changed, so that it is asked for anew. */
  readonly version?: number;
  /** Null where it can't be closed. */
  readonly onClose: (() => void) | null;
}): JSX.Element {
  const [event] = createResource(
    () => [props.id, props.version] as const,
    ([id]) => get<ChronicleEvent>(`/events/${encodeURIComponent(id)}`),
  );
  return (
    <aside class="card" aria-labelledby="card-title" data-event={props.id}>
      <Show when={props.onClose}>
        {(close) => (
          <button type="button" class="quiet close" onClick={() => close()()}>
            {words().close}
          </button>
        )}
      </Show>
      <Show when={event()} fallback={<p class="note">{words().loading}</p>}>
        {(found) => <EventBody event={found()} />}
      </Show>
    </aside>
  );
}

/** The fields, sources and history of an event that is there already. */
export function EventBody(props: { readonly event: ChronicleEvent }): JSX.Element {
  const event = (): ChronicleEvent => props.event;
  const when = (): string =>
    `${formatInterval(event().earliest, event().latest, language(), true)} · ${words().basis[event().basis]}`;
  return (
    <>
      <h2 id="card-title">{titleOf(event())}</h2>
      <p class="note">
        <span class={`status ${event().status}`}>{words().statuses[event().status]}</span> · {kindName(event())} ·{' '}
        {words().reports(event().sources.reports)}, {words().independent(event().sources.independent)}
      </p>
      <dl class="fields">
        <dt>{words().when}</dt>
        <dd>{when()}</dd>
        <Names label={words().who} names={event().actors.map(ofParticipant)} />
        <Names label={words().whom} names={event().recipients.map(ofParticipant)} />
        <Names label={words().where} names={event().places.map(ofPlace)} />
        <Reasons label={words().why} reasons={event().causes} />
        <Reasons label={words().how} reasons={event().manners} />
        <Show when={event().figures.length > 0}>
          <dt>{words().howMany}</dt>
          <dd>
            <Figures figures={event().figures} />
          </dd>
        </Show>
        <Comparison event={event()} />
      </dl>
      <Links event={event()} />
      <Sources event={event()} />
      <History decisions={event().decisions} />
    </>
  );
}

/** What people decided, in the order of time. */
function History(props: { readonly decisions: ChronicleEvent['decisions'] }): JSX.Element {
  return (
    <Show when={props.decisions.length > 0}>
      <h3>{words().history}</h3>
      <ol class="history">
        <For each={props.decisions}>
          {({ at, by, kind, field, value, note }) => (
            <li class="note">
              {at.slice(0, 16).replace('T', ' ')} · {by}: {words().decisions[kind]}
              {field === null ? '' : ` ${field} = ${JSON.stringify(value)}`}
              {kind === 'mark' ? `: ${markedText(value)}` : ''}
              {note === null ? '' : ` · ${words().quote(note)}`}
            </li>
          )}
        </For>
      </ol>
    </Show>
  );
}

/** What somebody marked in a report. */
function markedText(value: unknown): string {
  const names: Readonly<Record<string, string>> = words().report.fieldNames;
  return markedFields(value)
    .map(([field, text]) => `${names[field] ?? field} ${text ?? words().report.empty}`)
    .join('; ');
}

function Links(props: { readonly event: ChronicleEvent }): JSX.Element {
  return (
    <For each={props.event.links}>
      {({ kind, event }) => (
        <p class="note">
          {kind === 'plan' ? words().announced : words().happened} <Link to={`/?event=${event}`}>{event}</Link>
        </p>
      )}
    </For>
  );
}
