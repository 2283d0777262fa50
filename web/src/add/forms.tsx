import { createSignal, type JSX, Show } from 'solid-js';
import { messageOf } from '../lib/api.ts';
import { words } from '../lib/words.ts';
import type { Wish } from './additions.ts';

interface FormProps {
  readonly onWish: (wish: Wish) => Promise<void>;
}

/** A report that is pasted, with what is known of it. */
export function Paste(props: FormProps): JSX.Element {
  const optional = (name: string, label: string, type = 'text'): JSX.Element => (
    <label>
      {label}
      <input name={name} type={type} autocomplete="off" />
    </label>
  );
  return (
    <Form
      title={words().report.paste}
      id="add-text"
      onSend={(data) => {
        const given = ['text', 'title', 'date', 'publisher'].map(
          (name) => [name, String(data.get(name)).trim()] as const,
        );
        return props.onWish({ text: Object.fromEntries(given.filter(([, value]) => value !== '')) });
      }}
    >
      <label>
        {words().report.pasted}
        <textarea name="text" rows="8" required />
      </label>
      <div class="row-of-fields">
        {optional('title', words().report.title)}
        {optional('date', words().report.date, 'date')}
        {optional('publisher', words().report.source)}
      </div>
      <p class="note">{words().report.optional}</p>
    </Form>
  );
}

/** The address of a page or a feed; the only thing here that makes the server ask the network. */
export function Address(props: FormProps): JSX.Element {
  const [feed, setFeed] = createSignal(false);
  return (
    <Form
      title={words().report.address}
      id="add-address"
      onSend={(data) =>
        props.onWish({
          address: String(data.get('address')).trim(),
          feed: data.get('feed') !== null,
          full: data.get('full') !== null,
        })
      }
    >
      <label>
        {words().report.url}
        <input name="address" type="url" required placeholder="https://" autocomplete="off" />
      </label>
      <label class="choice">
        <input name="feed" type="checkbox" onChange={(event) => setFeed(event.currentTarget.checked)} />{' '}
        {words().report.isFeed}
      </label>
      <Show when={feed()}>
        <label class="choice">
          <input name="full" type="checkbox" /> {words().report.full}
        </label>
      </Show>
      <p class="note">{words().report.fetched}</p>
    </Form>
  );
}

function Form(props: {
  readonly title: string;
  readonly id: string;
  readonly onSend: (data: FormData) => Promise<void>;
  readonly children: JSX.Element;
}): JSX.Element {
  const [trouble, setTrouble] = createSignal<string | null>(null);
  let form!: HTMLFormElement;
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setTrouble(null);
    try {
      await props.onSend(new FormData(form));
      form.reset();
    } catch (error) {
      setTrouble(messageOf(error));
    }
  };
  return (
    <form class="add-form" ref={form} aria-labelledby={props.id} onSubmit={(event) => void submit(event)}>
      <h2 id={props.id}>{props.title}</h2>
      {props.children}
      <Show when={trouble()}>{(message) => <p role="alert">{message()}</p>}</Show>
      <button type="submit" class="key">
        {words().report.begin}
      </button>
    </form>
  );
}
