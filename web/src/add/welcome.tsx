import { createResource, createSignal, For, type JSX, Show } from 'solid-js';
import { EventBody } from '../event/card.tsx';
import { choose, go } from '../lib/address.ts';
import { type ChronicleEvent, messageOf, post } from '../lib/api.ts';
import { Link } from '../lib/link.tsx';
import { language, words } from '../lib/words.ts';
import { Reader } from '../reader/reader.tsx';
import { type Example, loadExample } from '../reader/state.ts';
import './add.css';
import './welcome.css';

/** What somebody sees first: an invented report with its evidence and its events, and the way to add one's own. */
export function Welcome(): JSX.Element {
  const [example] = createResource(language, (code) => loadExample(code).catch(() => null));
  const [trouble, setTrouble] = createSignal<string | null>(null);
  const keep = async ({ record }: Example): Promise<void> => {
    const { text, title, publisher } = record.article;
    const known = { title, publisher, date: record.published.date };
    const given = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== null));
    try {
      await post('/additions', { text: { text, ...given } });
      go('/add');
    } catch (error) {
      setTrouble(messageOf(error));
    }
  };
  return (
    <>
      <section class="welcome">
        <h1>{words().report.welcome}</h1>
        <p>{words().report.welcomeText}</p>
        <p class="invite">
          <Link to="/add" class="key">
            {words().report.addOwn}
          </Link>
          <Show when={example()}>
            {(found) => (
              <button type="button" class="quiet" onClick={() => void keep(found())}>
                {words().report.keepExample}
              </button>
            )}
          </Show>
        </p>
        <Show when={trouble()}>{(message) => <p role="alert">{message()}</p>}</Show>
      </section>
      <Show
        when={example()}
        keyed
        fallback={<p class="note welcome">{example.loading ? words().loading : words().report.exampleGone}</p>}
      >
        {(found) => (
          <>
            <section aria-label={words().report.example}>
              <Reader article={found.record.article.id} record={found.record} />
            </section>
            <Events example={found} />
          </>
        )}
      </Show>
    </>
  );
}

/** The events of the example, one of them open. */
function Events(props: { readonly example: Example }): JSX.Element {
  const [open, setOpen] = createSignal(fullest(props.example.events));
  const event = (): ChronicleEvent | undefined => props.example.events[open()];
  const show = (index: number): void => {
    setOpen(index);
    choose({ claim: props.example.events[index]?.claims[0]?.claim ?? null }, true);
  };
  return (
    <section class="welcome-events" aria-labelledby="example-events">
      <h2 id="example-events">{words().report.exampleEvents}</h2>
      <ol>
        <For each={props.example.events}>
          {({ title }, i) => (
            <li>
              <button type="button" class="row" aria-pressed={open() === i()} onClick={() => show(i())}>
                <span class="title">{title}</span>
              </button>
            </li>
          )}
        </For>
      </ol>
      <Show when={event()} keyed>
        {(found) => (
          <div class="card">
            <EventBody event={found} />
          </div>
        )}
      </Show>
    </section>
  );
}

/** The place of the event of which most is told. */
function fullest(events: readonly ChronicleEvent[]): number {
  const weight = ({ actors, recipients, places, figures }: ChronicleEvent): number =>
    [actors, recipients, places, figures].filter(({ length }) => length > 0).length;
  const weights = events.map(weight);
  return Math.max(0, weights.indexOf(Math.max(...weights)));
}
